import { expect } from '@open-wc/testing';
import { drawPaper } from '../../../src/engine/quiz/draw-paper.js';
import { monthlyBlueprint } from '../../../src/engine/quiz/monthly-blueprint.js';
import type { Blueprint, BlueprintSection, Paper } from '../../../src/engine/quiz/paper.js';
import type { Bank, Question } from '../../../src/engine/packs/types.js';
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
  ] as const)
    it(`refuses ${name}`, () => {
      const { problems } = drawPaper(bank, { ...blueprint, ...change }, 1);
      expect(problems!.map(problem => problem.code === 'bad-blueprint' && problem.path)).to.deep.equal([
        path,
      ]);
    });
});
