/** What a page may hand over in place of what is asked for, by a slip or out of an answer of its server. */
export const nonsense: readonly (readonly [name: string, value: unknown])[] = [
  ['a text', 'x'],
  ['an empty text', ''],
  ['a number', 3],
  ['true', true],
  ['null', null],
  ['an object', {}],
  ['an empty list', []],
  ['a list of anything', [null, {}, 'x', 3, [], { score: 'x' }]],
];
