import type { Rule } from '../packs/rule-types.js';
import type { Fold } from '../text/fold-text.js';
import { isTraditional, toTraditional } from '../text/to-traditional.js';
import type { Lexicon } from './pattern/read-pattern.js';
import { fillSlots, readTemplate, wordWithin, type Template } from './slots.js';
import type { CheckContext, Span, Suggestion } from './types.js';

/** The better wordings of a rule for words found in a folded text; `place` is what they stand in for. */
type Suggest = (rule: Rule, found?: Span, place?: Span) => readonly Suggestion[];

type Script = NonNullable<CheckContext['script']>;

/**
 * Prepares the better wordings for the findings that are shown: slots filled from what is replaced, so that its
 * object is not lost and what stays is not said twice, and in the script of the text.
 */
export function createSuggester(
  lexicon: Lexicon,
): (text: string, fold: Fold, script: CheckContext['script']) => Suggest {
  const templates = new Map<Rule, readonly Template[]>();
  const templatesOf = (rule: Rule): readonly Template[] => {
    let known = templates.get(rule);
    if (!known) templates.set(rule, (known = rule.suggestions.map(readTemplate)));
    return known;
  };
  /** What is suggested whatever is found, by rule. */
  const fixed = { simplified: new Map<Rule, Suggestion[]>(), traditional: new Map<Rule, Suggestion[]>() };
  const write = (wording: string, script: Script): Suggestion => ({
    text: script === 'traditional' ? toTraditional(wording) : wording,
  });
  const fixedFor = (rule: Rule, script: Script): Suggestion[] => {
    let known = fixed[script].get(rule);
    if (!known) fixed[script].set(rule, (known = rule.suggestions.map(wording => write(wording, script))));
    return known;
  };

  return (text, fold, otherwise) => {
    let script: Script | undefined;
    return (rule, found = nowhere, place = found) => {
      if (rule.suggestions.length === 0) return [];
      script ??= isTraditional(text, otherwise === 'traditional') ? 'traditional' : 'simplified';
      const fixed = fixedFor(rule, script);
      const templates = templatesOf(rule);
      if (templates.every(isFixed)) return fixed;
      const wordOf = (className: string): string | undefined => {
        const words = lexicon.get(className);
        return words && wordWithin(place, found, words, fold, text);
      };
      const suggestions: Suggestion[] = [];
      for (const [i, template] of templates.entries()) {
        if (isFixed(template)) {
          suggestions.push(fixed[i]!);
          continue;
        }
        const filled = fillSlots(template, wordOf);
        if (filled !== undefined) suggestions.push(write(filled, script));
      }
      return suggestions;
    };
  };
}

const isFixed = (template: Template): boolean => template.length === 1;

const nowhere: Span = { start: 0, end: 0 };
