/** An old page that takes over what is in its box when a key comes up, and at no other time. */
export const mount = async (parent, text) => {
  const element = parent.appendChild(document.createElement('textarea'));
  element.value = text;
  let model = text;
  element.onkeyup = () => (model = element.value);
  return { element, browserUndo: true, model: () => model, close: () => element.remove() };
};
