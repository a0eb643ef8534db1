/** Brings an option of a list into its view; `scrollIntoView` would move the page as well. */
export function scrollWithin(list: HTMLElement, option: Element): void {
  const [outer, inner] = [list.getBoundingClientRect(), option.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}
