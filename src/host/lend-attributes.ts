type Attributes = Readonly<Record<string, string>>;

/**
 * Sets attributes on an element that is not ours, in place of those lent before, and gives back what was there:
 * an attribute the element did not have is absent again, one that its page has changed meanwhile is left alone.
 */
export const lendAttributes = (element: Element): ((attributes: Attributes) => void) => {
  const lent = new Map<string, { own: string | null; ours: string }>();
  return attributes => {
    for (const [name, { own, ours }] of lent) {
      if (name in attributes) continue;
      lent.delete(name);
      if (element.getAttribute(name) !== ours) continue;
      if (own === null) element.removeAttribute(name);
      else element.setAttribute(name, own);
    }
    for (const [name, value] of Object.entries(attributes)) {
      const own = lent.has(name) ? lent.get(name)!.own : element.getAttribute(name);
      lent.set(name, { own, ours: value });
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  };
};
