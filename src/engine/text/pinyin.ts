import { pinyinTable } from './pinyin-table.js';

/** Part of the platform in Node, browsers and workers alike, though not of the language. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

interface Tables {
  readonly readings: ReadonlyMap<string, readonly string[]>;
  readonly syllables: ReadonlySet<string>;
}

const none: readonly string[] = [];
let tables: Tables | undefined;

/** The 6,763 characters in the order of GB2312: rows 16 to 87, row 55 being five short. */
function standardCharacters(): string {
  const bytes = new Uint8Array(6763 * 2);
  let at = 0;
  for (let row = 16; row <= 87; row++) {
    for (let cell = 1; cell <= (row === 55 ? 89 : 94); cell++) {
      bytes[at++] = row + 0xa0;
      bytes[at++] = cell + 0xa0;
    }
  }
  try {
    return new TextDecoder('gb18030').decode(bytes);
  } catch {
    // A runtime built without Chinese code pages: everything but pinyin still works.
    return '';
  }
}

function readTables(): Tables {
  const readings = new Map<string, readonly string[]>();
  const syllables = new Set<string>();
  const characters = standardCharacters();
  let at = 0;
  for (const word of pinyinTable.split(' ')) {
    const [, spelling = '', count = ''] = /^([a-z/]+)(\d*)$/.exec(word) ?? [];
    const list = spelling.split('/');
    for (const reading of list) syllables.add(reading);
    for (let n = Number(count || 1); n > 0; n--) readings.set(characters.charAt(at++), list);
  }
  return { readings, syllables };
}

/**
 * Every reading of a Simplified character, as it is typed: without tones, ü as v. Which of them is meant is not
 * decided, since a search that accepts them all is never wrong about 还款 or 银行. Empty for anything else.
 */
export function readingsOf(character: string): readonly string[] {
  return (tables ??= readTables()).readings.get(character) ?? none;
}

/**
 * Cuts typed letters into syllables (`tuikuan` → tui, kuan), the fewest possible; the last may be unfinished
 * (`tuik` → tui, k). Undefined when the letters are no pinyin.
 */
export function splitSyllables(letters: string): string[] | undefined {
  const { syllables } = (tables ??= readTables());
  // best[i]: the fewest syllables of the first i letters.
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - 6); start < end; start++) {
      const before = best[start];
      const syllable = letters.slice(start, end);
      const known = syllables.has(syllable) && /[aeiouv]/.test(syllable);
      const unfinished = end === letters.length && start > 0 && isBeginning(syllable, syllables);
      if (!before || !(known || unfinished)) continue;
      const count = before.length + (known ? 1 : 1.5);
      const rival = best[end];
      if (!rival || count < rival.length) best[end] = [...before, syllable];
    }
  }
  return best[letters.length];
}

function isBeginning(letters: string, syllables: ReadonlySet<string>): boolean {
  for (const syllable of syllables) if (syllable.startsWith(letters)) return true;
  return false;
}

/**
 * What a reading sounds like to those who do not part zh from z, ang from an or n from l; two characters whose
 * keys meet are homophones, or near enough to be mistyped for one another.
 */
export function soundKey(reading: string): string {
  return reading
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=.)/, 'l')
    .replace(/([aei]n)g$/, '$1')
    .replace(/^([ln])ue$/, '$1ve');
}
