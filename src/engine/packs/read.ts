import type { Parsed, Problem, ProblemCode } from './problem.js';

/** Collects what is wrong; `sentences` below say it. */
export class ProblemList {
  readonly problems: Problem[] = [];

  add(path: string, code: ProblemCode, detail: string): undefined {
    const shown = detail.length > 60 ? `${detail.slice(0, 60)}…` : detail;
    this.problems.push({
      path,
      code,
      detail: shown,
      message: `${path || '整个文件'}：${sentences[code](shown)}`,
    });
    return undefined;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  text: '文字',
  number: '数字',
  boolean: 'true 或 false',
};

const sentences: Readonly<Record<ProblemCode, (detail: string) => string>> = {
  'not-an-object': () => '这里应该是一个对象',
  'not-a-list': () => '这里应该是一个列表',
  missing: detail => `缺少“${detail}”`,
  'wrong-type': detail => `类型不对，应该是${typeNames[detail] ?? detail}`,
  empty: detail => `“${detail}”是空的`,
  'unknown-value': detail => `不认识的值“${detail}”`,
  'duplicate-id': detail => `编号“${detail}”重复，只保留第一个`,
  'bad-pattern': detail => `写法有误（括号没有配对，或者展开的写法太多）：${detail}`,
  'example-failed': detail => `自带的例句没有通过：${detail}`,
  'bad-suggestion': detail => `替代说法本身也会被提示：${detail}`,
  'bad-reference': detail => `找不到所指的“${detail}”`,
  'out-of-range': detail => `超出范围：${detail}`,
};

/** Reads one value; what cannot be read is reported and comes back as undefined. */
export type Reader<T> = (input: unknown, path: string, list: ProblemList) => T | undefined;

/** Fields of an object by name; a field made with `optional` may be absent. */
type Fields<T> = { readonly [K in keyof T]-?: Reader<T[K]> };

const optionalReaders = new WeakSet<Reader<never>>();

export const text: Reader<string> = (input, path, list) => {
  if (typeof input !== 'string') return list.add(path, 'wrong-type', 'text');
  if (input.trim() === '') return list.add(path, 'empty', lastName(path));
  return input;
};

/** Text that may be empty. */
export const anyText: Reader<string> = (input, path, list) =>
  typeof input === 'string' ? input : list.add(path, 'wrong-type', 'text');

export const flag: Reader<boolean> = (input, path, list) =>
  typeof input === 'boolean' ? input : list.add(path, 'wrong-type', 'boolean');

export const number: Reader<number> = (input, path, list) =>
  typeof input === 'number' && Number.isFinite(input) ? input : list.add(path, 'wrong-type', 'number');

export function oneOf<T extends string>(values: readonly T[]): Reader<T> {
  return (input, path, list) =>
    values.includes(input as T) ? (input as T) : list.add(path, 'unknown-value', String(input));
}

/** A list whose unreadable items are left out; with `atLeastOne`, an empty rest is unreadable itself. */
export function listOf<T>(item: Reader<T>, { atLeastOne = false } = {}): Reader<readonly T[]> {
  return (input, path, list) => {
    if (!Array.isArray(input)) return list.add(path, 'not-a-list', '');
    const values = input
      .map((entry, i) => item(entry, `${path}[${i}]`, list))
      .filter((value): value is T & {} => value !== undefined);
    return atLeastOne && values.length === 0 ? list.add(path, 'empty', lastName(path)) : values;
  };
}

/** A table of values by name; unreadable ones are left out. */
export function recordOf<T>(item: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (input, path, list) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      return list.add(path, 'not-an-object', '');
    const entries = Object.entries(input).flatMap(([name, raw]) => {
      const value = item(raw, `${path}.${name}`, list);
      return value === undefined ? [] : [[name, value] as const];
    });
    return Object.fromEntries(entries);
  };
}

/** The same list with every later item of an id already seen left out. */
export function uniqueById<T extends { readonly id: string }>(
  read: Reader<readonly T[]>,
): Reader<readonly T[]> {
  return (input, path, list) => {
    const seen = new Set<string>();
    return read(input, path, list)?.filter((value, i) => {
      if (seen.has(value.id)) list.add(`${path}[${i}].id`, 'duplicate-id', value.id);
      return !seen.has(value.id) && seen.add(value.id);
    });
  };
}

/** A field that may be absent; one that is there but unreadable is reported and treated as absent. */
export function optional<T>(read: Reader<T>): Reader<T | undefined> {
  const reader: Reader<T | undefined> = (input, path, list) =>
    input === undefined || input === null ? undefined : read(input, path, list);
  optionalReaders.add(reader as Reader<never>);
  return reader;
}

/** An object; it is unreadable as soon as one of its required fields is. Unknown fields are left out. */
export function object<T extends object>(fields: Fields<T>): Reader<T> {
  return (input, path, list) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      return list.add(path, 'not-an-object', '');
    const value: Partial<T> = {};
    let whole = true;
    for (const name of Object.keys(fields) as (keyof T & string)[]) {
      const read = fields[name];
      const mayLack = optionalReaders.has(read as Reader<never>);
      const raw = (input as Record<string, unknown>)[name];
      const at = path ? `${path}.${name}` : name;
      if (raw === undefined && !mayLack) {
        list.add(path, 'missing', name);
        whole = false;
        continue;
      }
      const field = read(raw, at, list);
      if (field !== undefined) value[name] = field;
      else if (!mayLack) whole = false;
    }
    return whole ? (value as T) : undefined;
  };
}

/** Runs a reader over a whole file; the fallback stands in where nothing at all could be read. */
export function parse<T>(read: Reader<T>, input: unknown, fallback: T): Parsed<T> {
  const list = new ProblemList();
  const value = read(input, '', list);
  return { value: value ?? fallback, problems: list.problems };
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
