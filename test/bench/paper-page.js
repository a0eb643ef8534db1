/** Called in the page: each opens the paper in its own way and gives the ms until it was painted. */

const channel = new MessageChannel();
const waiting = [];
channel.port1.onmessage = () => waiting.shift()();

/** Resolves in the task behind the next paint. */
const painted = () =>
  new Promise(resolve => {
    requestAnimationFrame(() => {
      waiting.push(() => resolve(performance.now()));
      channel.port2.postMessage(0);
    });
  });

/** The ms from now until so many of these are there and painted. */
async function untilPainted(begun, count) {
  while (count() < 100) await new Promise(requestAnimationFrame);
  return (await painted()) - begun;
}

/** What comes before the start is counted too: the quiz says what the paper is, and is begun by a click. */
globalThis.openHeyan = async paper => {
  const stored = new Map();
  const quiz = document.createElement('heyan-quiz');
  Object.assign(quiz, {
    paper,
    mode: 'all',
    records: {
      persistent: true,
      ready: Promise.resolve(),
      get: async key => stored.get(key),
      set: async (key, value) => void stored.set(key, value),
      update: async (key, change) => stored.set(key, change(stored.get(key))).get(key),
      delete: async key => void stored.delete(key),
      keys: async prefix => [...stored.keys()].filter(key => key.startsWith(prefix)),
    },
  });
  const begun = performance.now();
  document.body.append(quiz);
  const start = () => quiz.shadowRoot?.querySelector('.start');
  while (!start()) await new Promise(requestAnimationFrame);
  const opened = (await painted()) - begun;
  const clicked = performance.now();
  start().click();
  return opened + (await untilPainted(clicked, () => quiz.shadowRoot.querySelectorAll('.question').length));
};

const surveyTypes = {
  single: 'radiogroup',
  multiple: 'checkbox',
  'true-false': 'boolean',
  'fill-in': 'multipletext',
};

const toSurvey = ({ question: { id, type, stem, options, answer } }) => ({
  name: id,
  type: surveyTypes[type],
  title: stem,
  ...(options && { choices: options.map(option => ({ value: option.id, text: option.text })) }),
  ...(type === 'fill-in' && { items: answer.map((_, i) => ({ name: `${i}` })) }),
});

globalThis.openSurvey = async paper => {
  const begun = performance.now();
  const model = new globalThis.Survey.Model({ title: paper.title, elements: paper.items.map(toSurvey) });
  const place = document.body.appendChild(document.createElement('div'));
  model.render(place);
  return untilPainted(begun, () => place.querySelectorAll('[data-name]').length);
};

globalThis.openFieldsets = async paper => {
  const begun = performance.now();
  const place = document.body.appendChild(document.createElement('div'));
  globalThis.drawFieldsets(paper, place);
  return untilPainted(begun, () => place.querySelectorAll('fieldset').length);
};
