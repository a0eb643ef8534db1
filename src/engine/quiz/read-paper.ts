import { isObject } from '../packs/is-object.js';
import { parseBank } from '../packs/parse-bank.js';
import {
  listOf,
  number,
  object,
  optional,
  flag,
  parse,
  text,
  type ProblemList,
  type Reader,
} from '../packs/read.js';
import type { Parsed } from '../packs/problem.js';
import type { Question } from '../packs/question-types.js';
import { defaultPassMark, type AgentShare, type Paper, type PaperItem } from './paper.js';
import { withStandInKey } from './read-sealed-question.js';
import { termFields } from './read-terms.js';
import { sealQuestion } from './seal-paper.js';
import { questionTypes } from './question-types.js';
import { defaultScoring, multipleRules, orderingRules, type Scoring } from './scoring.js';

/** A question on a paper; one of a type this version does not know passes as it is, to be shown and not marked. */
const question: Reader<Question> = (input, path, list) => {
  if (!isObject(input)) return list.add(path, 'not-an-object', '');
  const { id, stem, type } = input;
  const isNewer = typeof type === 'string' && !questionTypes.some(known => known === type);
  if (isNewer && typeof id === 'string' && typeof stem === 'string') return input as unknown as Question;
  const { value, problems } = parseBank({ id: 'paper', title: 'paper', version: '1', questions: [input] });
  for (const problem of problems)
    list.problems.push({ ...problem, path: problem.path.replace('questions[0]', path) });
  return value.questions[0];
};

/** A paper from outside has no corrections in it: these are put to it when it is marked. */
const itemFields = object<Omit<PaperItem, 'accepted' | 'dropped'>>({
  question,
  points: number,
  section: number,
  fixed: optional(flag),
  optionOrder: optional(listOf(text)),
});

const agentShare = object<AgentShare>({ counts: listOf(number), shuffled: flag });

/** An item, its options shown in an order that names each of them once; any other order is dropped. */
const item: Reader<PaperItem> = (input, path, list) => {
  const value = itemFields(isObject(input) ? { section: 0, ...input } : input, path, list);
  if (!value) return undefined;
  if (value.points <= 0) return list.add(`${path}.points`, 'out-of-range', String(value.points));
  const { optionOrder, ...plain } = value;
  const { question } = plain;
  if (!('options' in question) || !optionOrder) return plain;
  const isWhole =
    optionOrder.length === question.options.length &&
    question.options.every(option => optionOrder.includes(option.id));
  return isWhole ? value : plain;
};

const scoring: Reader<Scoring> = (input, path, list) => {
  const rule = isObject(input) ? input.multiple : undefined;
  if (!multipleRules.some(known => known === rule))
    return list.add(`${path}.multiple`, 'unknown-value', String(rule));
  const { ordering } = input as { readonly ordering?: unknown };
  if (![undefined, ...orderingRules].some(known => known === ordering))
    return list.add(`${path}.ordering`, 'unknown-value', String(ordering));
  return input as Scoring;
};

const uniqueItems: Reader<readonly PaperItem[]> = (input, path, list) => {
  const seen = new Set<string>();
  return listOf(item, { atLeastOne: true })(input, path, list)?.filter(({ question: { id } }) => {
    if (seen.has(id)) list.add(path, 'duplicate-id', id);
    return !seen.has(id) && seen.add(id);
  });
};

/** A sealed paper with keys that say nothing. */
function withKeys(paper: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (paper.sealed !== true || !Array.isArray(paper.items)) return paper;
  const items = paper.items.map((item: unknown) =>
    isObject(item) && isObject(item.question) ? { ...item, question: withStandInKey(item.question) } : item,
  );
  return { ...paper, items };
}

/** The reader of a paper, for whatever holds one. */
const paperReader: Reader<Paper> = (input: unknown, path: string, list: ProblemList) => {
  const read = object<Paper>({
    id: text,
    title: text,
    month: text,
    seed: text,
    passMark: number,
    timeLimitMinutes: optional(number),
    scoring,
    ...termFields,
    sealed: optional(flag),
    perAgent: optional(agentShare),
    items: uniqueItems,
  });
  const defaults = { seed: '-', passMark: defaultPassMark, scoring: defaultScoring };
  const value = read(isObject(input) ? { ...defaults, ...withKeys(input) } : input, path, list);
  if (!value?.sealed) return value;
  const { multiple, ordering } = value.scoring;
  return {
    ...value,
    // Sealed once more: a paper that calls itself sealed may have been given its key by mistake.
    scoring: { multiple, ...(ordering && { ordering }) },
    items: value.items.map(({ question, optionOrder: _, ...rest }) => ({
      ...rest,
      question: sealQuestion(question),
    })),
  };
};

/** Reads a paper from outside; a question that cannot be read is left out and reported. */
export function readPaper(input: unknown): Parsed<Paper | undefined> {
  return parse<Paper | undefined>(paperReader, input, undefined);
}
