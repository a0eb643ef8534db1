import { expect } from '@open-wc/testing';
import { parsePhrasePack, phrasePackSteps } from '../../../src/engine/packs/parse-phrase-pack.js';
import type { PhrasePack } from '../../../src/engine/packs/phrase-types.js';
import type { Parsed } from '../../../src/engine/packs/problem.js';

function inSteps(input: unknown): { readonly read: Parsed<PhrasePack>; readonly steps: number } {
  const reading = phrasePackSteps(input);
  for (let steps = 1; ; steps++) {
    const { done, value } = reading.next();
    if (done) return { read: value, steps };
  }
}

const phrase = (i: number): object => ({
  id: `p${i}`,
  category: '类',
  title: `题${i}`,
  tags: [],
  text: `文${i}`,
});
const pack = (phrases: unknown): object => ({ id: 'p', title: 'p', version: '1', phrases });
const many = Array.from({ length: 2500 }, (_, i) => phrase(i));

describe('a phrase pack read step by step', () => {
  const table: readonly [string, unknown][] = [
    ['a small one', pack([phrase(1), { id: 'x' }, phrase(1)])],
    ['a large one', pack(many)],
    ['one with phrases that cannot be read', pack([...many, { id: 'x' }, 7, null])],
    ['one with an id twice', pack([...many, phrase(3)])],
    ['one without a name', { phrases: many }],
    ['no list of phrases', pack('none')],
    ['no pack at all', null],
    ['a list', [pack(many)]],
  ];
  for (const [name, input] of table)
    it(`is what it is when read at once: ${name}`, () => {
      expect(inSteps(input).read).to.deep.equal(parsePhrasePack(input));
    });

  it('pauses by the thousand', () => {
    expect(inSteps(pack(many)).steps).to.equal(4);
    expect(inSteps(pack([phrase(1)])).steps).to.equal(1);
  });

  it('names a phrase by its place in the file, whatever was left out before it', () => {
    const { problems } = inSteps(pack([7, ...many, phrase(3)])).read;
    expect(problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'phrases[0] not-an-object',
      'phrases[2501].id duplicate-id',
    ]);
  });
});
