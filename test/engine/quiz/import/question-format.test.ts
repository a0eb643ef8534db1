import { expect } from '@open-wc/testing';
import {
  parseQuestions,
  questionFormatOf,
  type QuestionFormat,
} from '../../../../src/engine/quiz/import/question-format.js';
import { questionTableTemplate } from '../../../../src/engine/quiz/import/question-table-template.js';
import { toGift } from '../../../../src/engine/quiz/import/to-gift.js';
import { writeCsv } from '../../../../src/engine/text/csv.js';
import { sampleBank } from '../sample-bank.js';

const { questions } = sampleBank({ single: 2, 'fill-in': 1, ordering: 1 });

const cases: readonly [name: string, text: string, format: QuestionFormat, count: number][] = [
  ['GIFT', toGift(questions).text, 'gift', 4],
  ['GIFT with ANSWER in a stem', '// ANSWER: A\nA) 或 B)？{=A ~B}', 'gift', 1],
  ['Aiken', '几声内接听？\nA. 三声\nB. 十声\nANSWER: A', 'aiken', 1],
  ['Aiken with commas', '接听，几声？\nA. 三,声\nB. 十,声\n答案：A', 'aiken', 1],
  ['Moodle XML', '<?xml version="1.0"?>\n<quiz><question type="truefalse"/></quiz>', 'moodle-xml', 0],
  ['QTI', '<qti-assessment-item identifier="a"/>', 'qti', 0],
  ['CSV', writeCsv(questionTableTemplate()), 'table', 8],
  ['tab-separated cells', '题目\t答案\n可以吗？\t对', 'table', 1],
  ['a bank', JSON.stringify({ questions }), 'json', 4],
  ['a paper', JSON.stringify({ items: questions.map(question => ({ question })) }, null, 2), 'json', 4],
  ['a list', `\uFEFF  ${JSON.stringify(questions)}`, 'json', 4],
  ['nothing', '', 'gift', 0],
];

describe('questionFormatOf', () => {
  for (const [name, text, format, count] of cases)
    it(`tells ${name}`, () => {
      expect(questionFormatOf(text)).to.equal(format);
      expect(parseQuestions(text).questions).to.have.length(count);
    });
});
