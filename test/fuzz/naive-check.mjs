/**
 * The judgement of literal rules done the slow and obvious way, to hold the engine against: every word is tried at
 * every letter, every exception at every hit. Knows only the few characters of the random texts.
 */
const simplified = { 們: '们', 沒: '没', 辦: '办', 這: '这' };
const closing = { '“': '”', '「': '」' };
const weight = { error: 2, warning: 1, info: 0 };

/** The letters of a text, folded, with where each begins and ends; all else is left out. */
function lettersOf(text) {
  const letters = [];
  let at = 0;
  for (const character of text) {
    if (/[\p{L}\p{N}]/u.test(character)) {
      const narrow = character.normalize('NFKC').toLowerCase();
      letters.push({ letter: simplified[narrow] ?? narrow, start: at, end: at + character.length });
    }
    at += character.length;
  }
  return letters;
}

const endOfSentence = /[。！？!?]|\n[^]*\n/;
const latin = /^[a-z0-9]$/;

/** Whether a word would begin or end between these two letters in the middle of a Latin word or a number. */
function joined(a, b) {
  return a && b && a.end === b.start && latin.test(a.letter) && latin.test(b.letter);
}

/** Every place of a word, as a span of the original text. */
function placesOf(word, letters, text) {
  const sought = [...word];
  const places = [];
  for (let from = 0; from + sought.length <= letters.length; from++) {
    const to = from + sought.length;
    if (!sought.every((letter, i) => letters[from + i].letter === letter)) continue;
    if (joined(letters[from - 1], letters[from]) || joined(letters[to - 1], letters[to])) continue;
    let parted = false;
    for (let i = from + 1; i < to; i++)
      parted ||= endOfSentence.test(text.slice(letters[i - 1].end, letters[i].start));
    if (!parted) places.push({ start: letters[from].start, end: letters[to - 1].end });
  }
  return places;
}

/** Whether the nearest quotation mark in front opens, and the mark that closes it follows soon. */
function quoted({ start, end }, text) {
  const marks = text.slice(Math.max(0, start - 24), start).match(/[“”「」\n]/g) ?? [];
  const close = closing[marks.at(-1)];
  return close !== undefined && text.slice(end, end + 25).includes(close);
}

/**
 * @param rules with literal `patterns`, `except` and `hintWhen`
 * @returns for each finding in the order of the text: rule, severity and span
 */
export function naiveCheck(rules, text) {
  const letters = lettersOf(text);
  const places = words => (words ?? []).flatMap(word => placesOf(word, letters, text));
  const covered = (place, by) => by.some(({ start, end }) => start <= place.start && end >= place.end);
  const found = [];
  for (const { id, severity, patterns, except, hintWhen } of rules) {
    const excuses = places(except);
    const softeners = places(hintWhen);
    for (const place of places(patterns))
      if (!covered(place, excuses) && !quoted(place, text))
        found.push({ id, severity: covered(place, softeners) ? 'info' : severity, ...place });
  }
  const better = (a, b) =>
    weight[b.severity] - weight[a.severity] || b.end - b.start - (a.end - a.start) || a.start - b.start;
  const kept = [];
  for (const finding of [...found].sort(better))
    if (!kept.some(other => other.start < finding.end && finding.start < other.end)) kept.push(finding);
  return kept
    .sort((a, b) => a.start - b.start)
    .map(({ id, severity, start, end }) => `${id} ${severity} ${start}-${end}`);
}
