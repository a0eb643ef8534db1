export const mount = async (parent, text) => {
  const element = parent.appendChild(document.createElement('textarea'));
  element.value = text;
  return { element, browserUndo: true, model: () => element.value, close: () => element.remove() };
};
