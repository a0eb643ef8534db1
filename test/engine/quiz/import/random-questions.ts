import type { NumberRange, Question, QuestionType } from '../../../../src/engine/packs/question-types.js';
import { questionTypes } from '../../../../src/engine/quiz/question-types.js';
import { mulberry32, shuffle } from '../../../../src/engine/quiz/random.js';

/** Everything a format could stumble over, and ordinary words. */
const pieces = [
  ...['退款', '您好', '3', '2.5', '請稍等', 'ok', '\u{20BB7}', '🙂', 'A', '对', 'TRUE', 'null', '-1'],
  ...[
    '=',
    '~',
    '#',
    '{',
    '}',
    '：',
    ':',
    '\\',
    '\\n',
    '//',
    '//heyan {}',
    '->',
    '=>',
    '→',
    '＝',
    '～',
    '｛',
    '｝',
    '＃',
  ],
  ...[
    '%50%',
    '####',
    '::',
    '[html]',
    '<b>',
    '<!--',
    '&amp;',
    '&#x4E00;',
    '"',
    "'",
    ',',
    ';',
    '；',
    '|',
    '/',
    '、',
  ],
  ...[
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\t',
    '　',
    '\r\n',
    '()',
    '（ ）',
    '__',
    '..',
    '1..2',
    '@',
    '+1',
    '$CATEGORY: x',
    'ANSWER: A',
  ],
];

/** Draws questions of every type with fields nobody would choose, the same for the same seed. */
export function randomQuestions(seed: number, count: number): Question[] {
  const next = mulberry32(seed);
  const below = (n: number): number => Math.floor((next() / 2 ** 32) * n);
  const text = (): string => {
    const drawn = Array.from({ length: 1 + below(6) }, () => pieces[below(pieces.length)]!).join('');
    return drawn.trim() === '' ? `字${drawn}` : drawn;
  };
  const maybe = <T>(value: () => T): T | undefined => (below(3) === 0 ? value() : undefined);
  const several = <T>(least: number, value: (i: number) => T): T[] =>
    Array.from({ length: least + below(4) }, (_, i) => value(i));
  const letters = below(2) === 0;
  const options = (least = 2) =>
    several(least, i => ({ id: letters ? String.fromCharCode(65 + i) : `o${i}`, text: text() }));
  const stem = (): string => text().replaceAll('____', '_');

  const keys: Readonly<Record<QuestionType, () => object>> = {
    single: () => {
      const all = options();
      return { options: all, answer: all[below(all.length)]!.id, stem: stem() };
    },
    multiple: () => {
      const all = options();
      return { options: all, answer: all.slice(0, 1 + below(all.length)).map(({ id }) => id), stem: stem() };
    },
    'true-false': () => ({ answer: below(2) === 0, stem: stem() }),
    'fill-in': () => {
      const answer = several(1, () => several(1, text));
      const range = (): NumberRange | null => maybe(() => ({ from: -below(9), to: below(9) / 4 })) ?? null;
      const ranges = maybe(() => answer.map(range));
      return {
        answer,
        ...(ranges && { ranges }),
        stem: answer.map(() => stem().replace(/_/g, '')).join('____') + '____',
      };
    },
    matching: () => {
      const all = options();
      const prompts = several(1, i => ({ id: String(i + 1), text: text() }));
      const answer = Object.fromEntries(prompts.map(({ id }) => [id, all[below(all.length)]!.id]));
      return { prompts, options: all, answer, stem: stem() };
    },
    ordering: () => {
      const all = options();
      const order = shuffle(all, next).map(({ id }) => id);
      return { options: all, answer: order, stem: stem() };
    },
    case: () => ({
      reply: text(),
      stage: maybe(() => 'closing'),
      criteria: several(1, i => ({
        id: letters ? String(i + 1) : `c${i}`,
        title: text(),
        points: 1 + below(8) / 4,
        [['anyOf', 'noneOf', 'rules'][below(3)]!]: several(1, text),
      })),
      minCharacters: maybe(() => 1 + below(50)),
      answer: text(),
      stem: stem(),
    }),
    typing: () => ({
      text: text(),
      minPerMinute: maybe(() => 60),
      minAccuracy: maybe(() => 97.5),
      stem: stem(),
    }),
  };

  return Array.from({ length: count }, (_, i) => {
    const type = questionTypes[below(questionTypes.length)]!;
    const question = {
      id: `q${i}`,
      type,
      category: below(4) === 0 ? text() : '礼貌/开场',
      difficulty: ['easy', 'medium', 'hard'][below(3)],
      explanation: below(4) === 0 ? '' : text(),
      source: below(4) === 0 ? '' : text(),
      ruleIds: maybe(() => several(1, text)) ?? [],
      points: maybe(() => 1 + below(20) / 4),
      image: maybe(() => ({ url: 'https://example.com/a.png', alt: text() })),
      ...keys[type](),
    };
    return JSON.parse(JSON.stringify(question)) as Question;
  });
}
