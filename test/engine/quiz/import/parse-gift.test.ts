import { expect } from '@open-wc/testing';
import { parseGift } from '../../../../src/engine/quiz/import/parse-gift.js';

/** The question in short: type, stem, key, explanation. */
function inShort(text: string): unknown {
  const { questions, problems } = parseGift(text);
  const lines = questions.map(question => {
    const texts = 'options' in question ? question.options.map(option => option.text).join('|') : '';
    const key = 'answer' in question ? JSON.stringify(question.answer) : '';
    return [question.type, question.stem, texts, key, question.explanation].join(' ¦ ');
  });
  return [...lines, ...problems.map(({ line, code, detail }) => `${line} ${code} ${detail}`.trim())];
}

const rows: readonly (readonly [name: string, gift: string, expected: readonly string[]])[] = [
  [
    'a choice',
    "Who's buried in Grant's tomb?{~Grant ~Jefferson =no one}",
    ['single ¦ Who\'s buried in Grant\'s tomb? ¦ Grant|Jefferson|no one ¦ "C" ¦ '],
  ],
  [
    'a missing word',
    "::t::Grant is {~buried =entombed ~living} in Grant's tomb.",
    ['single ¦ Grant is ____ in Grant\'s tomb. ¦ buried|entombed|living ¦ "B" ¦ '],
  ],
  [
    'true and false',
    'a{TRUE}\n\nb {F}\n\nc{对}\n\nd{×}',
    [
      'true-false ¦ a ¦  ¦ true ¦ ',
      'true-false ¦ b ¦  ¦ false ¦ ',
      'true-false ¦ c ¦  ¦ true ¦ ',
      'true-false ¦ d ¦  ¦ false ¦ ',
    ],
  ],
  ['remarks on true and false', 'a{T#不对#对了####总之}', ['true-false ¦ a ¦  ¦ true ¦ 总之\n不对\n对了']],
  [
    'short answers',
    'Two plus two equals {=four =4}',
    ['fill-in ¦ Two plus two equals ____ ¦  ¦ [["four","4"]] ¦ '],
  ],
  [
    'a gap that is marked already',
    '应在____秒内接听。{=3 =三}',
    ['fill-in ¦ 应在____秒内接听。 ¦  ¦ [["3","三"]] ¦ '],
  ],
  [
    'a gap marked with brackets',
    '应在（  ）秒内接听。{=3}',
    ['fill-in ¦ 应在____秒内接听。 ¦  ¦ [["3"]] ¦ '],
  ],
  ['a gap in the sentence', '应在{=3 =三}秒内接听。', ['fill-in ¦ 应在____秒内接听。 ¦  ¦ [["3","三"]] ¦ ']],
  [
    'several gaps',
    '先说{=您好}，再说{=再见 =再会}。',
    ['fill-in ¦ 先说____，再说____。 ¦  ¦ [["您好"],["再见","再会"]] ¦ '],
  ],
  [
    'matching, an idle option, one that fits twice',
    'Match.{\n=cat -> cat food\n=dog -> dog food\n=puppy -> dog food\n= -> hay}',
    ['matching ¦ Match. ¦ cat food|dog food|hay ¦ {"1":"A","2":"B","3":"B"} ¦ '],
  ],
  ['a number', 'When?{#1822}', ['fill-in ¦ When?____ ¦  ¦ [["1822"]] ¦ ']],
  [
    'numbers with a choice of answers',
    'When?{#=1822:0 =%50%1822:2}',
    ['fill-in ¦ When?____ ¦  ¦ [["1822"]] ¦ ', '1 partial-credit 1822:2'],
  ],
  ['weights', 'Q{~%50%A ~%50%B ~%-100%C}', ['multiple ¦ Q ¦ A|B|C ¦ ["A","B"] ¦ ']],
  ['a half-right option', 'Q{=A ~%50%B ~C}', ['single ¦ Q ¦ A|B|C ¦ "A" ¦ ', '1 partial-credit B']],
  ['several right options', 'Q{=A =B ~C}', ['multiple ¦ Q ¦ A|B|C ¦ ["A","B"] ¦ ', '1 several-right']],
  ['feedback', 'Q{=A#yes ~B#no####all}', ['single ¦ Q ¦ A|B ¦ "A" ¦ all\n“A”：yes\n“B”：no']],
  [
    'escapes',
    'a \\= b \\{c\\} \\: \\# \\~ \\\\ \\n d{=x\\=y ~z}',
    ['single ¦ a = b {c} : # ~ \\ \n d ¦ x=y|z ¦ "A" ¦ '],
  ],
  [
    'full-width signs',
    '：：标题：：谁？｛ ＝甲 ～乙＃不是 ～丙＝丁 ｝',
    ['single ¦ 谁？ ¦ 甲|乙|丙＝丁 ¦ "A" ¦ “乙”：不是'],
  ],
  ['full-width weights', '谁？｛～％50％甲 ～％50％乙 ～丙｝', ['multiple ¦ 谁？ ¦ 甲|乙|丙 ¦ ["A","B"] ¦ ']],
  [
    'full-width signs that are text',
    '80＋35＝？{=115 ~１１０＝} ',
    ['single ¦ 80＋35＝？ ¦ 115|１１０＝ ¦ "A" ¦ '],
  ],
  ['full-width signs beside half-width ones', 'Q{=甲 ～乙 ~丙}', ['single ¦ Q ¦ 甲 ～乙|丙 ¦ "A" ¦ ']],
  ['html', '[html]<p>甲 &amp; 乙&nbsp;？</p>{T}', ['true-false ¦ 甲 & 乙 ？ ¦  ¦ true ¦ ']],
  [
    'a byte order mark, Windows lines, comments',
    '\uFEFF// 说明\r\nQ{\r\n=A\r\n// 注\r\n~B\r\n}\r\n',
    ['single ¦ Q ¦ A|B ¦ "A" ¦ '],
  ],
  [
    'an empty line between answers',
    'Q{\n=A\n\n~B\n}\n\nR{T}',
    ['single ¦ Q ¦ A|B ¦ "A" ¦ ', 'true-false ¦ R ¦  ¦ true ¦ '],
  ],
  [
    'an essay',
    'a{T}\n\nWrite.{}\n\nb{F}',
    ['true-false ¦ a ¦  ¦ true ¦ ', 'true-false ¦ b ¦  ¦ false ¦ ', '3 unsupported-type essay'],
  ],
  ['a description', '只是说明。', ['1 unsupported-type description']],
  ['an open brace', 'a{=1 ~2\n\nb{T}', ['true-false ¦ b ¦  ¦ true ¦ ', '1 unclosed']],
  ['a stray brace', 'a}\n\nb{T}', ['true-false ¦ b ¦  ¦ true ¦ ', '1 unclosed']],
  ['no right option', 'a{~1 ~2}\n\nb{T}', ['true-false ¦ b ¦  ¦ true ¦ ', '1 missing-answer']],
  ['one option', 'a{~1}', ['1 missing-options']],
  ['no stem', '{T}', ['1 missing-stem']],
  ['an odd word', 'a{也许}', ['1 unknown-answer 也许']],
  ['nothing', '\n\n', ['1 nothing-found']],
];

describe('parseGift', () => {
  for (const [name, gift, expected] of rows)
    it(`reads ${name}`, () => expect(inShort(gift)).to.deep.equal(expected));

  it('takes numbers with those around them', () => {
    const [around, between] = parseGift('a{#3.14:0.01}\n\nb{#1..5}').questions;
    expect(around).to.deep.include({ answer: [['3.14']], ranges: [{ from: 3.13, to: 3.15 }] });
    expect(between).to.deep.include({ answer: [['1～5']], ranges: [{ from: 1, to: 5 }] });
  });

  it('puts questions into the category before them', () => {
    const { questions } = parseGift(
      '$CATEGORY: $course$/top/礼貌/开场\n\na{T}\n$CATEGORY: 隐私\nb{T}\n\nc{F}',
    );
    expect(questions.map(question => question.category)).to.deep.equal(['礼貌/开场', '隐私', '隐私']);
  });

  it('takes the id of Moodle, makes one where there is none, the same each time', () => {
    const text = '// [id:gift-7]\na{T}\n\nb{T}\n\nb{T}';
    const { questions, problems } = parseGift(text);
    expect(questions[0]!.id).to.equal('gift-7');
    expect(questions[1]!.id).to.match(/^q-[0-9a-f]{8}$/);
    expect(questions[2]!.id).to.equal(`${questions[1]!.id}-2`);
    expect(problems).to.have.lengthOf(1);
    expect(problems[0]).to.include({ line: 6, code: 'duplicate-id', kept: true });
    expect(parseGift(text)).to.deep.equal({ questions, problems });
  });

  it('keeps a picture with an address and names one that came with the file', () => {
    const { questions, problems } = parseGift(
      '[html]a<img src\\="https\\://x.cn/1.png" alt\\="界面">{T}\n\n[html]b<img src\\="@@PLUGINFILE@@/1.png">{T}',
    );
    expect(questions.map(question => question.image)).to.deep.equal([
      { url: 'https://x.cn/1.png', alt: '界面' },
      undefined,
    ]);
    expect(problems[0]).to.include({ line: 3, code: 'picture-dropped', kept: true });
  });

  it('comes to an end with texts made to have none', () => {
    const worst = [
      '{'.repeat(50_000),
      'a{' + '=~'.repeat(50_000),
      '\\'.repeat(99_999),
      '[html]' + '<a'.repeat(50_000) + '{T}',
      '::'.repeat(50_000),
      '\n\n{'.repeat(20_000),
    ];
    // What takes more than a moment runs into the limit of the runner.
    for (const text of worst) expect(parseGift(text)).to.have.property('questions');
  });
});
