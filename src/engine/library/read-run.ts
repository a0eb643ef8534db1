import type { Script } from '../packs/phrase-types.js';
import type { ScriptRun } from './script-run.js';

type Values = Record<string, Record<string, string>>;

/**
 * Reads a run that was kept. The script may have changed since: steps that are gone are taken out of the path, while
 * everything that was written down stays. Undefined when it is no run of this script.
 */
export function readRun(input: unknown, script: Script): ScriptRun | undefined {
  if (!isTable(input) || input['scriptId'] !== script.id) return undefined;
  const { startedAt, finishedAt, path, values, escalated } = input;
  if (typeof startedAt !== 'number') return undefined;
  const known = new Set(script.steps.map(({ id }) => id));
  const taken = Array.isArray(path) ? path.filter((id): id is string => known.has(id as string)) : [];
  return {
    scriptId: script.id,
    startedAt,
    ...(typeof finishedAt === 'number' ? { finishedAt } : {}),
    path: taken.length > 0 ? taken : [script.steps[0]!.id],
    values: readValues(values),
    escalated: isTable(escalated) ? only(escalated, isNumber) : {},
  };
}

function readValues(input: unknown): Values {
  if (!isTable(input)) return {};
  return Object.fromEntries(
    Object.entries(input).flatMap(([id, fields]) => (isTable(fields) ? [[id, only(fields, isText)]] : [])),
  );
}

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isText = (value: unknown): value is string => typeof value === 'string';

function only<T>(table: Record<string, unknown>, is: (value: unknown) => value is T): Record<string, T> {
  return Object.fromEntries(Object.entries(table).filter((pair): pair is [string, T] => is(pair[1])));
}
