import type { Rule } from '../packs/types.js';
import type { Fold } from '../text/fold-text.js';
import { isTraditional, toTraditional } from '../text/to-traditional.js';
import type { Lexicon } from './pattern/read-pattern.js';
import { fillSlots, readTemplate, wordWithin, type Template } from './slots.js';
import type { CheckContext, Span } from './types.js';

/** The better wordings of a rule for words found in a folded text; `place` is what they stand in for. */
type Suggest = (rule: Rule, found?: Span, place?: Span) => string[];

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
  const written = new Map<string, string>();
  const inTraditional = (wording: string): string => {
    let traditional = written.get(wording);
    if (traditional === undefined) written.set(wording, (traditional = toTraditional(wording)));
    return traditional;
  };

  return (text, fold, script) => {
    let traditional: boolean | undefined;
    return (rule, found = nowhere, place = found) => {
      if (rule.suggestions.length === 0) return [];
      traditional ??= isTraditional(text, script === 'traditional');
      const wordOf = (className: string): string | undefined => {
        const words = lexicon.get(className);
        return words && wordWithin(place, found, words, fold, text);
      };
      const wordings: string[] = [];
      for (const template of templatesOf(rule)) {
        const filled = fillSlots(template, wordOf);
        if (filled !== undefined) wordings.push(traditional ? inTraditional(filled) : filled);
      }
      return wordings;
    };
  };
}

const nowhere: Span = { start: 0, end: 0 };
