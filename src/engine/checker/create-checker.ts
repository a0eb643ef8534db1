import { ProblemList } from '../packs/read.js';
import type { Rule, RulePack, Severity } from '../packs/rule-types.js';
import { foldUnits, foldWord, type Fold } from '../text/fold-text.js';
import { compileRules, type WordingRule } from './compile-rules.js';
import { createSuggester } from './create-suggester.js';
import { createDataFinder } from './find-data.js';
import { createWordingFinder, type Wording } from './find-wordings.js';
import { hasQuotation, isQuoted } from './is-quoted.js';
import { createSeeThrough } from './see-through.js';
import { settleOverlaps } from './settle-overlaps.js';
import { checkSlots } from './slots.js';
import { soundPacks } from './sound-packs.js';
import type { Checker, CheckerOptions, CheckReport, Finding, Span, Suggestion } from './types.js';

/** The rules in force: packs in order, the first of an id wins, severities as the options say. */
function rulesInForce(
  packs: readonly RulePack[],
  { mode, severities = {} }: CheckerOptions,
): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  for (const rule of packs.flatMap(pack => pack.rules)) {
    if (rules.has(rule.id)) continue;
    const own = Object.hasOwn(severities, rule.id) ? severities[rule.id] : undefined;
    const severity = own ?? (mode === 'strict' && rule.severity === 'info' ? 'warning' : rule.severity);
    if (severity !== 'off') rules.set(rule.id, severity === rule.severity ? rule : { ...rule, severity });
  }
  return rules;
}

/** The original offsets of folded units. */
function spanOf({ offsets }: Fold, start: number, end: number): Span {
  return { start: offsets[start]!, end: offsets[end - 1]! + 1 };
}

/** A piece of text that a rule would have sent back. */
interface Claim extends Span {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly rank: number;
  /** Absent for personal data. */
  readonly wording: Wording | undefined;
}

function claimOf({ rule, rank }: WordingRule, { start, end }: Span, wording?: Wording): Claim {
  return { rule, severity: rule.severity, rank, start, end, wording };
}

function toFinding(
  rule: Rule,
  severity: Severity,
  { start, end }: Span,
  scope: Finding['scope'],
  suggestions: Finding['suggestions'],
): Finding {
  const finding = {
    ruleId: rule.id,
    category: rule.category,
    severity,
    scope,
    start,
    end,
    title: rule.title,
    message: rule.reason,
    suggestions,
  };
  return rule.wait ? { ...finding, wait: rule.wait } : finding;
}

/**
 * Prepares the judgement of replies by the rules of some packs.
 * Never throws: what cannot be used of the packs is left out and named in `problems`.
 */
export function createChecker(given: readonly RulePack[], options: CheckerOptions = {}): Checker {
  const list = new ProblemList();
  const packs = soundPacks(given, list);
  const inForce = rulesInForce(packs, options);
  const rules = [...inForce.values()];
  const compiled = compileRules(packs, inForce, list);
  const findWordings = createWordingFinder(compiled);
  const findData = createDataFinder(compiled);
  const seeThrough = createSeeThrough(packs, list);
  const suggester = createSuggester(compiled.lexicon);
  for (const rule of rules) checkSlots(rule, compiled.lexicon, list);
  const demanding = rules.flatMap(rule =>
    rule.reply
      ? [{ rule, stages: rule.reply.stages, anyOf: rule.reply.anyOf.map(wording => foldWord(wording)) }]
      : [],
  );

  return {
    rules,
    problems: list.problems,
    check(text, { stage, allowed, script } = {}): CheckReport {
      const fold = foldUnits(text);
      seeThrough(fold);
      const suggest = suggester(text, fold, script);
      const wordings = findWordings(fold);
      const claims = wordings.found.map(wording =>
        claimOf(wording.by, spanOf(fold, wording.start, wording.end), wording),
      );
      for (const { by, span } of findData(text, fold, allowed)) claims.push(claimOf(by, span));
      const quoting = hasQuotation(text);
      const judge = ({ rule, wording, start, end }: Claim): Severity | undefined => {
        if (!wording) return rule.severity;
        if (quoting && isQuoted(text, { start, end })) return undefined;
        const verdict = wordings.judge(wording);
        if (verdict === 'excused') return undefined;
        return verdict === 'softened' && options.mode !== 'strict' ? 'info' : rule.severity;
      };
      const suggestionsFor = ({ rule, wording }: Claim): readonly Suggestion[] => {
        if (!wording) return suggest(rule);
        const replaced = wordings.placeOf(wording);
        const suggestions = suggest(rule, wording, replaced);
        if (replaced.start === wording.start && replaced.end === wording.end) return suggestions;
        const { start, end } = spanOf(fold, replaced.start, replaced.end);
        return suggestions.map(({ text }) => ({ text, start, end }));
      };
      const found = settleOverlaps(claims, judge).map(({ claim, severity }) =>
        toFinding(claim.rule, severity, claim, 'wording', suggestionsFor(claim)),
      );

      const asked = stage && fold.length > 0 ? demanding.filter(demand => demand.stages.includes(stage)) : [];
      const folded = asked.length > 0 ? foldWord(text) : '';
      const demands = asked.map(({ rule, anyOf }) => ({
        rule,
        met: anyOf.some(wording => folded.includes(wording)),
      }));

      const whole = { start: 0, end: text.length };
      return {
        findings: [
          ...found,
          ...demands
            .filter(({ met }) => !met)
            .map(({ rule }) => toFinding(rule, rule.severity, whole, 'reply', suggest(rule))),
        ],
        demands: demands.map(({ rule, met }) => ({ ruleId: rule.id, title: rule.title, met })),
      };
    },
  };
}
