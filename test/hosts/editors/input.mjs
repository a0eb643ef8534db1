export const mount = async (parent, text) => {
  const element = parent.appendChild(document.createElement('input'));
  element.value = text;
  return {
    element,
    browserUndo: true,
    oneLine: true,
    model: () => element.value,
    close: () => element.remove(),
  };
};
