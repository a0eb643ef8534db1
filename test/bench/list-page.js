/**
 * In the page: a library with these phrases, and stamps on the frames it takes. Gives how long the list took to be
 * there and to be searched, and the longest that the page stood still meanwhile, in ms.
 */
globalThis.openList = async phrases => {
  const library = document.createElement('heyan-library');
  library.packs = [{ id: 'bench', title: 'bench', version: '1', phrases }];
  let longestMs = 0;
  let last = performance.now();
  let isOpen = false;
  const watch = () => {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - last);
    last = now;
    if (!isOpen) nextTask(watch);
  };
  nextTask(watch);
  const begun = performance.now();
  document.body.append(library);
  while (!listOf(library)) await new Promise(requestAnimationFrame);
  const readyMs = performance.now() - begun;
  const searchableMs = await answered(library, begun);
  isOpen = true;
  stampScrolls(library.shadowRoot);
  stampKeys();
  return { readyMs, searchableMs, longestMs };
};

/** Asks for something as soon as the list is there; what searches is made then. Gives when it is answered. */
async function answered(library, begun) {
  const field = library.shadowRoot.querySelector('#search');
  const ask = async query => {
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await library.updateComplete;
    while (!listOf(library)) await new Promise(requestAnimationFrame);
  };
  await ask('退款');
  const after = performance.now() - begun;
  await ask('');
  return after;
}

/** Scrolls by so many pixels in each of so many frames. */
globalThis.scrollList = async (pixels, frames) => {
  const list = listOf(document.querySelector('heyan-library'));
  for (let frame = 0; frame < frames; frame += 1) {
    list.scrollTop += pixels;
    await new Promise(requestAnimationFrame);
    await new Promise(nextTask);
  }
  return list.querySelectorAll('[role=option]').length;
};

/** How long each frame since took, in ms, from the event to the task behind the paint. */
globalThis.takeFrames = () => frames.splice(0);

const frames = [];
const channel = new MessageChannel();
const waiting = [];
channel.port1.onmessage = () => waiting.shift()();

const nextTask = then => {
  waiting.push(then);
  channel.port2.postMessage(0);
};

const listOf = library => library.shadowRoot?.querySelector('#list');

const stampPaint = begun =>
  requestAnimationFrame(() => nextTask(() => frames.push(performance.now() - begun)));

/** The event comes in the frame that draws what it asks for. */
const stampScrolls = root => root.addEventListener('scroll', () => stampPaint(performance.now()), true);

const stampKeys = () => window.addEventListener('keydown', event => stampPaint(event.timeStamp), true);
