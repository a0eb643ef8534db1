/** A controlled field: React puts its state back over whatever it has not been told of. */
export const controlled =
  ({ createElement, useState }, createRoot, flushSync) =>
  async (parent, text) => {
    const place = parent.appendChild(document.createElement('div'));
    const root = createRoot(place);
    let model = text;
    const Reply = () => {
      const [value, setValue] = useState(text);
      model = value;
      return createElement('textarea', { value, onChange: event => setValue(event.target.value) });
    };
    flushSync(() => root.render(createElement(Reply)));
    return {
      element: place.querySelector('textarea'),
      browserUndo: true,
      model: () => model,
      close: () => {
        root.unmount();
        place.remove();
      },
    };
  };
