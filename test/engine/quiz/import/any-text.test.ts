import { expect } from '@open-wc/testing';
import { parseBank } from '../../../../src/engine/packs/parse-bank.js';
import type { ImportedQuestions } from '../../../../src/engine/quiz/import/import-problems.js';
import { parseAiken } from '../../../../src/engine/quiz/import/parse-aiken.js';
import { parseGift } from '../../../../src/engine/quiz/import/parse-gift.js';
import { parseMoodleXml } from '../../../../src/engine/quiz/import/parse-moodle-xml.js';
import { parseQti } from '../../../../src/engine/quiz/import/parse-qti.js';
import { parseTable } from '../../../../src/engine/quiz/import/parse-question-table.js';
import { mulberry32 } from '../../../../src/engine/quiz/random.js';
import { readCsv } from '../../../../src/engine/text/csv.js';

/** What the formats are made of, to be put together at random. */
const pieces: Readonly<Record<string, readonly string[]>> = {
  gift: [
    '{',
    '}',
    '=',
    '~',
    '#',
    '####',
    '%50%',
    '->',
    '\\',
    '\n',
    '\n\n',
    '甲',
    'T',
    '对',
    '::',
    '｛',
    '｝',
    '＝',
    '3:1',
    '1..2',
    '// heyan {"exact":{"of":1,"fields":[]},"type":3,"stem":"x"}\n',
    '// heyan {"type":"single","stem":"x","options":null}\n',
    '$CATEGORY:',
    '____',
  ],
  aiken: ['A. x\n', 'B) y\n', 'C', 'ANSWER: A\n', '答案：AB\n', '题目\n', '\n', '解析：z\n'],
  xml: [
    '<quiz>',
    '</quiz>',
    '<question type="multichoice">',
    '<question type="matching">',
    '<question type="numerical">',
    '</question>',
    '<answer fraction="100">',
    '</answer>',
    '<text>',
    '</text>',
    '<questiontext>',
    '</questiontext>',
    '<subquestion>',
    '</subquestion>',
    '<tolerance>x</tolerance>',
    '甲',
    '&amp;',
    '<![CDATA[<p>',
    ']]>',
    '3',
  ],
  qti: [
    '<qti-assessment-item identifier="a">',
    '</qti-assessment-item>',
    '<qti-item-body>',
    '</qti-item-body>',
    '<qti-response-declaration identifier="R" cardinality="multiple">',
    '</qti-response-declaration>',
    '<qti-correct-response>',
    '</qti-correct-response>',
    '<qti-value>a b</qti-value>',
    '<qti-match-interaction response-identifier="R">',
    '</qti-match-interaction>',
    '<qti-choice-interaction>',
    '</qti-choice-interaction>',
    '<qti-simple-choice identifier="a">',
    '</qti-simple-choice>',
    '甲',
    '<qti-text-entry-interaction/>',
  ],
  table: [
    '题目,',
    '答案,',
    '题型,',
    '选项A,',
    '选项B,',
    '附加数据,',
    '评分点,',
    '\n',
    '甲,',
    'A,',
    '单选,',
    '匹配,',
    '排序,',
    '填空,',
    '案例,',
    '打字,',
    '"{""type"":""typing"",""stem"":1}",',
    '甲 => 乙,',
    ',',
    '____,',
    '1..,',
    '道歉 2分 要有：x,',
  ],
};

const parsers: Readonly<Record<string, (text: string) => ImportedQuestions>> = {
  gift: parseGift,
  aiken: parseAiken,
  xml: parseMoodleXml,
  qti: parseQti,
  table: text => parseTable(readCsv(text)),
};

for (const [name, parse] of Object.entries(parsers))
  describe(`any text at all, read as ${name}`, () => {
    it('gives whole questions of different ids, or problems with lines that exist', () => {
      const next = mulberry32(7);
      const below = (n: number): number => Math.floor((next() / 2 ** 32) * n);
      let found = 0;
      for (let round = 0; round < 3000; round++) {
        const some = below(20) === 0 ? Object.values(pieces).flat() : pieces[name]!;
        const text = Array.from({ length: 1 + below(30) }, () => some[below(some.length)]!).join('');
        const { questions, problems } = parse(text);
        expect(questions.length + problems.length, text).to.be.above(0);
        expect(parseBank({ id: 'b', title: 't', version: '1', questions }), text).to.deep.equal({
          value: { id: 'b', title: 't', version: '1', questions },
          problems: [],
        });
        const lines = text.split('\n').length;
        expect(
          problems.every(({ line }) => line >= 1 && line <= lines + 1),
          text,
        ).to.equal(true);
        found += questions.length;
      }
      // XML put together at random is hardly ever whole.
      if (name !== 'xml' && name !== 'qti') expect(found, 'questions among the rubbish').to.be.above(20);
    });
  });
