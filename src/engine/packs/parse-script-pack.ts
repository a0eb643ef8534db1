import { flag, listOf, object, oneOf, optional, parse, text, uniqueById, type Reader } from './read.js';
import type { RecordField, Script, ScriptPack, ScriptStep } from './phrase-types.js';
import type { Parsed } from './problem.js';

const recordField = object<RecordField>({
  name: text,
  type: optional(oneOf(['line', 'text', 'moment', 'choice'])),
  options: optional(listOf(text, { atLeastOne: true })),
  required: optional(flag),
  blank: optional(text),
});

/** A choice without anything to choose from is reported and written on a line. */
const record: Reader<string | RecordField> = (input, path, list) => {
  if (typeof input === 'string') return text(input, path, list);
  const field = recordField(input, path, list);
  if (field?.type !== 'choice' || field.options) return field;
  list.add(path, 'missing', 'options');
  return { ...field, type: 'line' };
};

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
        record: optional(listOf(record)),
        escalate: optional(object({ when: text, to: text, step: optional(text) })),
        branches: optional(listOf(object({ when: text, to: text }))),
      }),
      { atLeastOne: true },
    ),
  ),
});

/** A branch or an escalation that leads nowhere is reported; the script stays, and the step goes on in order. */
const script: Reader<Script> = (input, path, list) => {
  const value = scriptFields(input, path, list);
  if (!value) return undefined;
  const ids = new Set(['end', ...value.steps.map(step => step.id)]);
  const steps = value.steps.map((step, i) => {
    const branches = step.branches?.filter(
      (branch, k) =>
        ids.has(branch.to) || list.add(`${path}.steps[${i}].branches[${k}].to`, 'bad-reference', branch.to),
    );
    const { escalate } = step;
    const isLost = escalate?.step !== undefined && !ids.has(escalate.step);
    if (isLost) list.add(`${path}.steps[${i}].escalate.step`, 'bad-reference', escalate.step);
    return {
      ...step,
      ...(branches ? { branches } : {}),
      ...(isLost ? { escalate: { when: escalate.when, to: escalate.to } } : {}),
    };
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
