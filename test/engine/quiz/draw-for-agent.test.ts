import { expect } from '@open-wc/testing';
import { drawForAgent } from '../../../src/engine/quiz/draw-for-agent.js';
import { drawPaper } from '../../../src/engine/quiz/draw-paper.js';
import { gradeAttempt } from '../../../src/engine/quiz/grade-attempt.js';
import type { Blueprint, Paper } from '../../../src/engine/quiz/paper.js';
import { readPaper } from '../../../src/engine/quiz/read-paper.js';
import type { Responses } from '../../../src/engine/quiz/read-response.js';
import { sealPaper } from '../../../src/engine/quiz/seal-paper.js';
import { sampleBank } from './sample-bank.js';

const bank = sampleBank({ single: 20, multiple: 10, 'true-false': 6 });
const blueprint: Blueprint = {
  title: '十一月考核',
  month: '2026-11',
  perAgent: true,
  sections: [
    { type: 'single', count: 4, points: 5, fixed: ['single-9'] },
    { type: 'multiple', count: 3, points: 10 },
    { count: 2, points: 25 },
  ],
};
const paper = drawPaper(bank, blueprint, 'seed').paper!;
const agents = Array.from({ length: 30 }, (_, i) => `agent-${i}`);
const ids = ({ items }: Paper): string[] => items.map(item => item.question.id);

describe('a paper that differs by agent', () => {
  it('holds every question that may be asked, each in one section', () => {
    expect(ids(paper).sort()).to.deep.equal(bank.questions.map(({ id }) => id).sort());
    expect(paper.perAgent).to.deep.equal({ counts: [4, 3, 2], shuffled: true });
    const sizes = [0, 1, 2].map(s => paper.items.filter(item => item.section === s).length);
    for (const [s, size] of sizes.entries()) expect(size).to.be.at.least(2 * [4, 3, 2][s]!);
  });

  it('gives each agent as many of each section, the fixed ones always, not everyone the same', () => {
    const drawn = agents.map(agent => drawForAgent(paper, agent));
    for (const one of drawn) {
      expect([0, 1, 2].map(s => one.items.filter(item => item.section === s).length)).to.deep.equal([
        4, 3, 2,
      ]);
      expect(ids(one)).to.include('single-9');
      expect(new Set(ids(one)).size).to.equal(9);
      expect(one.id).to.equal(paper.id);
      expect(one).to.not.have.property('perAgent');
    }
    expect(new Set(drawn.map(one => ids(one).join())).size).to.equal(30);
    expect(new Set(drawn.flatMap(ids)).size).to.equal(36);
  });

  it('is the same whenever it is taken, from the whole paper, the sealed one or the banks', () => {
    for (const agent of agents.slice(0, 5)) {
      const own = drawForAgent(paper, agent);
      expect(drawForAgent(readPaper(JSON.parse(JSON.stringify(paper))).value!, agent)).to.deep.equal(own);
      expect(drawPaper(bank, blueprint, 'seed', { agentId: agent }).paper).to.deep.equal(own);
      const sealed = drawForAgent(readPaper(sealPaper(paper)).value!, agent);
      expect(ids(sealed)).to.deep.equal(ids(own));
      expect(sealed).to.deep.equal(readPaper(sealPaper(own)).value);
    }
  });

  it('is marked by the whole paper of the same agent', () => {
    const sealed = drawForAgent(sealPaper(paper), 'li');
    const right = sealed.items.flatMap(({ question: { id, ...question } }) => {
      if (question.type !== 'single') return [];
      return [[id, question.options.find(({ text }) => text === '选项B')!.id]];
    });
    const result = gradeAttempt(drawForAgent(paper, 'li'), Object.fromEntries(right) as Responses);
    const fromSingles = result.questions.filter(({ points }) => points > 0).length;
    expect(right.length).to.be.at.least(4);
    expect(fromSingles).to.equal(right.length);
  });

  it('keeps the order of the bank where nothing is to be shuffled', () => {
    const plain = drawPaper(bank, { ...blueprint, shuffleQuestions: false }, 'seed').paper!;
    const own = drawForAgent(plain, 'li');
    const places = own.items.map(item => item.section * 1000 + bank.questions.indexOf(item.question));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  it('leaves a paper for all as it is', () => {
    const { perAgent: _, ...same } = blueprint;
    const all = drawPaper(bank, same, 'seed').paper!;
    expect(drawForAgent(all, 'li')).to.equal(all);
    expect(all.items.some(item => 'fixed' in item)).to.equal(false);
  });
});
