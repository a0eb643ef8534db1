/**
 * Whether two texts are the same but for empty lines and spaces at the end of a line, which editors hold each in
 * their own way; that is not worth calling a write a failure.
 */
export const sameText = (a: string, b: string): boolean => loosely(a) === loosely(b);

const loosely = (text: string): string => text.replace(/[ \n]*\n[ \n]*/g, '\n').trim();
