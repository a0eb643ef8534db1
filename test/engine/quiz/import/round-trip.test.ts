import { expect } from '@open-wc/testing';
import { defaultBanks } from '../../../../src/content/index.js';
import { parseBank } from '../../../../src/engine/packs/parse-bank.js';
import type { Question } from '../../../../src/engine/packs/question-types.js';
import { parseGift } from '../../../../src/engine/quiz/import/parse-gift.js';
import { parseTable } from '../../../../src/engine/quiz/import/parse-question-table.js';
import { questionTableTemplate } from '../../../../src/engine/quiz/import/question-table-template.js';
import { toGift } from '../../../../src/engine/quiz/import/to-gift.js';
import { toQuestionTable } from '../../../../src/engine/quiz/import/to-question-table.js';
import { questionTypes } from '../../../../src/engine/quiz/question-types.js';
import { readCsv, writeCsv } from '../../../../src/engine/text/csv.js';
import { sampleQuestion } from '../sample-bank.js';
import { randomQuestions } from './random-questions.js';

const ways: Readonly<Record<string, (questions: readonly Question[]) => ReturnType<typeof parseGift>>> = {
  GIFT: questions => parseGift(toGift(questions).text),
  'GIFT with the line ends of Windows': questions =>
    parseGift(`\uFEFF${toGift(questions).text.replace(/\n/g, '\r\n')}`),
  'a table': questions => parseTable(toQuestionTable(questions)),
  'a CSV file': questions => parseTable(readCsv(writeCsv(toQuestionTable(questions)))),
};

const shipped = defaultBanks.flatMap(bank => bank.questions);
const samples = questionTypes.map(type => sampleQuestion(type, `sample-${type}`));

for (const [name, there] of Object.entries(ways))
  describe(`out to ${name} and back`, () => {
    it('keeps the questions that are shipped', () => {
      expect(there(shipped)).to.deep.equal({ questions: shipped, problems: [] });
    });

    it('keeps one of each type', () => {
      expect(there(samples)).to.deep.equal({ questions: samples, problems: [] });
    });

    it('keeps 1200 questions with every character that could be in the way', () => {
      for (let seed = 1; seed <= 40; seed++) {
        const questions = randomQuestions(seed, 30);
        expect(
          parseBank({ id: 'b', title: 't', version: '1', questions }).problems,
          `seed ${seed}`,
        ).to.deep.equal([]);
        const { questions: back, problems } = there(questions);
        expect(problems, `seed ${seed}`).to.deep.equal([]);
        for (const [i, question] of back.entries())
          expect(question, `seed ${seed}, ${i}`).to.deep.equal(questions[i]);
        expect(back).to.have.lengthOf(questions.length);
      }
    });
  });

describe('toGift', () => {
  it('writes what Moodle reads, and names what it does not', () => {
    const { text, problems } = toGift(samples);
    expect(text).to.contain('$CATEGORY: 礼貌');
    expect(text).to.contain('::sample-single::单选 sample-single{\n\t~选项A\n\t=选项B\n');
    expect(text).to.contain('\t~%33.33333%选项A\n\t~%-100%选项B\n');
    expect(text).to.contain('\t=开场 -> 您好\n');
    expect(text).to.contain('\t= -> 随便\n');
    expect(problems.map(({ code, detail }) => `${code} ${detail}`)).to.deep.equal([
      'only-here sample-fill-in',
      'only-here sample-ordering',
      'only-here sample-case',
      'only-here sample-typing',
    ]);
    for (const { line } of problems) expect(text.split('\n')[line - 1]).to.match(/^\/\/ heyan \{/);
  });

  it('writes a blank into its sentence', () => {
    const question = { ...sampleQuestion('fill-in', 'f'), stem: '应在____秒内接听', answer: [['3', '三']] };
    expect(toGift([question]).text).to.contain('::f::应在{=3 =三');
  });

  it('lets a correction made in the file count', () => {
    const question: Question = { ...sampleQuestion('single', 's'), stem: ' 带空格的题目 ' };
    const { text } = toGift([question]);
    expect(parseGift(text).questions[0]!.stem).to.equal(' 带空格的题目 ');
    const [corrected] = parseGift(text.replace('::s::', '::s::改过：')).questions;
    expect(corrected!.stem).to.equal('改过： 带空格的题目');
    expect(corrected!.id).to.equal('s');
    expect(corrected!.source).to.equal(question.source);
  });
});

describe('toQuestionTable', () => {
  it('writes a plain table that says it all for ordinary questions', () => {
    const questions = samples.filter(({ type }) => type !== 'case');
    const [headings, ...rows] = toQuestionTable(questions);
    expect(headings!.slice(0, 3)).to.deep.equal(['编号', '题型', '题目']);
    expect(headings).to.not.include('附加数据');
    expect(rows[3]).to.include('3/三；再见/再会');
    expect(rows[4]).to.include('开场 => 您好').and.to.include('=> 随便');
    expect(rows[5]).to.include('CAEBD');
  });

  it('lets a correction made in the sheet count', () => {
    const question: Question = { ...sampleQuestion('single', 's'), stem: ' 带空格的题目 ', answer: 'B' };
    const table = toQuestionTable([question]);
    const headings = table[0]!;
    table[1]![headings.indexOf('题目')] = '改过的题目';
    table[1]![headings.indexOf('答案')] = 'C';
    expect(parseTable(table).questions[0]).to.deep.equal({ ...question, stem: '改过的题目', answer: 'C' });
  });

  it('gives a template that is read without a problem, one question of each type', () => {
    const { questions, problems } = parseTable(questionTableTemplate());
    expect(problems).to.deep.equal([]);
    expect(questions.map(question => question.type)).to.deep.equal([...questionTypes]);
  });
});
