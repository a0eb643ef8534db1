import { expect } from '@open-wc/testing';
import { defaultBanks } from '../../../src/content/banks.js';
import { drawPaper } from '../../../src/engine/quiz/draw-paper.js';
import { monthlyBlueprint } from '../../../src/engine/quiz/monthly-blueprint.js';

const months = Array.from(
  { length: 24 },
  (_, i) => `${2026 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);

describe('the paper of the month from the built-in banks', () => {
  const papers = months.map(month => drawPaper(defaultBanks, monthlyBlueprint(month, month), month).paper);

  it('can be drawn for two years, 20 questions and 100 points each', () => {
    for (const paper of papers) {
      expect(paper?.items).to.have.length(20);
      expect(paper!.items.reduce((sum, item) => sum + item.points, 0)).to.equal(100);
    }
  });

  it('comes round: most questions are asked within two years, none in more than half of the months', () => {
    const asked = new Map<string, number>();
    for (const { question } of papers.flatMap(paper => paper!.items))
      asked.set(question.id, (asked.get(question.id) ?? 0) + 1);
    const all = defaultBanks.reduce((sum, bank) => sum + bank.questions.length, 0);
    expect(asked.size).to.be.greaterThan(all / 2);
    expect(Math.max(...asked.values())).to.be.lessThan(12);
  });
});
