/**
 * What a page handed over for a list: the list itself, or a list of the one thing it is instead, so that its reader
 * can say what is wrong with it.
 */
export function asList(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [given];
}
