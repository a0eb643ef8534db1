import { listOf, object, optional, parse, text, uniqueById, type Reader } from './read.js';
import type { Parsed, Script, ScriptPack, ScriptStep } from './types.js';

const scriptFields = object<Script>({
  id: text,
  title: text,
  category: text,
  summary: text,
  source: text,
  steps: uniqueById(
    listOf(
      object<ScriptStep>({
        id: text,
        title: text,
        say: listOf(text),
        record: optional(listOf(text)),
        escalate: optional(object({ when: text, to: text })),
        branches: optional(listOf(object({ when: text, to: text }))),
      }),
      { atLeastOne: true },
    ),
  ),
});

/** A branch that leads nowhere is reported; the script stays, and the step goes on in order. */
const script: Reader<Script> = (input, path, list) => {
  const value = scriptFields(input, path, list);
  if (!value) return undefined;
  const ids = new Set(['end', ...value.steps.map(step => step.id)]);
  const steps = value.steps.map((step, i) => {
    const branches = step.branches?.filter(
      (branch, k) =>
        ids.has(branch.to) || list.add(`${path}.steps[${i}].branches[${k}].to`, 'bad-reference', branch.to),
    );
    return branches ? { ...step, branches } : step;
  });
  return { ...value, steps };
};

const pack = object<ScriptPack>({
  id: text,
  title: text,
  version: text,
  source: optional(text),
  scripts: uniqueById(listOf(script)),
});

/** Reads a script pack from outside; a script that cannot be read is left out and reported. */
export function parseScriptPack(input: unknown): Parsed<ScriptPack> {
  return parse(pack, input, { id: '', title: '', version: '', scripts: [] });
}
