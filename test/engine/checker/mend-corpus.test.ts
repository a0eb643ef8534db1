import { expect } from '@open-wc/testing';
import { defaultRulePacks } from '../../../src/content/index.js';
import { createChecker } from '../../../src/engine/checker/create-checker.js';
import { isMendable, mendAll, mendOne, type Mending } from '../../../src/engine/checker/mend-all.js';
import type { Finding } from '../../../src/engine/checker/types.js';
import { toTraditional } from '../../../src/engine/text/to-traditional.js';
import { readCorpus, type Reply } from '../../corpus/score.js';

const checker = createChecker(defaultRulePacks);
const mended = (text: string, { start, end, text: wording }: Mending): string =>
  text.slice(0, start) + wording + text.slice(end);

/** Errors and warnings; a blank that the wording leaves to be filled in is asked for, and meant to be. */
const sentBack = (text: string): readonly Finding[] =>
  checker
    .check(text)
    .findings.filter(({ severity, ruleId }) => severity !== 'info' && ruleId !== 'etiquette.unfilled-blank');

async function replies(): Promise<Reply[]> {
  const response = await fetch(new URL('../../corpus/tuning.tsv', import.meta.url));
  return readCorpus(await response.text());
}

/** What a reply is sent back for only since one of its wordings was bettered, and not for the words beside it. */
function broughtAbout(text: string): string[] {
  const before = sentBack(text);
  const rules = new Set(before.map(({ ruleId }) => ruleId));
  return before.flatMap(finding =>
    finding.suggestions.flatMap(suggestion => {
      const mending = mendOne(finding, suggestion);
      const after = mended(text, mending);
      return sentBack(after)
        .filter(({ start, end }) => start < mending.start + mending.text.length && end > mending.start)
        .filter(({ ruleId }) => !rules.has(ruleId))
        .map(({ start, end }) => after.slice(start, end));
    }),
  );
}

/**
 * Sent back before as well: by anyone who reads Cantonese (it takes 您 for the rules to see it), and by a rule that
 * takes in no 您 before it.
 */
const reviewed = ['幫唔到您', '您，跟我們無關'];

describe('better wordings on the corpus', function () {
  // Thousands of replies, on whatever machine.
  this.timeout(60_000);

  it('are Traditional and bring nothing about in a Traditional reply', async () => {
    const traditional = (await replies()).filter(({ tags }) => tags.includes('hant'));
    const wordings = traditional.flatMap(({ text }) =>
      checker.check(text, { script: 'traditional' }).findings.flatMap(({ suggestions }) => suggestions),
    );
    expect(wordings).to.have.lengthOf.above(200);
    expect(wordings.filter(({ text }) => toTraditional(text) !== text)).to.deep.equal([]);
    const brought = traditional.flatMap(({ text }) => broughtAbout(text));
    expect(brought.filter(words => !reviewed.includes(words))).to.deep.equal([]);
  });

  it('settle every reply when all are taken at once, in either script', async () => {
    const left = (await replies()).flatMap(({ text }) => {
      const mending = mendAll(text, given => checker.check(given).findings);
      if (!mending) return [];
      const after = mended(text, mending);
      return sentBack(after)
        .filter(isMendable)
        .map(({ ruleId }) => `${ruleId} in ${after}`);
    });
    expect(left).to.deep.equal([]);
  });

  it('take up the object of a good part of the wordings that can', async () => {
    const slotted = new Map(
      checker.rules.map(({ id, suggestions }) => [id, suggestions.filter(s => s.includes('<')).length]),
    );
    const all = (await replies())
      .flatMap(({ text }) => checker.check(text).findings)
      .filter(({ ruleId }) => slotted.get(ruleId));
    const plain = new Map(checker.rules.map(({ id, suggestions }) => [id, suggestions.length]));
    const filled = all.filter(({ ruleId, suggestions }) => suggestions.length === plain.get(ruleId));
    expect(filled.length / all.length).to.be.above(0.15);
  });
});
