import { expect } from '@open-wc/testing';
import { buildWordAutomaton } from '../../../src/engine/checker/word-automaton.js';
import { mulberry32 } from '../../../src/engine/quiz/random.js';

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, character => character.charCodeAt(0));

function search(words: readonly string[], text: string): string[] {
  const hits: string[] = [];
  const automaton = buildWordAutomaton(words);
  automaton.scan(unitsOf(text), text.length, (first, last, start, end) => {
    for (const word of automaton.order.slice(first, last)) hits.push(`${word}@${start}-${end}`);
  });
  return hits.sort();
}

/** The same by looking for every word at every place. */
function searchNaively(words: readonly string[], text: string): string[] {
  const hits: string[] = [];
  words.forEach((word, index) => {
    for (let at = 0; word && at + word.length <= text.length; at++)
      if (text.startsWith(word, at)) hits.push(`${index}@${at}-${at + word.length}`);
  });
  return hits.sort();
}

describe('buildWordAutomaton', () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['words in words', ['不能', '我不能', '能', '我'], '我不能'],
    ['a failure link to a longer head', ['ab', 'bcd', 'abcx'], 'abcdabcx'],
    ['the same word twice', ['好', '好'], '好好'],
    ['no words', [], '我不能'],
    ['an empty word', ['', '我'], '我'],
    ['units of no word', ['我'], '您您您'],
  ];
  for (const [name, words, text] of cases)
    it(name, () => expect(search(words, text)).to.deep.equal(searchNaively(words, text)));

  it('agrees with a search at every place on random words and texts', () => {
    const random = mulberry32(20261101);
    const pick = (alphabet: string, most: number): string =>
      Array.from({ length: 1 + (random() % most) }, () => alphabet[random() % alphabet.length]!).join('');
    for (let round = 0; round < 400; round++) {
      const alphabet = round % 2 ? '我不能' : '我你他不能会行的了吗';
      const words = Array.from({ length: 1 + (random() % 60) }, () => pick(alphabet, 5));
      const text = pick(alphabet, 200);
      expect(search(words, text)).to.deep.equal(searchNaively(words, text));
    }
  });

  it('grows with a long list', () => {
    const words = Array.from({ length: 5000 }, (_, i) => `词${i}`);
    expect(search(words, '词4999')).to.deep.equal(searchNaively(words, '词4999'));
  });
});
