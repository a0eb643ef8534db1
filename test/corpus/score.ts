import type { Finding } from '../../src/engine/checker/types.js';

/** A labelled piece of a reply: `V` must be sent back, `G` may be hinted at. Offsets are UTF-16, end exclusive. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly category: string;
  readonly label: 'V' | 'G';
}

export interface Reply {
  readonly trade: string;
  readonly tags: readonly string[];
  /** Replies of one pair differ in little, and only one of them is to be sent back. */
  readonly pair?: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

/** What became of one reply. */
export interface Outcome {
  readonly reply: Reply;
  readonly violations: readonly {
    readonly category: string;
    readonly found: boolean;
    readonly categoryRight: boolean;
  }[];
  readonly flags: readonly { readonly category: string; readonly right: boolean }[];
  readonly hints: readonly { readonly category: string }[];
  readonly offsetErrors: number;
}

const marked = /\[\[([^[\]|]+)\|([a-z]+)\|([VG])\]\]/g;

/** Reads lines of trade, tags and text with `[[words|category|V]]` in it; `\n` stands for a line break. */
export function readCorpus(lines: string): Reply[] {
  return lines
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const [trade = '', tagList = '', source = ''] = line.split('\t');
      const tags = tagList.split(',').filter(tag => tag !== '');
      const pair = tags.find(tag => tag.startsWith('pair='))?.slice(5);
      const labels: Label[] = [];
      let removed = 0;
      const text = source
        .replaceAll('\\n', '\n')
        .replace(marked, (whole, words: string, category: string, label: 'V' | 'G', at: number) => {
          labels.push({ start: at - removed, end: at - removed + words.length, category, label });
          removed += whole.length - words.length;
          return words;
        });
      const kinds = tags.filter(tag => !tag.startsWith('pair='));
      return { trade, tags: kinds, text, labels, ...(pair ? { pair } : {}) };
    });
}

/** Holds the findings on a reply against its labels; courtesy of the whole reply is not labelled and left aside. */
export function judge(reply: Reply, findings: readonly Finding[]): Outcome {
  const { text, labels } = reply;
  const judged = findings.filter(finding => finding.category !== 'etiquette');
  const inText = judged.filter(({ start, end }) => start >= 0 && end > start && end <= text.length);
  const flags = inText.filter(finding => finding.severity !== 'info');
  const violations = labels.filter(({ label }) => label === 'V');
  return {
    reply,
    violations: violations.map(violation => {
      const touching = flags.find(flag => overlap(flag, violation));
      return {
        category: violation.category,
        found: touching !== undefined,
        categoryRight: touching?.category === violation.category,
      };
    }),
    flags: flags.map(flag => ({
      category: flag.category,
      right: violations.some(
        violation => overlap(flag, violation) || sameWords(text.slice(flag.start, flag.end), text, violation),
      ),
    })),
    hints: inText.filter(finding => finding.severity === 'info'),
    offsetErrors: judged.length - inText.length,
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A violation may be labelled where it first stands only. */
function sameWords(found: string, text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return words.includes(found) || found.includes(words);
}

/** Counts over some outcomes; a share is the first number by the second. */
export interface Totals {
  readonly replies: number;
  readonly violations: number;
  readonly found: number;
  readonly categoryRight: number;
  readonly flags: number;
  readonly rightFlags: number;
  /** Replies without any label, and those of them that were flagged or hinted at. */
  readonly clean: number;
  readonly cleanFlagged: number;
  readonly cleanHinted: number;
  readonly pairs: number;
  readonly pairsRight: number;
  readonly offsetErrors: number;
}

/** Adds outcomes up, those of one category only if one is named. */
export function total(outcomes: readonly Outcome[], category?: string): Totals {
  const wanted = (item: { readonly category: string }): boolean =>
    category === undefined || item.category === category;
  const violations = outcomes.flatMap(outcome => outcome.violations).filter(wanted);
  const flags = outcomes.flatMap(outcome => outcome.flags).filter(wanted);
  const clean = outcomes.filter(({ reply }) => reply.labels.length === 0);
  const pairs = new Map<string, boolean>();
  for (const outcome of outcomes)
    if (outcome.reply.pair !== undefined)
      pairs.set(outcome.reply.pair, allRight(outcome) && pairs.get(outcome.reply.pair) !== false);
  return {
    replies: outcomes.length,
    violations: violations.length,
    found: violations.filter(({ found }) => found).length,
    categoryRight: violations.filter(({ categoryRight }) => categoryRight).length,
    flags: flags.length,
    rightFlags: flags.filter(({ right }) => right).length,
    clean: clean.length,
    cleanFlagged: clean.filter(outcome => outcome.flags.some(wanted)).length,
    cleanHinted: clean.filter(outcome => outcome.hints.some(wanted)).length,
    pairs: pairs.size,
    pairsRight: [...pairs.values()].filter(Boolean).length,
    offsetErrors: outcomes.reduce((sum, { offsetErrors }) => sum + offsetErrors, 0),
  };
}

/** Whether a reply was judged without a fault: every violation found, nothing else flagged. */
export function allRight({ violations, flags }: Outcome): boolean {
  return violations.every(({ found }) => found) && flags.every(({ right }) => right);
}

/** Shares of which each should be high, in per cent; what there is nothing of counts as all right. */
export function shares(totals: Totals): Readonly<Record<Share, number>> {
  const share = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);
  return {
    recall: share(totals.found, totals.violations),
    precision: share(totals.rightFlags, totals.flags),
    category: share(totals.categoryRight, totals.found),
    cleanNotFlagged: share(totals.clean - totals.cleanFlagged, totals.clean),
    cleanNotHinted: share(totals.clean - totals.cleanHinted, totals.clean),
    pairsRight: share(totals.pairsRight, totals.pairs),
  };
}

export type Share = 'recall' | 'precision' | 'category' | 'cleanNotFlagged' | 'cleanNotHinted' | 'pairsRight';
