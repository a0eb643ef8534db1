import { expect } from '@open-wc/testing';
import { emptyList, joinOwn, type OwnList } from '../../../src/engine/packs/join-own.js';
import {
  addPhrase,
  deletePhrase,
  movePhrase,
  savePhrase,
  setArchived,
  setHidden,
} from '../../../src/engine/packs/own-list.js';
import { compareImport, takeImport, type ImportChoice } from '../../../src/engine/packs/own-list-import.js';
import { takeBack } from '../../../src/engine/packs/own-list-undo.js';
import { completePhrase, type OwnPhrase } from '../../../src/engine/packs/own-phrase.js';
import type { PhrasePack } from '../../../src/engine/packs/phrase-types.js';

const phrase = (id: string, text = id, archived = false): OwnPhrase =>
  completePhrase({ id, text, title: id, archived });
const listOf = (...phrases: OwnPhrase[]): OwnList => ({ phrases, hidden: [] });
const abc = listOf(phrase('a'), phrase('b'), phrase('c'));
const packs: readonly PhrasePack[] = [
  { id: 'team', title: '团队', version: '1', phrases: [phrase('t1', '团队一'), phrase('t2', '团队二')] },
];
/** `id:text`, the archived in brackets; the name of an older text is shortened. */
const shown = ({ phrases, hidden }: OwnList): string =>
  [
    ...phrases.map(({ id, text, archived }) => {
      const name = `${id.replace(/~.*/, '~')}${text === id ? '' : `:${text}`}`;
      return archived ? `(${name})` : name;
    }),
    ...hidden.map(id => `-${id}`),
  ].join(' ');

describe('own phrases', () => {
  it('stand in front of the packs, and in the place of the phrases they are copies of', () => {
    const list: OwnList = { phrases: [phrase('t1', '我的一'), phrase('x', 'x', true)], hidden: ['t2'] };
    const joined = joinOwn(list, packs, '我的');
    expect(joined.map(pack => pack.phrases.map(({ text }) => text))).to.deep.equal([['我的一'], []]);
    expect(joinOwn(emptyList, packs, '我的')).to.equal(packs);
    const back = joinOwn(setHidden(setArchived(list, 't1', true), 't2', false), packs, '我的');
    expect(back.flatMap(pack => pack.phrases.map(({ text }) => text))).to.deep.equal(['团队一', '团队二']);
  });

  it('are added in front, under an id of their own', () => {
    expect(shown(addPhrase(abc, phrase('b', '新'), packs))).to.equal('b-2:新 a b c');
    expect(shown(addPhrase(abc, phrase('t1', '新'), packs))).to.equal('t1-2:新 a b c');
  });

  const saved: readonly (readonly [string, OwnList, OwnPhrase, OwnPhrase, string])[] = [
    ['in their place', abc, phrase('b', '新'), phrase('b'), 'a b:新 c'],
    [
      'again where they were deleted meanwhile',
      listOf(phrase('a')),
      phrase('b', '新'),
      phrase('b'),
      'b:新 a',
    ],
    ['as own copies of a pack', abc, phrase('t1', '新'), phrase('t1', '团队一'), 't1:新 a b c'],
    [
      'beside what another tab wrote',
      listOf(phrase('b', '别处')),
      phrase('b', '新'),
      phrase('b'),
      'b:新 (b~:别处)',
    ],
    [
      'once where another tab wrote the same',
      listOf(phrase('b', '新')),
      phrase('b', '新'),
      phrase('b'),
      'b:新',
    ],
  ];
  for (const [name, list, edited, before, expected] of saved)
    it(`are saved ${name}`, () => expect(shown(savePhrase(list, edited, before))).to.equal(expected));

  const moves: readonly (readonly [string, string, -1 | 1, string])[] = [
    ['up', 'c', -1, 'a c b'],
    ['down', 'a', 1, 'b a c'],
    ['no further than the top', 'a', -1, 'a b c'],
    ['no further than the end', 'c', 1, 'a b c'],
    ['nowhere when unknown', 'z', 1, 'a b c'],
  ];
  for (const [name, id, by, expected] of moves)
    it(`move ${name}`, () => expect(shown(movePhrase(abc, id, by))).to.equal(expected));

  it('move past archived ones', () => {
    const list = listOf(phrase('a'), phrase('x', 'x', true), phrase('b'));
    expect(shown(movePhrase(list, 'b', -1))).to.equal('b a (x)');
    expect(shown(movePhrase(list, 'a', 1))).to.equal('(x) b a');
  });
});

describe('taking phrases from a file', () => {
  const list = listOf(phrase('a', '甲'), phrase('b', '乙'));
  const file = [
    phrase('a', '甲'),
    phrase('b', '乙二'),
    phrase('n', '新'),
    phrase('m', '甲'),
    phrase('t1', '改'),
    phrase('k', '团队二'),
  ];
  const items = compareImport(
    file.map((each, i) => ({ phrase: each, line: i + 2 })),
    list,
    packs,
  );

  it('says how each stands to what is there', () => {
    expect(items.map(({ kind, line, there }) => [line, kind, there?.text])).to.deep.equal([
      [2, 'same', '甲'],
      [3, 'changed', '乙'],
      [4, 'new', undefined],
      [5, 'repeated', '甲'],
      [6, 'changed', '团队一'],
      [7, 'repeated', '团队二'],
    ]);
  });

  const choices: readonly (readonly [ImportChoice, string])[] = [
    [{ changed: 'replace', repeated: false }, 'a:甲 b:乙二 n:新 t1:改 (b~:乙)'],
    [{ changed: 'beside', repeated: false }, 'a:甲 b:乙 b-2:乙二 n:新 t1-2:改'],
    [{ changed: 'skip', repeated: true }, 'a:甲 b:乙 n:新 m:甲 k:团队二'],
  ];
  for (const [choice, expected] of choices)
    it(`takes ${JSON.stringify(choice)}`, () =>
      expect(shown(takeImport(list, items, choice, packs))).to.equal(expected));

  it('loses nothing that was written since the comparison', () => {
    const since = listOf(phrase('a', '甲'), phrase('b', '别处'), phrase('n', '别处的新'));
    for (const changed of ['replace', 'beside', 'skip'] as const) {
      const texts = takeImport(since, items, { changed, repeated: false }, packs).phrases.map(
        ({ text }) => text,
      );
      expect(texts, changed).to.include.members(['甲', '别处', '别处的新', '新']);
    }
  });

  it('keeps an older text once, however often it is replaced', () => {
    const choice: ImportChoice = { changed: 'replace', repeated: false };
    const back = [phrase('b', '乙')];
    let now = takeImport(list, items, choice, packs);
    now = takeImport(
      now,
      compareImport(
        back.map(each => ({ phrase: each })),
        now,
        packs,
      ),
      choice,
      packs,
    );
    now = takeImport(
      now,
      compareImport(
        file.map(each => ({ phrase: each })),
        now,
        packs,
      ),
      choice,
      packs,
    );
    expect(shown(now)).to.equal('a:甲 b:乙二 n:新 t1:改 (b~:乙) (b~:乙二)');
  });
});

describe('takeBack', () => {
  const steps: readonly (readonly [string, (list: OwnList) => OwnList])[] = [
    ['adding', list => addPhrase(list, phrase('n'), packs)],
    ['saving', list => savePhrase(list, phrase('b', '新'), phrase('b'))],
    ['moving', list => movePhrase(list, 'a', 1)],
    ['archiving', list => setArchived(list, 'b', true)],
    ['deleting', list => deletePhrase(list, 'b')],
    ['deleting the first', list => deletePhrase(list, 'a')],
    ['hiding', list => setHidden(list, 't1', true)],
    ['showing', list => setHidden(list, 't0', false)],
    [
      'taking a file',
      list =>
        takeImport(
          list,
          compareImport([{ phrase: phrase('b', '乙') }, { phrase: phrase('n') }], list, packs),
          { changed: 'replace', repeated: false },
          packs,
        ),
    ],
  ];
  const start: OwnList = { ...abc, hidden: ['t0'] };
  for (const [name, step] of steps) {
    it(`takes back ${name}`, () => {
      const after = step(start);
      expect(shown(after)).to.not.equal(shown(start));
      expect(shown(takeBack(after, start, after))).to.equal(shown(start));
    });
    it(`takes back ${name} alone, not what another tab did since`, () => {
      const after = step(start);
      const since = setHidden(addPhrase(after, phrase('other'), packs), 't2', true);
      expect(shown(takeBack(since, start, after))).to.equal(
        `other ${shown(start).replace('-t0', '-t2 -t0')}`.replace(
          '-t2 -t0',
          after.hidden.includes('t0') ? '-t0 -t2' : '-t2 -t0',
        ),
      );
    });
  }

  it('leaves what was changed since, and keeps the older text beside it', () => {
    const after = savePhrase(start, phrase('b', '新'), phrase('b'));
    const since = savePhrase(after, phrase('b', '更新'), phrase('b', '新'));
    expect(shown(takeBack(since, start, after))).to.equal('a b:更新 c (b~:b) -t0');
    const deleted = deletePhrase(start, 'b');
    const again = addPhrase(deleted, phrase('b', '另外'), packs);
    expect(shown(takeBack(again, start, deleted))).to.equal('a b:另外 c (b~:b) -t0');
  });

  it('brings back what was deleted since', () => {
    const after = savePhrase(start, phrase('b', '新'), phrase('b'));
    expect(shown(takeBack(deletePhrase(after, 'b'), start, after))).to.equal('a b c -t0');
  });
});
