import type { RecordField, Script, ScriptStep } from '../packs/phrase-types.js';

/** A script being walked through with one customer. Times are milliseconds since 1970. */
export interface ScriptRun {
  readonly scriptId: string;
  readonly startedAt: number;
  /** When it came to its end; absent while it goes on. */
  readonly finishedAt?: number;
  /** Ids of the steps taken, the present one last; a step may come again. */
  readonly path: readonly string[];
  /** What the agent wrote down: by step id, by name of the field. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** When a step was handed over, by step id. */
  readonly escalated: Readonly<Record<string, number>>;
}

/** Where the talk may go from a step. */
export interface NextStep {
  /** The case in which it goes there; absent where there is only one way. */
  readonly when?: string;
  /** A step id, or `end`. */
  readonly to: string;
  readonly title?: string;
}

export function startRun(script: Script, now: number): ScriptRun {
  return {
    scriptId: script.id,
    startedAt: now,
    path: [script.steps[0]!.id],
    values: {},
    escalated: {},
  };
}

/** The step a run has come to. */
export function stepOf(script: Script, run: ScriptRun): ScriptStep {
  return findStep(script, run.path.at(-1)!) ?? script.steps[0]!;
}

/** The ways on from a step: its branches, or else the next step in order, or the end. */
export function nextSteps(script: Script, step: ScriptStep): NextStep[] {
  const ways = step.branches?.length
    ? step.branches
    : [{ to: script.steps[script.steps.findIndex(({ id }) => id === step.id) + 1]?.id ?? 'end' }];
  return ways.map(way => {
    const title = findStep(script, way.to)?.title;
    return { ...way, ...(title === undefined ? {} : { title }) };
  });
}

/** Goes on to a step, or to the end; a run that had ended goes on again. */
export function goTo(run: ScriptRun, to: string, now: number): ScriptRun {
  const { finishedAt: _, ...rest } = run;
  return to === 'end' ? { ...rest, finishedAt: now } : { ...rest, path: [...run.path, to] };
}

/** Goes back to an earlier place of the path; what was written down since stays written. */
export function goBack(run: ScriptRun, place = run.path.length - 2): ScriptRun {
  const { finishedAt, ...rest } = run;
  if (finishedAt !== undefined && place === run.path.length - 2) return rest;
  return { ...rest, path: run.path.slice(0, Math.max(0, place) + 1) };
}

export function writeDown(run: ScriptRun, stepId: string, field: string, value: string): ScriptRun {
  return { ...run, values: { ...run.values, [stepId]: { ...run.values[stepId], [field]: value } } };
}

/** Notes that a step was handed over, and goes where the script then leads; taken back without a time. */
export function markEscalated(run: ScriptRun, step: ScriptStep, now: number | undefined): ScriptRun {
  const { [step.id]: _, ...others } = run.escalated;
  if (now === undefined) return { ...run, escalated: others };
  const marked = { ...run, escalated: { ...others, [step.id]: now } };
  const to = step.escalate?.step;
  return to === undefined || to === step.id ? marked : goTo(marked, to, now);
}

/** The fields of a step; a name alone is a line. */
export function recordFields(step: ScriptStep): RecordField[] {
  return (step.record ?? []).map(field => (typeof field === 'string' ? { name: field } : field));
}

/** What the notes of a run answer in what is said, by name of the blank; the last word counts. */
export function answersOf(script: Script, run: ScriptRun): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const step of script.steps)
    for (const { name, blank = name } of recordFields(step)) {
      const value = run.values[step.id]?.[name]?.trim();
      if (value) answers[blank] = value;
    }
  return answers;
}

const findStep = (script: Script, id: string): ScriptStep | undefined =>
  script.steps.find(step => step.id === id);
