import { countBlanks } from '../packs/parse-bank-check.js';

const firstId = (options: unknown): unknown =>
  Array.isArray(options) ? (options[0] as { readonly id?: unknown } | undefined)?.id : undefined;

const idsOf = (options: unknown): unknown[] =>
  Array.isArray(options) ? options.map(option => (option as { readonly id?: unknown } | null)?.id) : [];

/** By type a key that fits any question, whatever its own would be. */
const standIns: Readonly<Record<string, (raw: Readonly<Record<string, unknown>>) => object>> = {
  single: ({ options }) => ({ answer: firstId(options) }),
  multiple: ({ options }) => ({ answer: [firstId(options)] }),
  'true-false': () => ({ answer: true }),
  'fill-in': ({ stem }) => ({
    answer: Array.from({ length: countBlanks(String(stem)) }, () => ['-']),
    ranges: undefined,
  }),
  matching: ({ prompts, options }) => ({
    answer: Object.fromEntries(idsOf(prompts).map(id => [String(id), firstId(options)])),
  }),
  ordering: ({ options }) => ({ answer: idsOf(options) }),
  case: () => ({ answer: '-', criteria: [{ id: '-', title: '-', points: 1, anyOf: ['-'] }] }),
};

/** A question of a sealed paper with a key that says nothing, so that the one reader of questions can read it. */
export function withStandInKey(raw: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const type = String(raw.type);
  return Object.hasOwn(standIns, type) ? { ...raw, ...standIns[type]!(raw) } : raw;
}
