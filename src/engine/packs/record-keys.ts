/** Where in the records it is kept what a team has set, for every element that judges by it. */
export const teamKeys = { rules: 'checker/team-rules', severities: 'checker/severities' } as const;

/** Where in the records own phrases are kept, for every element that offers them. */
export const ownListKey = 'library/own-phrases';
