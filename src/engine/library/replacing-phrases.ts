import type { Phrase, PhrasePack } from '../packs/phrase-types.js';
import { foldText } from '../text/fold-text.js';

/** The phrases that say it better where a rule was broken, those nearest in words to the sentence first. */
export type ReplacingPhrases = (ruleId: string, sentence: string) => Phrase[];

/** Prepares the question which phrases replace what a rule forbids, as `replaces` names it. */
export function createReplacingPhrases(packs: readonly PhrasePack[]): ReplacingPhrases {
  const byRule = new Map<string, Phrase[]>();
  for (const phrase of packs.flatMap(pack => pack.phrases))
    for (const ruleId of new Set(phrase.replaces)) {
      const others = byRule.get(ruleId);
      if (others) others.push(phrase);
      else byRule.set(ruleId, [phrase]);
    }
  const pairsOfPhrase = new Map<Phrase, ReadonlySet<string>>();
  const pairsOf = (phrase: Phrase): ReadonlySet<string> => {
    let pairs = pairsOfPhrase.get(phrase);
    if (!pairs) {
      const { title, category, tags, text } = phrase;
      pairsOfPhrase.set(phrase, (pairs = characterPairs([title, category, ...tags, text].join('\n'))));
    }
    return pairs;
  };

  return (ruleId, sentence) => {
    const asked = characterPairs(sentence);
    const shared = (phrase: Phrase): number => {
      const pairs = pairsOf(phrase);
      let count = 0;
      for (const pair of asked) if (pairs.has(pair)) count++;
      return count;
    };
    return (byRule.get(ruleId) ?? [])
      .map(phrase => ({ phrase, near: shared(phrase) }))
      .sort((a, b) => b.near - a.near)
      .map(({ phrase }) => phrase);
  };
}

/** Two characters side by side carry what a text is about, whichever script it is in. */
function characterPairs(text: string): Set<string> {
  const { text: folded } = foldText(text);
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < folded.length; i++) pairs.add(folded.slice(i, i + 2));
  return pairs;
}
