import { expect } from '@open-wc/testing';
import { readingsOf, soundKey, splitSyllables } from '../../../src/engine/text/pinyin.js';

describe('readingsOf', () => {
  const table: readonly [string, readonly string[]][] = [
    ['退', ['tui']],
    ['行', ['xing', 'hang']],
    ['长', ['chang', 'zhang']],
    ['重', ['zhong', 'chong']],
    ['还', ['hai', 'huan']],
    ['便', ['bian', 'pian']],
    ['单', ['dan', 'shan', 'chan']],
    ['调', ['diao', 'tiao']],
    ['绿', ['lv']],
    ['女', ['nv']],
    ['嗯', ['en', 'ng']],
    // The first and the last of each half of the standard.
    ['啊', ['a']],
    ['座', ['zuo']],
    ['亍', ['chu']],
    ['齄', ['zha']],
  ];
  for (const [character, readings] of table)
    it(`${character} is read ${readings.join(', ')}`, () =>
      expect(readingsOf(character)).to.include.members([...readings]));

  it('knows nothing of letters, digits and characters outside the standard', () => {
    for (const character of ['a', '1', '，', '囧', '𠮷', '']) expect(readingsOf(character)).to.deep.equal([]);
  });
});

describe('splitSyllables', () => {
  const table: readonly [string, readonly string[] | undefined][] = [
    ['tuikuan', ['tui', 'kuan']],
    ['tuik', ['tui', 'k']],
    ['tuikua', ['tui', 'kua']],
    ['xian', ['xian']],
    ['fangan', ['fan', 'gan']],
    ['lvse', ['lv', 'se']],
    ['vip', undefined],
    ['qsd', undefined],
    ['tuiqqkuan', undefined],
  ];
  for (const [letters, syllables] of table)
    it(`${letters} → ${syllables?.join(' ') ?? 'no pinyin'}`, () =>
      expect(splitSyllables(letters)).to.deep.equal(syllables));
});

describe('soundKey', () => {
  const same: readonly [string, string][] = [
    ['zhang', 'zan'],
    ['shi', 'si'],
    ['ping', 'pin'],
    ['neng', 'len'],
    ['nve', 'lue'],
  ];
  for (const [one, other] of same)
    it(`${one} sounds like ${other}`, () => expect(soundKey(one)).to.equal(soundKey(other)));

  it('keeps other sounds apart', () => expect(soundKey('tui')).not.to.equal(soundKey('dui')));
});
