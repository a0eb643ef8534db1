import type { WordingRule } from './compile-rules.js';

/** The wordings of a rule that begin where its latest one does. */
interface Latest {
  start: number;
  readonly ends: number[];
}

/** Remembers what was found last: several patterns of a rule, or one from several anchors, find the same again. */
export class LatestFound {
  readonly #of = new Map<WordingRule, Latest>();

  has(by: WordingRule, start: number, end: number): boolean {
    const latest = this.#of.get(by);
    return latest !== undefined && latest.start === start && latest.ends.includes(end);
  }

  add(by: WordingRule, start: number, end: number): void {
    const latest = this.#of.get(by);
    if (!latest) this.#of.set(by, { start, ends: [end] });
    else {
      if (latest.start !== start) latest.ends.length = 0;
      latest.start = start;
      latest.ends.push(end);
    }
  }
}
