import type { Question } from '../../packs/question-types.js';
import { streamSeed } from '../random.js';
import { completeDraft, type Draft, type QuestionList, type Report } from './question-draft.js';

/**
 * What a format cannot say about a question goes along as JSON, so that nothing is lost on the way out and back:
 * fields the format has no place for, and under `exact` those it writes differently. The latter hold only as long as
 * what they were written beside (`of`) is unchanged, so that a correction made in the file counts.
 */
interface Exact {
  readonly of: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const printOf = (draft: Draft, fields: readonly string[]): string =>
  streamSeed(JSON.stringify(fields.map(field => draft[field] ?? null))).toString(16);

/**
 * The JSON to write beside a question; empty where the format says it all.
 *
 * @param readBack what the format gives back of it; undefined where it cannot write such a question at all
 */
export function remainderOf(question: Question, readBack: Draft | undefined): string {
  if (!readBack) return JSON.stringify(question);
  const wanted = question as unknown as Readonly<Record<string, unknown>>;
  const whole = completeDraft(readBack);
  const plain: Record<string, unknown> = {};
  const fields: Record<string, unknown> = {};
  for (const field of new Set([...Object.keys(wanted), ...Object.keys(whole)])) {
    if (JSON.stringify(wanted[field]) === JSON.stringify(whole[field])) continue;
    if (readBack[field] === undefined) plain[field] = wanted[field];
    else fields[field] = wanted[field] ?? null;
  }
  const changed = Object.keys(fields);
  const exact: Exact = { of: printOf(readBack, changed), fields };
  if (changed.length > 0) plain.exact = exact;
  return Object.keys(plain).length > 0 ? JSON.stringify(plain) : '';
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON that cannot be read counts for nothing. */
function readJson(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const read: unknown = json === '' ? undefined : JSON.parse(json);
    return isObject(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** The draft with what was written beside it, and whether that took the place of what was read. */
function withRemainder(
  draft: Draft | undefined,
  json: string,
): { readonly draft: Draft | undefined; readonly restored: boolean } {
  const read = readJson(json);
  if (!read) return { draft, restored: false };
  const { exact, ...plain } = read;
  if (!draft) {
    const isWhole = typeof plain.type === 'string' && typeof plain.stem === 'string';
    return { draft: isWhole ? (plain as Draft) : undefined, restored: isWhole };
  }
  const given = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
  const known = { ...plain, ...given } as Draft;
  if (!isObject(exact) || !isObject(exact.fields) || exact.of !== printOf(draft, Object.keys(exact.fields)))
    return { draft: known, restored: false };
  const fields = Object.entries(exact.fields).map(([name, value]) => [name, value ?? undefined]);
  return { draft: { ...known, ...(Object.fromEntries(fields) as object) }, restored: true };
}

/** Reads a question and adds it to the list with what was written beside it. */
export function addWithRemainder(
  list: QuestionList,
  line: number,
  read: (report: Report) => Draft | undefined,
  json: string,
): void {
  const found: Parameters<Report>[] = [];
  const { draft, restored } = withRemainder(
    read((...problem) => void found.push(problem)),
    json,
  );
  // What the format could not say well was said beside it.
  if (!restored) for (const problem of found) list.report(line, ...problem);
  list.add(line, draft);
}
