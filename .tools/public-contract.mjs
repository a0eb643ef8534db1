/** The elements of the package and the events each of them fires: what custom-elements.json must say, no more, no less. */
export const publicContract = {
  'heyan-checker': ['heyan-apply', 'heyan-check', 'heyan-guard', 'heyan-insert'],
  'heyan-library': ['heyan-insert', 'heyan-note'],
  'heyan-paper-editor': ['heyan-paper'],
  'heyan-quiz': ['heyan-attempt', 'heyan-objection'],
  'heyan-report': [],
};
