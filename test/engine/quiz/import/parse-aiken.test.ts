import { expect } from '@open-wc/testing';
import { parseAiken } from '../../../../src/engine/quiz/import/parse-aiken.js';

describe('parseAiken', () => {
  it('reads questions as Moodle writes them', () => {
    const { questions, problems } = parseAiken(
      '\uFEFFWhat is it?\r\nA. one\r\nB) two\r\nANSWER: B\r\n\r\nAnd this?\r\nA) x\r\nB) y\r\nANSWER: A',
    );
    expect(problems).to.deep.equal([]);
    expect(questions[0]).to.deep.include({
      type: 'single',
      stem: 'What is it?',
      options: [
        { id: 'A', text: 'one' },
        { id: 'B', text: 'two' },
      ],
      answer: 'B',
    });
    expect(questions[1]).to.include({ stem: 'And this?', answer: 'A' });
  });

  it('reads Chinese marks, several letters and an explanation', () => {
    const { questions } = parseAiken(
      '投诉记录\n写什么？\nＡ、诉求\nA、诉求\nB．评价\nC：经过\n\n答案：A、C。\n解析：评价不写。\n\n下一题\nA.x\nB.y\n答案：b',
    );
    expect(questions[0]).to.deep.include({ type: 'multiple', answer: ['A', 'C'], explanation: '评价不写。' });
    expect(questions[0]!.stem).to.equal('投诉记录\n写什么？\nＡ、诉求');
    expect(questions[1]).to.include({ stem: '下一题', answer: 'B', explanation: '' });
  });

  const wrong: readonly (readonly [string, string])[] = [
    ['Q\nA. x\nB. y\n\nR\nA. x\nB. y\nANSWER: A', '1 missing-answer '],
    ['Q\nA. x\nB. y\nANSWER: D\n\nR\nA. x\nB. y\nANSWER: A', '1 unknown-answer D'],
    ['Q\nA. x\nB. y\nANSWER:\n\nR\nA. x\nB. y\nANSWER: A', '1 missing-answer '],
    ['Q\nA. x\nANSWER: A\n\nR\nA. x\nB. y\nANSWER: A', '1 missing-options '],
    ['R\nA. x\nB. y\nANSWER: A\n\nQ\nA. x\nB. y', '6 missing-answer '],
  ];
  for (const [text, expected] of wrong)
    it(`reads on behind ${expected}`, () => {
      const { questions, problems } = parseAiken(text);
      expect(problems.map(({ line, code, detail }) => `${line} ${code} ${detail}`)).to.deep.equal([expected]);
      expect(questions.map(question => question.stem)).to.deep.equal(['R']);
    });

  it('says when there is nothing', () => {
    expect(parseAiken('').problems[0]).to.include({ line: 1, code: 'nothing-found' });
  });
});
