import { foldWord } from '../../text/fold-text.js';
import type { Part, Pattern } from './pattern.js';
import { WordSet } from './word-set.js';

/** More words than this in one place of a pattern are refused: it would be a mistake, and cost memory. */
const mostWords = 5000;

/** Stands among the alternatives of a group for the edge of a clause; no folded text holds it. */
const edge = '\ue000';

/** Every character that means something in a pattern. */
const notation = /[()|<>?[\]…^$？， ]/;

/** Word classes by name. */
export type Lexicon = ReadonlyMap<string, WordSet>;

/** What is wrong with a pattern: its writing, or a class that nobody has defined. */
export type PatternFault = { readonly unreadable: true } | { readonly unknownClass: string };

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
 * a space: up to three fillers; `，` the next clause may begin here; `…4` up to four characters within the clause (6 without a number), `……10` within
 * the sentence; `^` and `$` the edge of a clause, also as one of some wordings; `？` a question mark; `[ ]` around what is reported where the rest is surroundings.
 */
export function readPattern(source: string, lexicon: Lexicon): Pattern | PatternFault {
  // Most patterns of a large pack are plain words: they need no reading.
  if (!notation.test(source)) {
    const word = foldWord(source);
    if (word)
      return { left: [], core: [{ kind: 'words', words: new WordSet([word]), optional: false }], right: [] };
  }
  try {
    return new PatternReader(source, lexicon).read();
  } catch (error) {
    if (error instanceof Unreadable) return error.fault;
    throw error;
  }
}

export function isFault(read: Pattern | PatternFault): read is PatternFault {
  return !('core' in read);
}

/** Writes out the words of a group or a class entry. Undefined when it cannot be read or they are too many. */
export function readWords(source: string, lexicon: Lexicon): readonly string[] | PatternFault {
  try {
    const reader = new PatternReader(source, lexicon);
    return reader.alternatives(0);
  } catch (error) {
    if (error instanceof Unreadable) return error.fault;
    throw error;
  }
}

class PatternReader {
  readonly #source: string;
  readonly #lexicon: Lexicon;
  #at = 0;

  constructor(source: string, lexicon: Lexicon) {
    this.#source = source;
    this.#lexicon = lexicon;
  }

  read(): Pattern {
    const sides: Part[][] = [[]];
    let literal = '';
    const add = (...parts: Part[]): void => {
      const word = foldWord(literal);
      literal = '';
      if (word) sides.at(-1)!.push({ kind: 'words', words: new WordSet([word]), optional: false });
      sides.at(-1)!.push(...parts);
    };
    while (this.#at < this.#source.length) {
      const character = this.#source[this.#at]!;
      if ('[]'.includes(character)) {
        if (character !== '[]'[sides.length - 1]) this.#fail();
        add();
        sides.push([]);
        this.#at++;
      } else if (' ，…^$？(<'.includes(character)) add(this.#part(character));
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

  #fail(): never {
    throw new Unreadable({ unreadable: true });
  }

  #part(character: string): Part {
    this.#at++;
    if (character === ' ') return { kind: 'fillers' };
    if (character === '，') return { kind: 'anything', across: 'sentence', most: 0 };
    if (character === '^' || character === '$') return { kind: 'edge' };
    if (character === '？') return { kind: 'question' };
    if (character === '…') {
      const across = this.#source[this.#at] === '…' ? 'sentence' : 'clause';
      if (across === 'sentence') this.#at++;
      const digits = /^\d*/.exec(this.#source.slice(this.#at))![0];
      this.#at += digits.length;
      return { kind: 'anything', across, most: digits ? Number(digits) : 6 };
    }
    const words = character === '<' ? this.#wordClass() : this.#group();
    const optional = this.#source[this.#at] === '?';
    if (optional) this.#at++;
    return { kind: 'words', words: words.set, optional: optional || words.orNothing, orEdge: words.orEdge };
  }

  #wordClass(): { readonly set: WordSet; readonly orNothing: boolean; readonly orEdge: boolean } {
    const end = this.#source.indexOf('>', this.#at);
    if (end < 0) this.#fail();
    const name = this.#source.slice(this.#at, end);
    this.#at = end + 1;
    const set = this.#lexicon.get(name);
    if (!set) throw new Unreadable({ unknownClass: name });
    return { set, orNothing: false, orEdge: false };
  }

  #group(): { readonly set: WordSet; readonly orNothing: boolean; readonly orEdge: boolean } {
    const all = this.alternatives(1);
    const words = all.filter(word => word !== '' && word !== edge);
    if (words.length === 0 || words.some(word => word.includes(edge))) this.#fail();
    return { set: new WordSet(words), orNothing: all.includes(''), orEdge: all.includes(edge) };
  }

  /** Folded words up to the closing bracket or, at depth 0, to the end of the source. */
  alternatives(depth: number): string[] {
    const done: string[] = [];
    let current = [''];
    let marked = false;
    const append = (tails: readonly string[]): void => {
      if (current.length * tails.length + done.length > mostWords) this.#fail();
      current = current.flatMap(head => tails.map(tail => head + tail));
    };
    const close = (): void => {
      // A mark folds to nothing: alone between two bars it would make its group optional unseen.
      if (marked && current.includes('')) this.#fail();
      done.push(...current);
      current = [''];
      marked = false;
    };
    while (this.#at < this.#source.length) {
      const character = this.#source[this.#at++]!;
      if (character === ')' && depth > 0) {
        close();
        return [...new Set(done)];
      }
      if (character === '|' && depth > 0) close();
      else if (character === '(' || character === '<') {
        const words = character === '(' ? this.alternatives(depth + 1) : [...this.#wordClass().set.words];
        const optional = this.#source[this.#at] === '?';
        if (optional) this.#at++;
        append(optional ? ['', ...words] : words);
      } else if ('^$'.includes(character)) append([edge]);
      else if (')|>?[]…？'.includes(character)) this.#fail();
      else {
        const unit = foldWord(character);
        marked ||= unit === '';
        append([unit]);
      }
    }
    if (depth > 0) this.#fail();
    close();
    return [...new Set(done)];
  }
}
