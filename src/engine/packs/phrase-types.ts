import type { Pack, Stage } from './pack.js';

/** A ready sentence. Blanks stand in the text as `{{称呼}}` (`{小时}` is read too). */
export interface Phrase {
  readonly id: string;
  /** Shown as it is; `/` separates levels. */
  readonly category: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly text: string;
  /** Ids of the rules whose forbidden wordings this phrase replaces. */
  readonly replaces?: readonly string[];
  readonly stage?: Stage;
  readonly source?: string;
}

export interface PhrasePack extends Pack {
  readonly phrases: readonly Phrase[];
}

/** One thing to write down in a step of a script. */
export interface RecordField {
  readonly name: string;
  /** How it is written: on one line, on several, as the moment it happened, or chosen from `options`. */
  readonly type?: 'line' | 'text' | 'moment' | 'choice';
  readonly options?: readonly string[];
  /** A note without it is handed over only after a word. */
  readonly required?: boolean;
  /** Name of the blank it answers in what is said: 称呼. */
  readonly blank?: string;
}

/** One step of a script: what to say, what to write down, when to hand over. */
export interface ScriptStep {
  readonly id: string;
  readonly title: string;
  /** Sentences to say, with blanks like a phrase. */
  readonly say: readonly string[];
  /** What to record in this step; a name alone is a line. */
  readonly record?: readonly (string | RecordField)[];
  /** When this step is handed over, and to whom; `step` is where the talk goes then. */
  readonly escalate?: { readonly when: string; readonly to: string; readonly step?: string };
  /** Where the talk may go from here; without it, to the next step in order. `to` is a step id or `end`. */
  readonly branches?: readonly { readonly when: string; readonly to: string }[];
}

export interface Script {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly summary: string;
  readonly source: string;
  readonly steps: readonly ScriptStep[];
}

export interface ScriptPack extends Pack {
  readonly scripts: readonly Script[];
}
