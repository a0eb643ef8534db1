import type { QuestionType } from '../../packs/question-types.js';
import { foldWord } from '../../text/fold-text.js';
import { countBlanks } from '../../packs/parse-bank-check.js';
import { markBlanks } from './blanks-in-stem.js';
import { readBlankCell, splitCell } from './cell-lists.js';
import { readCriteria } from './criteria-cell.js';
import { difficultyOf, questionTypeOf, type QuestionColumn } from './question-columns.js';
import { matchingOf, optionId, type Draft, type Report } from './question-draft.js';
import { truthOf } from './truth.js';

/** One row of a table: its cells by column, and its options by place. */
export interface QuestionRow {
  readonly cell: (column: QuestionColumn) => string;
  readonly options: readonly string[];
}

type Key = Readonly<Record<string, unknown>>;

/** Letters, in whatever width and parted by whatever; undefined when one is no option. */
function lettersOf(answer: string, options: readonly { id: string; text: string }[]): string[] | undefined {
  const letters = [
    ...answer
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s,、;|/.。和]/g, ''),
  ];
  if (letters.length > 0 && letters.every(letter => options.some(({ id }) => id === letter))) return letters;
  const texts = [answer.trim(), ...splitCell(answer, '；;\n|')];
  const named = [texts.slice(0, 1), texts.slice(1)].find(
    wanted => wanted.length > 0 && wanted.every(text => options.some(option => option.text === text)),
  );
  return named?.map(wanted => options.find(({ text }) => text === wanted)!.id);
}

/** Names that leave open how many options are right, and no name at all. */
const isOpenType = (name: string): boolean =>
  /^(?:选择题?|multiplechoice|choice|mcq|客观题|)$/.test(foldWord(name));

/** What a row without a type must be, from what is filled in. */
function guessType(row: QuestionRow): QuestionType {
  const { cell, options } = row;
  const filled = options.filter(option => option !== '');
  if (cell('criteria') !== '') return 'case';
  if (filled.length > 0 && filled.every(option => /[=-]>|＝＞|→/.test(option))) return 'matching';
  if (filled.length > 0)
    return (lettersOf(cell('answer'), lettered(row))?.length ?? 0) > 1 ? 'multiple' : 'single';
  return truthOf(cell('answer')) === undefined ? 'fill-in' : 'true-false';
}

const keyReaders: Readonly<Record<QuestionType, (row: QuestionRow, report: Report) => Key | undefined>> = {
  single: (row, report) => choiceKey(row, report, 1),
  multiple: (row, report) => choiceKey(row, report, 26),
  'true-false': ({ cell, options }, report) => {
    const word = /^[A-Za-z]$/.test(cell('answer'))
      ? options[cell('answer').toUpperCase().charCodeAt(0) - 65]
      : '';
    const answer = truthOf(word || cell('answer'));
    return answer === undefined ? report('unknown-answer', cell('answer')) : { answer };
  },
  'fill-in': ({ cell }) => {
    const marked = cell('stem');
    const blanks = readBlankCell(cell('answer'), countBlanks(marked));
    const stem = markBlanks(marked, blanks.answer.length);
    // A question without any gap is answered behind it.
    return { ...blanks, stem: stem ?? (countBlanks(marked) === 0 ? `${marked}____` : marked) };
  },
  matching: ({ options }, report) => {
    const pairs = options
      .filter(option => option !== '')
      .map(option => /^(.*?)\s*(?:=>|->|＝＞|→)\s*([\s\S]*)$/.exec(option))
      .map(found => [found?.[1]?.trim() ?? '', found?.[2]?.trim() ?? ''] as const);
    const isWhole = pairs.length > 0 && pairs.every(([, right]) => right !== '');
    return isWhole ? (matchingOf(pairs) as Key) : report('missing-options');
  },
  ordering: (row, report) => {
    const options = lettered(row);
    if (options.length < 2) return report('missing-options');
    const answer = lettersOf(row.cell('answer'), options);
    const isWhole = answer && answer.length === options.length && new Set(answer).size === options.length;
    return isWhole ? { options, answer } : report('unknown-answer', row.cell('answer'));
  },
  case: ({ cell }, report) => {
    const { criteria, unread } = readCriteria(cell('criteria'));
    if (unread !== undefined) return report('bad-criterion', unread);
    return { criteria, reply: cell('reply'), answer: cell('answer') };
  },
  typing: ({ cell }) => ({
    text: cell('answer'),
    minPerMinute: numberIn(cell('perMinute')),
    minAccuracy: numberIn(cell('accuracy')),
  }),
};

const lettered = ({ options }: QuestionRow): { id: string; text: string }[] =>
  options.flatMap((text, i) => (text === '' ? [] : [{ id: optionId(i), text }]));

function choiceKey(row: QuestionRow, report: Report, most: number): Key | undefined {
  const options = lettered(row);
  if (options.length < 2) return report('missing-options');
  const answer = lettersOf(row.cell('answer'), options);
  if (!answer || answer.length > most) return report('unknown-answer', row.cell('answer'));
  return { options, answer: most === 1 ? answer[0] : [...new Set(answer)] };
}

/** A number as a cell holds it, `5分` and `95%` included; undefined for an empty one. */
function numberIn(cell: string): number | undefined {
  if (cell === '') return undefined;
  return Number(cell.normalize('NFKC').replace(/\s*(分|%|字)$/, ''));
}

/** Reads one row; what is wrong with it is reported. */
export function readQuestionRow(row: QuestionRow, report: Report): Draft | undefined {
  const { cell } = row;
  if (cell('stem') === '') return report('missing-stem');
  const type = isOpenType(cell('type')) ? guessType(row) : questionTypeOf(cell('type'));
  if (!type) return report('unsupported-type', cell('type'));
  if (cell('answer') === '' && type !== 'matching') return report('missing-answer');
  const key = keyReaders[type](row, report);
  if (!key) return undefined;

  const difficulty = cell('difficulty') === '' ? undefined : difficultyOf(cell('difficulty'));
  if (cell('difficulty') !== '' && !difficulty) report('unknown-value', cell('difficulty'));
  const points = numberIn(cell('points'));
  if (Number.isNaN(points)) report('unknown-value', cell('points'));
  const ruleIds = splitCell(cell('ruleIds'), '；;，,、\n');
  const orNothing = (column: QuestionColumn): string | undefined => cell(column) || undefined;
  return {
    stem: cell('stem'),
    ...key,
    type,
    id: orNothing('id'),
    category: orNothing('category'),
    difficulty,
    points: Number.isNaN(points) ? undefined : points,
    explanation: orNothing('explanation'),
    source: orNothing('source'),
    ruleIds: ruleIds.length > 0 ? ruleIds : undefined,
    image: cell('image') === '' ? undefined : { url: cell('image'), alt: cell('imageText') || '题图' },
  };
}
