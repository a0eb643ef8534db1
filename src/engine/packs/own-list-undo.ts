import type { OwnList } from './join-own.js';
import { withOlder } from './own-list.js';
import { samePhrase, type OwnPhrase } from './own-phrase.js';

/**
 * Takes one step back, and nothing that came after it: what has been changed since, perhaps in another tab, stays,
 * and the older text of it goes into the archive.
 *
 * @param now what is kept now
 * @param before what was kept before the step
 * @param after what was kept right after it
 */
export function takeBack(now: OwnList, before: OwnList, after: OwnList): OwnList {
  const was = byId(before);
  const became = byId(after);
  const is = byId(now);
  const replaced = new Map<string, OwnPhrase | undefined>();
  const older: OwnPhrase[] = [];
  const missing: OwnPhrase[] = [];
  for (const id of new Set([...was.keys(), ...became.keys()])) {
    const [old, made, current] = [was.get(id), became.get(id), is.get(id)];
    if (alike(old, made) || alike(current, old)) continue;
    if (current && alike(current, made)) replaced.set(id, old);
    else if (old) (current ? older : missing).push(old);
  }
  const phrases = now.phrases.flatMap(phrase => {
    const there = replaced.has(phrase.id) ? replaced.get(phrase.id) : phrase;
    return there ? [there] : [];
  });
  const hidden = withoutChange(now.hidden, before.hidden, after.hidden);
  const list = withOlder({ phrases: missing.reduce(inserter(before), phrases), hidden }, ...older);
  return sameOrder(now, after) ? inOrderOf(list, before) : list;
}

const byId = ({ phrases }: OwnList): ReadonlyMap<string, OwnPhrase> =>
  new Map(phrases.map(phrase => [phrase.id, phrase]));

const alike = (one: OwnPhrase | undefined, other: OwnPhrase | undefined): boolean =>
  one && other ? samePhrase(one, other) && !one.archived === !other.archived : one === other;

/** Puts phrases back in front of the nearest of those that stood behind them. */
const inserter = ({ phrases: before }: OwnList) => {
  const places = new Map(before.map(({ id }, i) => [id, i]));
  const placeOf = ({ id }: OwnPhrase): number => places.get(id) ?? -1;
  return (phrases: readonly OwnPhrase[], phrase: OwnPhrase): readonly OwnPhrase[] => {
    const next = phrases.findIndex(other => placeOf(other) > placeOf(phrase));
    const at = next < 0 ? phrases.length : next;
    return [...phrases.slice(0, at), phrase, ...phrases.slice(at)];
  };
};

function withoutChange(
  now: readonly string[],
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const added = new Set(after.filter(id => !before.includes(id)));
  const removed = before.filter(id => !after.includes(id) && !now.includes(id));
  return [...now.filter(id => !added.has(id)), ...removed];
}

/** Whether nothing has been moved since: what both hold stands in the same order in both. */
function sameOrder(one: OwnList, other: OwnList): boolean {
  const ids = new Set(other.phrases.map(({ id }) => id));
  const left = one.phrases.map(({ id }) => id).filter(id => ids.has(id));
  const there = new Set(left);
  return left.join('\n') === other.phrases.flatMap(({ id }) => (there.has(id) ? [id] : [])).join('\n');
}

/** Those that stood in the other list stand in its order again, each in the place of one of them. */
function inOrderOf(list: OwnList, before: OwnList): OwnList {
  const places = new Map(before.phrases.map(({ id }, i) => [id, i]));
  const known = list.phrases
    .filter(({ id }) => places.has(id))
    .sort((a, b) => places.get(a.id)! - places.get(b.id)!);
  return {
    ...list,
    phrases: list.phrases.map(phrase => (places.has(phrase.id) ? known.shift()! : phrase)),
  };
}
