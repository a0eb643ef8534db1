/** A pack of literal rules, one a term, such as a team's own list. */
export function packOf(terms) {
  const rules = terms.map((term, i) => ({
    id: `term-${i}`,
    category: 'refusal',
    severity: 'warning',
    title: term,
    patterns: [term],
    reason: '示例',
    suggestions: [],
    examples: { hit: [term], miss: [] },
    source: '示例',
  }));
  return { id: 'bench', title: 'bench', version: '1', rules };
}
