import { expect } from '@open-wc/testing';
import { drawPaper } from '../../../src/engine/quiz/draw-paper.js';
import { monthlyBlueprint } from '../../../src/engine/quiz/monthly-blueprint.js';
import type { Blueprint, BlueprintSection, Paper } from '../../../src/engine/quiz/paper.js';
import type { Bank, Question } from '../../../src/engine/packs/question-types.js';
import { readPaper } from '../../../src/engine/quiz/read-paper.js';
import { sampleBank, sampleQuestion } from './sample-bank.js';

const bank = sampleBank({ single: 20, multiple: 10, 'true-false': 10, 'fill-in': 6 });
const blueprint = monthlyBlueprint('2026-11', '十一月考核');

function draw(from: Bank | Bank[], by: Blueprint = blueprint, seed = '2026-11'): Paper {
  const { paper, problems } = drawPaper(from, by, seed);
  if (!paper) throw new Error(problems.map(problem => problem.message).join());
  return paper;
}
const ids = (paper: Paper): string[] => paper.items.map(item => item.question.id);
const withSections = (...sections: BlueprintSection[]): Blueprint => ({ ...blueprint, sections });

describe('drawPaper', () => {
  it('fills each section with its kind, no question twice, and survives JSON', () => {
    const paper = draw(bank);
    expect(paper.items.map(item => item.question.type)).to.deep.equal([
      ...Array<string>(8).fill('single'),
      ...Array<string>(4).fill('multiple'),
      ...Array<string>(5).fill('true-false'),
      ...Array<string>(3).fill('fill-in'),
    ]);
    expect(new Set(ids(paper)).size).to.equal(20);
    expect(paper).to.include({ title: '十一月考核', month: '2026-11', passMark: 60, timeLimitMinutes: 20 });
    expect(JSON.parse(JSON.stringify(paper))).to.deep.equal(paper);
  });

  it('is the same for the same seed and another for another', () => {
    expect(draw(bank)).to.deep.equal(draw(structuredClone(bank)));
    expect(ids(draw(bank, blueprint, '2026-12'))).to.not.deep.equal(ids(draw(bank)));
    expect(draw(bank, blueprint, '2026-12').id).to.not.equal(draw(bank).id);
  });

  it('stores an order of the options that holds each of them once, and not always the same', () => {
    const orders = draw(bank).items.flatMap(item => (item.optionOrder ? [item.optionOrder.join('')] : []));
    expect(orders).to.have.length(12);
    for (const order of orders) expect([...order].sort().join('')).to.equal('ABCDE');
    expect(new Set(orders).size).to.be.greaterThan(6);
  });

  it('leaves all other questions where they were when one is edited, and moves one at most when one is added', () => {
    const before = draw(bank);
    const edited: Bank = {
      ...bank,
      questions: bank.questions.map((question, i) =>
        i === 3
          ? { ...question, stem: '改过的题干', options: sampleQuestion('single', 'x').options.slice(0, 4) }
          : question,
      ),
    };
    const after = draw(edited);
    expect(ids(after)).to.deep.equal(ids(before));
    const othersOf = (paper: Paper) => paper.items.filter(item => item.question.id !== 'single-4');
    expect(othersOf(after)).to.deep.equal(othersOf(before));

    const added = draw({ ...bank, questions: [sampleQuestion('single', 'neu'), ...bank.questions] });
    const lost = ids(before).filter(id => !ids(added).includes(id));
    expect(lost).to.have.length(ids(added).includes('neu') ? 1 : 0);
  });

  it('keeps the order of the bank and of the options where nothing is to be shuffled', () => {
    const paper = draw(bank, { ...blueprint, shuffleQuestions: false, shuffleOptions: false });
    const places = paper.items.map(item => bank.questions.indexOf(item.question));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(paper.items[0]!.optionOrder).to.deep.equal(['A', 'B', 'C', 'D', 'E']);
  });

  it('draws from several banks, the first question of an id', () => {
    const second = { ...sampleBank({ single: 1 }, 'second') };
    const paper = draw([second, bank], withSections({ type: 'single', count: 20, points: 1 }));
    expect(paper.items.filter(item => item.question === second.questions[0])).to.have.length(1);
    expect(new Set(ids(paper)).size).to.equal(20);
  });

  it('finds the only way to fill sections whose kinds overlap', () => {
    const small = sampleBank({ single: 4 });
    // Only two of the four are 隐私: the first section must leave them to the second, whatever the seed.
    for (let seed = 0; seed < 20; seed++) {
      const paper = draw(
        small,
        withSections({ type: 'single', count: 2, points: 1 }, { category: '隐私', count: 2, points: 1 }),
        String(seed),
      );
      expect(
        paper.items.filter(item => item.section === 1).map(item => item.question.category),
      ).to.deep.equal(['隐私', '隐私']);
    }
  });

  it('names what is missing, in words and in data', () => {
    const { paper, problems } = drawPaper(
      sampleBank({ single: 3, multiple: 1 }),
      withSections(
        { type: 'single', count: 3, points: 5 },
        { type: 'single', category: '隐私', difficulty: 'easy', count: 2, points: 5 },
        { type: 'fill-in', count: 2, points: 5 },
      ),
      1,
    );
    expect(paper).to.equal(undefined);
    expect(problems!.map(problem => problem.message)).to.deep.equal([
      '第 2 部分需要 2 道「隐私」容易单选题，题库里有 1 道，其中 1 道已用于其他部分，还缺 2 道。',
      '第 3 部分需要 2 道填空题，题库里只有 0 道，还缺 2 道。',
    ]);
    expect(problems![0]).to.include({
      code: 'too-few-questions',
      section: 1,
      found: 1,
      taken: 1,
      missing: 2,
    });
  });

  it('draws the papers it always drew', () => {
    const paper = draw(sampleBank({ single: 12, multiple: 12, 'true-false': 12, 'fill-in': 12 }));
    expect(paper.id).to.equal('2026-11-e06f0694');
    expect(ids(paper).slice(0, 9).join(' ')).to.equal(
      'single-11 single-10 single-9 single-3 single-8 single-2 single-4 single-6 multiple-6',
    );
  });

  it('asks fixed questions whatever the seed, counted within their section', () => {
    const by = withSections(
      { type: 'single', count: 4, points: 5, fixed: ['single-7', 'single-2'] },
      { count: 4, points: 5 },
    );
    for (let seed = 0; seed < 10; seed++) {
      const paper = draw(bank, by, String(seed));
      const first = paper.items.filter(item => item.section === 0);
      expect(first).to.have.length(4);
      expect(ids(paper).filter(id => id === 'single-7' || id === 'single-2')).to.have.length(2);
      expect(first.map(item => item.question.id)).to.include.members(['single-7', 'single-2']);
    }
    expect(draw(bank, by).id).to.not.equal(
      draw(bank, withSections(...by.sections.map(({ fixed: _, ...rest }) => rest))).id,
    );
  });

  it('says of each fixed question why it cannot be asked', () => {
    const { problems } = drawPaper(
      bank,
      withSections(
        { type: 'single', count: 4, points: 5, fixed: ['single-1', 'gone', 'multiple-1'] },
        { type: 'single', count: 1, points: 5, fixed: ['single-1'] },
      ),
    );
    expect(
      problems!.map(
        problem => problem.code === 'bad-blueprint' && [problem.path, problem.fault, problem.questionId],
      ),
    ).to.deep.equal([
      ['sections[0].fixed[1]', 'unknown', 'gone'],
      ['sections[0].fixed[2]', 'unfit', 'multiple-1'],
      ['sections[1].fixed[0]', 'repeated', 'single-1'],
    ]);
    expect(problems![1]!.message).to.equal(
      '第 1 部分指定的题「多选 multiple-1」不能用：它不符合这一部分的题型、类别或难度。',
    );
  });

  it('leaves out what was asked of late, but not what is fixed, and has another id for it', () => {
    const by = withSections({ type: 'single', count: 3, points: 5, fixed: ['single-1'] });
    const small = sampleBank({ single: 5 });
    const exclude = ['single-1', 'single-2', 'single-3', 'elsewhere'];
    const { paper } = drawPaper(small, by, 1, { exclude });
    expect(ids(paper!).sort()).to.deep.equal(['single-1', 'single-4', 'single-5']);
    expect(paper!.id).to.not.equal(drawPaper(small, by, 1).paper!.id);
    expect(paper!.id).to.equal(drawPaper(small, by, 1, { exclude: [...exclude].reverse() }).paper!.id);
    expect(drawPaper(small, by, 1, { exclude: ['elsewhere'] }).paper!.id).to.equal(
      drawPaper(small, by, 1).paper!.id,
    );
  });

  it('names what was asked of late where that leaves too few', () => {
    const sections: BlueprintSection[] = [
      { type: 'single', count: 2, points: 5 },
      { type: 'single', count: 2, points: 5 },
    ];
    const { problems } = drawPaper(sampleBank({ single: 5 }), withSections(...sections), 1, {
      exclude: ['single-1', 'single-2'],
    });
    expect(problems).to.have.length(1);
    expect(problems![0]).to.include({ section: 1, found: 3, excluded: 2, taken: 2, missing: 1 });
    expect(problems![0]!.message).to.equal(
      '第 2 部分需要 2 道单选题，题库里能抽的有 3 道，另有 2 道最近考过，其中 2 道已用于其他部分，还缺 1 道。',
    );
  });

  it('carries the terms of the blueprint, under the same id whatever they are', () => {
    const terms = {
      opens: '2026-11-28T09:00+08:00',
      closes: '2026-11-30T18:00+08:00',
      attempts: 2,
      review: { when: 'after-close', shows: 'marks' },
    } as const;
    const paper = draw(bank, { ...blueprint, ...terms });
    expect(paper).to.deep.include(terms);
    expect(paper.id).to.equal(draw(bank).id);
    expect(readPaper(JSON.parse(JSON.stringify(paper)))).to.deep.equal({ value: paper, problems: [] });
  });

  it('says all that is to be put right at once', () => {
    const { problems } = drawPaper(
      sampleBank({ single: 1 }),
      { ...withSections({ type: 'single', count: 2, points: 5 }), attempts: 0, passMark: 200 },
      1,
    );
    expect(
      problems!.map(problem => (problem.code === 'bad-blueprint' ? problem.path : problem.code)),
    ).to.deep.equal(['passMark', 'attempts', 'too-few-questions']);
  });

  it('draws no question of a type it cannot mark', () => {
    const strange = { ...sampleQuestion('single', 'essay-1'), type: 'essay' } as unknown as Question;
    const { problems } = drawPaper(
      { ...bank, questions: [strange] },
      withSections({ count: 1, points: 5 }),
      1,
    );
    expect(problems).to.have.length(1);
  });

  for (const [name, change, path] of [
    ['a month that is none', { month: '2026-13' }, 'month'],
    ['a pass mark above 100', { passMark: 101 }, 'passMark'],
    ['no time at all', { timeLimitMinutes: 0 }, 'timeLimitMinutes'],
    ['no sections', { sections: [] }, 'sections'],
    ['a rule of scoring nobody knows', { scoring: { multiple: 'generous' as 'half' } }, 'scoring.multiple'],
    ['half a question', { sections: [{ count: 1.5, points: 5 }] }, 'sections[0].count'],
    ['points of three decimals', { sections: [{ count: 1, points: 0.125 }] }, 'sections[0].points'],
    ['negative points', { sections: [{ count: 1, points: -1 }] }, 'sections[0].points'],
    [
      'more fixed questions than there are',
      { sections: [{ count: 1, points: 1, fixed: ['a', 'b'] }] },
      'sections[0].fixed',
    ],
    ['an opening without offset', { opens: '2026-11-01T09:00' }, 'opens'],
    ['a closing on a day that is none', { closes: '2026-02-31T09:00Z' }, 'closes'],
    [
      'a closing before the opening',
      { opens: '2026-11-02T09:00+08:00', closes: '2026-11-02T01:00Z' },
      'closes',
    ],
    ['half an attempt', { attempts: 0.5 }, 'attempts'],
    ['a review at no known time', { review: { when: 'never' as 'at-once', shows: 'total' } }, 'review.when'],
    [
      'a review after a close that is none',
      { review: { when: 'after-close', shows: 'total' } },
      'review.when',
    ],
    ['a review of nothing known', { review: { when: 'at-once', shows: 'all' as 'total' } }, 'review.shows'],
  ] as const)
    it(`refuses ${name}`, () => {
      const { problems } = drawPaper(bank, { ...blueprint, ...change }, 1);
      expect(problems!.map(problem => problem.code === 'bad-blueprint' && problem.path)).to.deep.equal([
        path,
      ]);
    });
});
