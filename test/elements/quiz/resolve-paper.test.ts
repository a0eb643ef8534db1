import { expect } from '@open-wc/testing';
import { drawPaper } from '../../../src/engine/quiz/draw-paper.js';
import { monthlyBlueprint } from '../../../src/engine/quiz/monthly-blueprint.js';
import type { Paper } from '../../../src/engine/quiz/paper.js';
import { resolvePaper, type PaperSource } from '../../../src/elements/quiz/resolve-paper.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import { sampleBank } from '../../engine/quiz/sample-bank.js';

const bank = sampleBank({ single: 12, multiple: 6, 'true-false': 8, 'fill-in': 5 });
const paperOf = (month: string, seed: string): Paper =>
  drawPaper(bank, monthlyBlueprint(month, `试卷 ${seed}`), seed).paper!;

/** What the page gives: a bank and a month, and a store in which November has a published paper. */
async function source(own: Partial<PaperSource> = {}): Promise<PaperSource> {
  const records = createMemoryRecords();
  await records.set('quiz/paper/2026-11', paperOf('2026-11', 'published'));
  return {
    paper: undefined,
    banks: [bank],
    blueprint: undefined,
    month: '2026-11',
    monthlyTitle: '每月考核',
    records,
    ...own,
  };
}

describe('resolvePaper', () => {
  it('takes the published paper of the month', async () => {
    const { paper, problems } = await resolvePaper(await source());
    expect(paper).to.include({ title: '试卷 published', id: paperOf('2026-11', 'published').id });
    expect(problems).to.deep.equal([]);
  });

  it('draws where nothing is published for the month', async () => {
    const { paper } = await resolvePaper(await source({ month: '2026-12' }));
    expect(paper).to.include({ title: '每月考核', month: '2026-12', seed: '2026-12' });
  });

  it('prefers the paper of the page', async () => {
    const { paper } = await resolvePaper(await source({ paper: paperOf('2026-11', 'own') }));
    expect(paper).to.include({ title: '试卷 own' });
  });

  it('draws no other paper in place of a published one that cannot be read', async () => {
    const given = await source();
    await given.records.set('quiz/paper/2026-11', { title: '坏了' });
    const { paper, failure } = await resolvePaper(given);
    expect(paper).to.equal(undefined);
    expect(failure).to.deep.equal({ kind: 'paper-unreadable' });
  });
});
