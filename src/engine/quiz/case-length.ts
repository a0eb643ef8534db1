/** Characters below which a rewritten reply is not marked, unless its question says otherwise. */
export const defaultMinCharacters = 10;
