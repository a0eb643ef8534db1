import { identifyFindings, type KnownFinding } from '../../engine/checker/identify-findings.js';
import { isDue, type WritingMoment } from '../../engine/checker/is-due.js';
import type { Finding } from '../../engine/checker/types.js';

/**
 * The findings of one reply as its writer sees them: known by an id while the text changes, shown when they are
 * due, and ignored when the writer says so. What was shown once stays shown.
 */
export class Review {
  #known: readonly KnownFinding[] = [];
  #text = '';
  #made = 0;
  readonly #seen = new Set<string>();
  readonly #ignored = new Set<string>();
  readonly #ignoredRules = new Set<string>();

  /** The text last judged. */
  get text(): string {
    return this.#text;
  }

  /** Takes in the judgement of the text as it is now. */
  take(text: string, findings: readonly Finding[]): void {
    this.#known = this.#identify(text, findings);
    this.#text = text;
  }

  /** Another reply begins. The rules ignored remain so. */
  begin(): void {
    this.take('', []);
    this.#seen.clear();
    this.#ignored.clear();
  }

  /** Lets be seen what is due at this moment. */
  reveal(moment: Omit<WritingMoment, 'text'>): void {
    for (const { id, finding } of this.standing)
      if (isDue(finding, { ...moment, text: this.#text })) this.#seen.add(id);
  }

  /** What is found and not ignored, seen or not yet. */
  get standing(): KnownFinding[] {
    return this.#present.filter(known => !this.#isIgnored(known));
  }

  /** The errors that stand, which a guard asks for. */
  get errors(): KnownFinding[] {
    return this.standing.filter(({ finding }) => finding.severity === 'error');
  }

  get shown(): KnownFinding[] {
    return this.standing.filter(({ id }) => this.#seen.has(id));
  }

  /** The wordings shown, without the demands on the whole reply. */
  get wordings(): KnownFinding[] {
    return this.shown.filter(({ finding }) => finding.scope === 'wording');
  }

  /** The wording a caret stands in or right behind. */
  at(caret: number): KnownFinding | undefined {
    return this.wordings.find(({ finding }) => finding.start <= caret && caret <= finding.end);
  }

  /** The next wording behind or before a caret, round the end. */
  beside(caret: number, direction: 1 | -1): KnownFinding | undefined {
    const { wordings } = this;
    return direction > 0
      ? (wordings.find(({ finding }) => finding.start > caret) ?? wordings[0])
      : (wordings.filter(({ finding }) => finding.start < caret).at(-1) ?? wordings.at(-1));
  }

  /** Of the findings of a text this one might become, those that would stand. */
  foresee(text: string, findings: readonly Finding[]): Finding[] {
    return this.#identify(text, findings)
      .filter(known => !known.absent && !this.#isIgnored(known))
      .map(({ finding }) => finding);
  }

  ignore(id: string): void {
    this.#ignored.add(id);
  }

  ignoreRule(ruleId: string): void {
    this.#ignoredRules.add(ruleId);
  }

  restore(): void {
    this.#ignored.clear();
    this.#ignoredRules.clear();
  }

  /** How many places are ignored one by one, and how many rules altogether. */
  get ignored(): { readonly places: number; readonly rules: number } {
    const { size: rules } = this.#ignoredRules;
    const places = this.#present.filter(({ id, finding }) => {
      return this.#ignored.has(id) && !this.#ignoredRules.has(finding.ruleId);
    }).length;
    return { places, rules };
  }

  get #present(): KnownFinding[] {
    return this.#known.filter(({ absent }) => !absent);
  }

  #isIgnored({ id, finding }: KnownFinding): boolean {
    return this.#ignored.has(id) || this.#ignoredRules.has(finding.ruleId);
  }

  #identify(text: string, findings: readonly Finding[]): KnownFinding[] {
    return identifyFindings(this.#known, this.#text, text, findings, () => `f${++this.#made}`);
  }
}
