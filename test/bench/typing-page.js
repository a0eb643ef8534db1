/**
 * In the page: a box of one kind with the text, its checker if wanted, and stamps on every key that is pressed.
 * @param {{kind: string, text: string, packs: unknown[] | null}} wanted
 */
globalThis.openTyping = async ({ kind, text, packs }) => {
  const box = await boxes[kind](text);
  box.id = 'reply';
  if (packs) {
    const checker = document.createElement('heyan-checker');
    checker.for = '#reply';
    checker.packs = packs;
    const ready = new Promise(resolve => checker.addEventListener('heyan-check', resolve, { once: true }));
    document.body.append(checker);
    await ready;
  }
  box.focus();
  stampKeys();
};

/** What was measured since, in ms: the input event from its first listener to its last, and keydown to paint. */
globalThis.takeStamps = () => stamps.splice(0);

globalThis.countMarks = () =>
  [...(CSS.highlights?.values() ?? [])].reduce((sum, highlight) => sum + highlight.size, 0);

const stamps = [];
const channel = new MessageChannel();

const stampKeys = () => {
  let key;
  const begin = event => {
    key = { keydown: event.timeStamp, input: 0 };
  };
  let began = 0;
  window.addEventListener('keydown', begin, true);
  // The window hears first on the way down and last on the way up; between lies everything that hears the input.
  window.addEventListener('input', () => (began = performance.now()), true);
  window.addEventListener('input', () => {
    const { keydown } = key;
    const inputMs = performance.now() - began;
    // A task asked for in the frame comes when the frame has been painted.
    requestAnimationFrame(() => {
      channel.port1.onmessage = () => stamps.push({ inputMs, paintMs: performance.now() - keydown });
      channel.port2.postMessage(0);
    });
  });
};

const style = element => {
  element.style.cssText =
    'width: 600px; height: 400px; overflow: auto; font: 16px/1.5 sans-serif; white-space: pre-wrap';
  return element;
};

const boxes = {
  textarea: text => {
    const field = style(document.body.appendChild(document.createElement('textarea')));
    field.value = text;
    return field;
  },
  contenteditable: text => {
    const element = style(document.body.appendChild(document.createElement('div')));
    element.contentEditable = 'true';
    for (const line of text.split('\n')) element.appendChild(document.createElement('div')).append(line);
    return element;
  },
  prosemirror: async text => {
    const { mount } = await import('/prosemirror.mjs');
    return style((await mount(document.body, text)).element);
  },
};
