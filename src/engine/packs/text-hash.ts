import { streamSeed } from '../quiz/random.js';

/** A short name for a text, 14 letters and digits, the same every time. */
export function textHash(text: string): string {
  return [text, `${text} `].map(each => streamSeed(each).toString(36).padStart(7, '0')).join('');
}
