/** Packs are JSON a person may have edited: the parser reads them and trusts nothing. */
declare module '*.json' {
  const pack: unknown;
  export default pack;
}
