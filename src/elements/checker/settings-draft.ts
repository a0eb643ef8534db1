import { classesFor } from '../../engine/checker/classes-for.js';
import { createChecker } from '../../engine/checker/create-checker.js';
import { fillingsOf } from '../../engine/checker/slots.js';
import { tryRule, type RuleTrial } from '../../engine/checker/try-rule.js';
import type { Checker } from '../../engine/checker/types.js';
import { isLiteral, literalPattern, splitWordings, wordingOf } from '../../engine/packs/rule-table-cells.js';
import { idleExceptions } from '../../engine/packs/rule-table-proof.js';
import { categoryOf } from '../../engine/packs/rule-table-columns.js';
import { teamRuleId } from '../../engine/packs/rule-table-id.js';
import { teamCategory, teamReason, teamSource } from '../../engine/packs/rule-table-team.js';
import type { Rule, RulePack, Severity } from '../../engine/packs/rule-types.js';
import { foldText } from '../../engine/text/fold-text.js';

/** A rule as it stands in the form: text as typed, an entry a line. */
export interface Draft {
  readonly wordings: string;
  /** The wordings and exceptions are written in the notation of patterns. */
  readonly advanced: boolean;
  readonly category: string;
  readonly severity: Severity;
  readonly suggestions: string;
  /** A suggestion replaces the whole clause. */
  readonly clause: boolean;
  readonly exceptions: string;
  readonly reason: string;
  readonly hits: string;
  readonly misses: string;
}

export type DraftField = keyof Draft;

export const emptyDraft: Draft = {
  wordings: '',
  advanced: false,
  category: teamCategory,
  severity: 'error',
  suggestions: '',
  clause: false,
  exceptions: '',
  reason: '',
  hits: '',
  misses: '',
};

/** The words of a rule as a trainer wrote them. */
export function wordingsOf({ patterns = [], except = [], hintWhen = [] }: Rule): readonly string[] {
  return [...patterns, ...except, ...hintWhen].every(isLiteral) ? patterns.map(wordingOf) : patterns;
}

export function toDraft(rule: Rule): Draft {
  const { patterns = [], except = [], hintWhen = [], examples } = rule;
  const advanced = ![...patterns, ...except, ...hintWhen].every(isLiteral);
  const lines = (list: readonly string[]): string => list.join('\n');
  return {
    wordings: lines(wordingsOf(rule)),
    advanced,
    category: rule.category,
    severity: rule.severity,
    suggestions: lines(rule.suggestions),
    clause: rule.suggestFor === 'clause',
    exceptions: lines(advanced ? except : except.map(wordingOf)),
    reason: rule.reason === teamReason(rule.title) ? '' : rule.reason,
    hits: lines(examples.hit),
    misses: lines(examples.miss),
  };
}

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/\r?\n/)
      .map(line => line.trim())
      .filter(line => line !== ''),
  ),
];

const folded = (text: string): string => foldText(text).text;

/** The rule a draft stands for; `before` is the one being edited, which keeps its id and what the form does not show. */
function toRule(draft: Draft, before?: Rule): Rule {
  const patternsOf = (text: string): string[] =>
    splitWordings(text, draft.advanced)
      .filter(entry => folded(entry) !== '')
      .map(entry => (draft.advanced ? entry : literalPattern(entry)));
  const patterns = patternsOf(draft.wordings);
  const except = patternsOf(draft.exceptions);
  const first = patterns[0] ?? '';
  const title =
    before && before.title !== wordingsOf(before)[0]
      ? before.title
      : draft.advanced
        ? first
        : wordingOf(first);
  const { hintWhen, examples } = before ?? {};
  return {
    id: before?.id ?? teamRuleId(first),
    category: categoryOf(draft.category.trim() || teamCategory),
    severity: draft.severity,
    title,
    patterns,
    ...(except.length > 0 && { except }),
    ...(hintWhen && { hintWhen }),
    reason: draft.reason.trim() || teamReason(title),
    suggestions: linesOf(draft.suggestions),
    ...(draft.clause && { suggestFor: 'clause' as const }),
    examples: {
      hit: linesOf(draft.hits),
      miss: linesOf(draft.misses),
      ...(examples?.hint && { hint: examples.hint }),
    },
    source: before?.source ?? teamSource,
  };
}

/** What can be said of a draft while it is being written. */
export interface DraftJudgement extends RuleTrial {
  readonly rule: Rule;
  /** Wordings that another rule already finds, with that rule's title. */
  readonly known: readonly { readonly wording: string; readonly title: string; readonly own: boolean }[];
  /** Plain exceptions that hold none of the wordings. */
  readonly idle: readonly string[];
}

/** Judges drafts beside the rules in force without the one being edited. */
export class DraftJudge {
  readonly #packs: readonly RulePack[];
  readonly #before: Rule | undefined;
  readonly #others: Checker;
  readonly #own: ReadonlySet<string>;

  constructor(packs: readonly RulePack[], team: RulePack, before?: Rule) {
    const others = { ...team, rules: team.rules.filter(({ id }) => id !== before?.id) };
    this.#packs = packs;
    this.#before = before;
    this.#own = new Set(others.rules.map(({ id }) => id));
    this.#others = createChecker([others, ...packs.map(pack => withoutRule(pack, before?.id))]);
  }

  judge(draft: Draft): DraftJudgement {
    const rule = toRule(draft, this.#before);
    const plain = draft.advanced ? [] : wordingsOf(rule);
    const known = plain.flatMap(wording => {
      const [finding] = this.#others.check(wording).findings;
      return finding ? [{ wording, title: finding.title, own: this.#own.has(finding.ruleId) }] : [];
    });
    const trial = tryRule(rule, this.#packs);
    const fillings = fillingsOf(rule.suggestions, classesFor([rule], this.#packs));
    const broken = rule.suggestions.filter(
      suggestion =>
        trial.broken.includes(suggestion) ||
        fillings(suggestion).some(text =>
          this.#others.check(text).findings.some(({ severity }) => severity !== 'info'),
        ),
    );
    return { ...trial, rule, known, broken, idle: idleExceptions(rule.patterns ?? [], rule.except ?? []) };
  }
}

const withoutRule = (pack: RulePack, id: string | undefined): RulePack =>
  pack.rules.some(rule => rule.id === id)
    ? { ...pack, rules: pack.rules.filter(rule => rule.id !== id) }
    : pack;
