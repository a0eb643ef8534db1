import type { Script, ScriptStep } from '../packs/phrase-types.js';
import { recordFields, type ScriptRun } from './script-run.js';

export interface NoteField {
  readonly name: string;
  readonly value: string;
}

export interface NoteStep {
  readonly id: string;
  readonly title: string;
  /** What the agent wrote, in the order of the script; nothing that is empty. */
  readonly fields: readonly NoteField[];
  /** To whom the step was handed over, and when in milliseconds since 1970. */
  readonly escalated?: { readonly to: string; readonly at: number };
}

/** What an agent wrote down along a script. It holds nothing of what was said. Times: milliseconds since 1970. */
export interface ScriptNote {
  readonly script: { readonly id: string; readonly title: string };
  readonly startedAt: number;
  readonly finishedAt?: number;
  /** The steps that were taken or written in, in the order of the script. */
  readonly steps: readonly NoteStep[];
  /** Titles and fields that were asked for, in steps taken, and stand empty. */
  readonly missing: readonly { readonly stepId: string; readonly title: string; readonly name: string }[];
}

/** The note of a run, as far as it has come. What was written under a step or field that is gone is kept. */
export function noteOf(script: Script, run: ScriptRun): ScriptNote {
  const taken = new Set(run.path);
  const known = new Set(script.steps.map(({ id }) => id));
  const lost = Object.keys(run.values).filter(id => !known.has(id));
  const steps: readonly ScriptStep[] = [...script.steps, ...lost.map(id => ({ id, title: id, say: [] }))];
  return {
    script: { id: script.id, title: script.title },
    startedAt: run.startedAt,
    ...(run.finishedAt === undefined ? {} : { finishedAt: run.finishedAt }),
    steps: steps
      .map(step => noteStep(step, run))
      .filter(({ id, fields, escalated }) => taken.has(id) || fields.length > 0 || escalated),
    missing: script.steps
      .filter(({ id }) => taken.has(id))
      .flatMap(step =>
        recordFields(step)
          .filter(({ name, required }) => required && !run.values[step.id]?.[name]?.trim())
          .map(({ name }) => ({ stepId: step.id, title: step.title, name })),
      ),
  };
}

function noteStep(step: ScriptStep, run: ScriptRun): NoteStep {
  const values = run.values[step.id] ?? {};
  const names = new Set([...recordFields(step).map(({ name }) => name), ...Object.keys(values)]);
  const at = run.escalated[step.id];
  return {
    id: step.id,
    title: step.title,
    fields: [...names].flatMap(name => {
      const value = values[name]?.trim();
      return value ? [{ name, value }] : [];
    }),
    ...(at !== undefined && step.escalate ? { escalated: { to: step.escalate.to, at } } : {}),
  };
}

/** A moment as it is written down, in the time zone of the machine: `2026-11-21 09:05`. */
export function writeMoment(at: number): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A note as lines of text, for a ticket that takes no more; steps in which nothing was written are left out. */
export function noteText(note: ScriptNote, escalatedTo: (to: string, moment: string) => string): string {
  const steps = note.steps.flatMap(({ title, fields, escalated }) => {
    const lines = [
      ...fields.map(({ name, value }) => `${name}：${value}`),
      ...(escalated ? [escalatedTo(escalated.to, writeMoment(escalated.at))] : []),
    ];
    return lines.length > 0 ? [`【${title}】`, ...lines] : [];
  });
  return [note.script.title, ...steps].join('\n');
}
