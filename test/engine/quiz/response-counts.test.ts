import { expect } from '@open-wc/testing';
import type { Question } from '../../../src/engine/packs/question-types.js';
import type { Paper, PaperItem } from '../../../src/engine/quiz/paper.js';
import type { Response } from '../../../src/engine/quiz/read-response.js';
import { responseCounts, type QuestionResponses } from '../../../src/engine/quiz/response-counts.js';
import { sealPaper } from '../../../src/engine/quiz/seal-paper.js';
import { sampleQuestion } from './sample-bank.js';

const paperWith = (question: Question, more: Partial<PaperItem> = {}): Paper => ({
  id: 'p',
  title: '月考',
  month: '2026-11',
  seed: 's',
  passMark: 60,
  scoring: { multiple: 'all-or-nothing' },
  items: [{ question, points: 1, section: 0, ...more }],
});

const inShort = ({ counts }: QuestionResponses): string =>
  counts
    .map(({ part, text, count, isRight }) => `${part ? `${part}/` : ''}${text} ${count}${isRight ? '✓' : ''}`)
    .join(', ');

describe('responseCounts', () => {
  const cases: readonly [string, Question, readonly (Response | undefined)[], string][] = [
    [
      'the options of a choice, chosen or not',
      sampleQuestion('single', 'q'),
      ['B', 'B', 'A', undefined],
      '选项A 1, 选项B 2✓, 选项C 0, 选项D 0, 选项E 0',
    ],
    [
      'each of several options',
      sampleQuestion('multiple', 'q'),
      [['A', 'C'], ['A'], ['E']],
      '选项A 2✓, 选项B 0, 选项C 1✓, 选项D 0✓, 选项E 1',
    ],
    ['true and false', sampleQuestion('true-false', 'q'), [true, false, false], 'true 1, false 2✓'],
    [
      'the wordings of each blank, the commonest first',
      sampleQuestion('fill-in', 'q'),
      [
        ['5', '再见'],
        ['三', '再见'],
        ['5', ''],
      ],
      '1/5 2, 1/三 1✓, 2/再见 2✓',
    ],
    [
      'what was put to each prompt, and what is right where nobody did',
      sampleQuestion('matching', 'q'),
      [
        ['A', 'B', 'C', 'D'],
        ['A', '', 'C', 'D'],
      ],
      '开场/您好 2✓, 等待/请稍等 1✓, 结束/再见 2✓, 挂断/再见 0✓, 挂断/随便 2',
    ],
    [
      'orders',
      sampleQuestion('ordering', 'q'),
      [
        ['A', 'B', 'C', 'D', 'E'],
        ['C', 'A', 'E', 'B', 'D'],
        ['C', 'A', 'E', 'B', 'D'],
      ],
      '选项C → 选项A → 选项E → 选项B → 选项D 2✓, 选项A → 选项B → 选项C → 选项D → 选项E 1',
    ],
    ['no free texts', sampleQuestion('case', 'q'), ['您好，很抱歉，马上为您核实。'], ''],
  ];
  for (const [name, question, responses, expected] of cases)
    it(`counts ${name}`, () => {
      const answers = responses.map(response => (response === undefined ? {} : { q: response }));
      const [counted] = responseCounts(paperWith(question), answers);
      expect(inShort(counted!)).to.equal(expected);
      expect(counted!.asked).to.equal(responses.length);
      expect(counted!.answered).to.equal(responses.filter(response => response !== undefined).length);
    });

  it('knows what a corrected key accepts besides', () => {
    const [counted] = responseCounts(paperWith(sampleQuestion('single', 'q'), { accepted: ['A'] }), [
      { q: 'A' },
    ]);
    expect(inShort(counted!)).to.include('选项A 1✓, 选项B 0✓');
  });

  it('opens what was answered on the sealed paper', () => {
    const paper = paperWith(sampleQuestion('single', 'q'), { optionOrder: ['E', 'D', 'C', 'B', 'A'] });
    const sealed = sealPaper(paper).items[0]!.question as { options: readonly { id: string }[] };
    const [counted] = responseCounts(paper, [{ q: sealed.options[3]!.id }]);
    expect(inShort(counted!)).to.include('选项B 1✓');
  });

  it('asks whether somebody without an answer had the question at all', () => {
    const [counted] = responseCounts(
      paperWith(sampleQuestion('single', 'q')),
      [{}, { q: 'B' }, {}],
      i => i === 0,
    );
    expect(counted).to.include({ asked: 2, answered: 1 });
  });
});
