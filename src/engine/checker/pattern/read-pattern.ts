import { foldWord } from '../../text/fold-text.js';
import type { Part, Pattern } from './pattern.js';
import { WordSet, type Row } from './word-set.js';

/** More words than this in one place of a pattern are refused: it would be a mistake, and cost memory. */
const mostWords = 8000;

/** Every character that means something in a pattern. */
const notation = /[()|<>?[\]…^$？， ]/;

/** Word classes by name. */
export type Lexicon = ReadonlyMap<string, WordSet>;

/** Parts read with one lexicon by how they are written, so that equal ones are kept and followed once. */
export type KnownParts = Map<string, Part>;

/** What is wrong with a pattern: its writing, from a UTF-16 offset on, or a class that nobody has defined. */
export type PatternFault = { readonly unreadableAt: number } | { readonly unknownClass: string };

/** Thrown and caught within this file: a fault ends the reading wherever it is met. */
class Unreadable extends Error {
  readonly fault: PatternFault;

  constructor(fault: PatternFault) {
    super();
    this.fault = fault;
  }
}

/**
 * Reads the notation of patterns:
 * literal text; `(甲|乙|)` one of some wordings; `<名>` a word of a class; `?` after a group or class: or nothing;
 * a space: up to three fillers; `，` the next clause may begin here; `…4` up to four characters within the clause (6
 * without a number), `……10` within the sentence; `^` and `$` the edge of a clause; `？` a question mark; `[ ]` around
 * what is reported where the rest is surroundings. All but the space, `，` and `[ ]` may stand in groups too.
 */
export function readPattern(
  source: string,
  lexicon: Lexicon,
  known: KnownParts = new Map(),
): Pattern | PatternFault {
  // Most patterns of a large pack are plain words: they need no reading.
  if (!notation.test(source)) {
    const word = foldWord(source);
    if (word) return { left: [], core: [wordsPart(new WordSet([[word]]))], right: [] };
  }
  return faultOr(() => new PatternReader(source, lexicon, known).read());
}

export function isFault(read: Pattern | PatternFault): read is PatternFault {
  return !('core' in read);
}

/** Reads a class entry: letters, groups of words and classes. */
export function readWords(source: string, lexicon: Lexicon): Row | PatternFault {
  return faultOr(() => new PatternReader(source, lexicon, new Map()).readRow());
}

function faultOr<T>(read: () => T): T | PatternFault {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return error.fault;
    throw error;
  }
}

const wordsPart = (words: WordSet, optional = words.orNothing): Part => ({ kind: 'words', words, optional });

const edge: Part = { kind: 'edge' };
const question: Part = { kind: 'question' };
const fillers: Part = { kind: 'fillers' };
const nextClause: Part = { kind: 'anything', across: 'sentence', most: 0 };

class PatternReader {
  readonly #source: string;
  readonly #lexicon: Lexicon;
  readonly #known: KnownParts;
  #at = 0;

  constructor(source: string, lexicon: Lexicon, known: KnownParts) {
    this.#source = source;
    this.#lexicon = lexicon;
    this.#known = known;
  }

  read(): Pattern {
    const sides: Part[][] = [[]];
    let literal = '';
    const add = (...parts: Part[]): void => {
      const word = foldWord(literal);
      literal = '';
      if (word) sides.at(-1)!.push(this.#knownAs(word, wordsPart(new WordSet([[word]]))));
      sides.at(-1)!.push(...parts);
    };
    while (this.#at < this.#source.length) {
      const character = this.#source[this.#at]!;
      if ('[]'.includes(character)) {
        if (character !== '[]'[sides.length - 1]) this.#fail();
        add();
        sides.push([]);
        this.#at++;
      } else if (character === ' ' || character === '，') {
        add(character === ' ' ? fillers : nextClause);
        this.#at++;
      } else if (opening.includes(character)) add(this.#part());
      else if (')|>?'.includes(character)) this.#fail();
      else {
        literal += character;
        this.#at++;
      }
    }
    add();
    if (sides.length === 2) this.#fail();
    const [left, core = left!, right = []] = sides;
    return sides.length === 1 ? { left: [], core, right: [] } : { left: left!, core, right };
  }

  readRow(): Row {
    const [part, ...more] = this.#row();
    if (this.#at < this.#source.length || more.length > 0) this.#fail();
    if (!part) return [];
    return part.kind === 'words' ? this.#bounded(part.words).rows[0]! : this.#fail(0);
  }

  #fail(at = this.#at): never {
    throw new Unreadable({ unreadableAt: at });
  }

  #bounded(words: WordSet): WordSet {
    return words.count > mostWords ? this.#fail() : words;
  }

  #knownAs(written: string, part: Part): Part {
    const known = this.#known.get(written);
    if (!known) this.#known.set(written, part);
    return known ?? part;
  }

  /** One part that begins with a sign. */
  #part(): Part {
    const from = this.#at;
    const sign = this.#source[this.#at++];
    if (sign === '^' || sign === '$') return edge;
    if (sign === '？') return question;
    const part = sign === '…' ? this.#anything() : sign === '<' ? this.#wordClass() : this.#group();
    return this.#knownAs(this.#source.slice(from, this.#at), part);
  }

  #anything(): Part {
    const across = this.#source[this.#at] === '…' ? 'sentence' : 'clause';
    if (across === 'sentence') this.#at++;
    const digits = /^\d*/.exec(this.#source.slice(this.#at))![0];
    this.#at += digits.length;
    return { kind: 'anything', across, most: digits ? Number(digits) : 6 };
  }

  #isOptional(): boolean {
    const optional = this.#source[this.#at] === '?';
    if (optional) this.#at++;
    return optional;
  }

  #wordClass(): Part {
    const end = this.#source.indexOf('>', this.#at);
    if (end < 0) this.#fail(this.#at - 1);
    const name = this.#source.slice(this.#at, end);
    this.#at = end + 1;
    const words = this.#lexicon.get(name);
    if (!words) throw new Unreadable({ unknownClass: name });
    return wordsPart(words, this.#isOptional());
  }

  #group(): Part {
    const from = this.#at - 1;
    const words: Row[] = [];
    const mixed: (readonly Part[])[] = [];
    flat.lastIndex = this.#at;
    const plain = flat.exec(this.#source);
    if (plain) {
      for (const written of plain[0].split('|')) words.push(this.#plainRow(written));
      this.#at += plain[0].length + 1;
    } else {
      do {
        const row = this.#row();
        const [part] = row;
        if (!part) words.push([]);
        else if (row.length === 1 && part.kind === 'words') words.push(part.words.rows[0]!);
        else mixed.push(row);
      } while (this.#source[this.#at++] === '|');
      if (this.#source[this.#at - 1] !== ')') this.#fail(from);
    }
    if (mixed.length === 0 && words.every(row => row.length === 0)) this.#fail(from);
    const set = this.#bounded(new WordSet(words));
    const optional = this.#isOptional() || set.orNothing;
    if (mixed.length === 0) return wordsPart(set, optional);
    if (set.count > 0) mixed.push([wordsPart(set, optional)]);
    else if (optional) mixed.push([]);
    return { kind: 'choice', rows: mixed };
  }

  #plainRow(written: string): Row {
    const word = foldWord(written);
    if (word) return [word];
    return written ? this.#fail() : [];
  }

  /** One alternative of a group, up to its end: what is mere words stands together, so that marks may cross it. */
  #row(): Part[] {
    const from = this.#at;
    const parts: Part[] = [];
    let row: (string | WordSet)[] = [];
    let literal = '';
    const spell = (...words: WordSet[]): void => {
      const word = foldWord(literal);
      literal = '';
      if (word) row.push(word);
      row.push(...words);
    };
    const add = (...more: Part[]): void => {
      spell();
      if (row.length > 0) parts.push(wordsPart(new WordSet([row])));
      row = [];
      parts.push(...more);
    };
    while (this.#at < this.#source.length) {
      const character = this.#source[this.#at]!;
      if (character === ')' || character === '|') break;
      if ('>?[]'.includes(character)) this.#fail();
      if (opening.includes(character)) {
        const part = this.#part();
        if (part.kind !== 'words') add(part);
        else spell(part.optional && !part.words.orNothing ? new WordSet([[part.words], []]) : part.words);
      } else {
        literal += character;
        this.#at++;
      }
    }
    add();
    // A mark folds to nothing: alone between two bars it would make its group optional unseen.
    if (parts.length === 0 && this.#at > from) this.#fail(from);
    return parts;
  }
}

/** The rest of a group of letters alone, as most are. */
const flat = /[^()<>?[\]…^$？]*(?=\))/y;

/** The signs parts begin with, in groups and outside. */
const opening = '…^$？(<';
