import { expect } from '@open-wc/testing';
import { drawPaper } from '../../../src/engine/quiz/draw-paper.js';
import type { Blueprint, Paper } from '../../../src/engine/quiz/paper.js';
import { drawRevised } from '../../../src/engine/quiz/draw-revised.js';
import { sampleBank } from './sample-bank.js';

const bank = sampleBank({ single: 6, multiple: 3 });
const blueprint: Blueprint = {
  title: '考核',
  month: '2026-11',
  sections: [
    { type: 'single', count: 4, points: 5 },
    { type: 'multiple', count: 2, points: 10 },
  ],
};
const draw = (rejected: readonly string[]): Paper => drawRevised([bank], blueprint, 's', rejected).paper!;
const ids = (paper: Paper): string[] => paper.items.map(item => item.question.id);

describe('drawRevised', () => {
  it('draws the engine’s own paper while nothing was sent back', () => {
    expect(draw([])).to.deep.equal(drawPaper([bank], blueprint, 's').paper);
  });

  it('replaces one question in its place by another of its section, and leaves the others', () => {
    const before = draw([]);
    const sentBack = ids(before)[1]!;
    const after = draw([sentBack]);
    expect(ids(after)).not.to.include(sentBack);
    expect(new Set(ids(after)).size).to.equal(6);
    expect(after.items.filter((_, i) => i !== 1)).to.deep.equal(before.items.filter((_, i) => i !== 1));
    expect(after.items[1]).to.include({ section: 0, points: 5 });
    expect(after.items[1]!.question.type).to.equal('single');
    expect([...after.items[1]!.optionOrder!].sort()).to.deep.equal(['A', 'B', 'C', 'D', 'E']);
  });

  it('gives a changed paper an id of its own, the same for the same questions', () => {
    const [first, second] = ids(draw([]));
    expect(draw([first!]).id).not.to.equal(draw([]).id);
    expect(draw([first!]).id).not.to.equal(draw([second!]).id);
    expect(draw([first!]).id).to.equal(draw([first!]).id);
  });

  it('never lets a question come back that was sent back', () => {
    const sentBack: string[] = [];
    for (let n = 0; n < 2; n++) sentBack.push(ids(draw(sentBack))[0]!);
    expect(new Set(sentBack).size).to.equal(2);
    for (const id of sentBack) expect(ids(draw(sentBack))).not.to.include(id);
  });

  it('keeps a question nothing is left to stand in for', () => {
    const [, , , , fifth, sixth] = ids(draw([]));
    const both = draw([fifth!, sixth!]);
    // Three of this type in the bank, two on the paper: one can be replaced, the other stays.
    expect(ids(both).slice(4)).to.have.length(2);
    expect(ids(both)).not.to.include(fifth);
    expect(ids(both)).to.include(sixth);
  });

  it('passes on why nothing could be drawn', () => {
    const { problems } = drawRevised([sampleBank({ single: 1 })], blueprint, 's', ['single-1']);
    expect(problems?.map(problem => problem.code)).to.deep.equal(['too-few-questions', 'too-few-questions']);
  });
});
