import type { LoadState } from './library-content.js';
import type { LibraryStrings } from './strings.js';
import type { View } from './toolbar.js';

/** Why there is nothing to see. */
export function emptySentence(
  t: LibraryStrings,
  { state, view, text, total }: { state: LoadState; view: View; text: string; total: number },
): string {
  if (state === 'failed') return t.failed;
  if (state !== 'ready') return t.loading;
  if (view !== 'scripts' && total === 0) return t.noPhrases;
  if (text || view === 'all') return t.noHits(text);
  return { favourites: t.noFavourites, recents: t.noRecents, scripts: t.noScripts }[view];
}
