/** A placeholder in a phrase, to be filled in before it is sent. */
export interface Blank {
  readonly name: string;
  /** What stands in when nothing is said: `{{时限|24小时}}`. */
  readonly default?: string;
  /** What may be chosen from: `{{称谓:先生/女士}}`. */
  readonly options?: readonly string[];
  /** Where it stands, braces included, in UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** `{{名称}}`, `{{名称|默认}}`, `{{名称:甲/乙|默认}}`, and the bare `{名称}` of older packs. */
const pattern =
  /\{\{\s*([^{}|:：]+?)\s*(?:[:：]([^{}|]*))?(?:\|([^{}]*))?\}\}|\{\s*([^{}|:：\n]{1,20}?)\s*\}/g;

/** The blanks of a phrase in order; a name may come twice. */
export function findBlanks(text: string): Blank[] {
  const blanks: Blank[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, long, choices, fallback, bare] = match;
    const name = (long ?? bare ?? '').trim();
    if (name === '') continue;
    const options = splitChoices(choices ?? '');
    const value = fallback?.trim();
    blanks.push({
      name,
      ...(value ? { default: value } : {}),
      ...(options.length > 0 ? { options } : {}),
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return blanks;
}

const splitChoices = (choices: string): string[] =>
  choices
    .split(/[/／]/)
    .map(choice => choice.trim())
    .filter(Boolean);

/** A phrase with its blanks filled in, and the names, each once, of those for which nothing was known. */
export interface FilledText {
  readonly text: string;
  readonly missing: readonly string[];
}

/**
 * Fills the blanks with the values by name, then with their defaults. A blank for which there is neither stays in
 * the text as its name in 【】, so that nobody sends the braces, and is named in `missing`.
 */
export function fillBlanks(text: string, values: Readonly<Record<string, string>>): FilledText {
  const missing = new Set<string>();
  let filled = '';
  let from = 0;
  for (const blank of findBlanks(text)) {
    const given = Object.hasOwn(values, blank.name) ? String(values[blank.name] ?? '').trim() : '';
    const value = given || blank.default;
    if (!value) missing.add(blank.name);
    filled += text.slice(from, blank.start) + (value || `【${blank.name}】`);
    from = blank.end;
  }
  return { text: filled + text.slice(from), missing: [...missing] };
}
