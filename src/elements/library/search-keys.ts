import type { Browsing } from './browsing.js';
import { moveActive } from './move-active.js';
import type { Mark } from './phrase-memory.js';

/** What a key in the search field asks for. */
export type SearchCommand =
  | { readonly do: 'select'; readonly index: number }
  | { readonly do: 'mark'; readonly mark: Mark }
  | { readonly do: 'use' | 'copy' | 'clear' };

/** Undefined for a key that is the field's own, or the page's. */
export function searchCommand(
  event: KeyboardEvent,
  { selected, active, hits, text }: Pick<Browsing, 'selected' | 'active' | 'hits' | 'text'>,
): SearchCommand | undefined {
  if (event.isComposing || event.keyCode === 229) return undefined;
  const command = event.ctrlKey || event.metaKey;
  if (event.key === 'Escape') return text ? { do: 'clear' } : undefined;
  if (!selected) return undefined;
  if (event.key === 'Enter') return { do: command ? 'copy' : 'use' };
  if (command && event.key.toLowerCase() === 'd')
    return { do: 'mark', mark: event.shiftKey ? 'pinned' : 'favourites' };
  if (command || event.shiftKey || event.altKey) return undefined;
  const index = moveActive(event.key, active, hits.length);
  return index === undefined ? undefined : { do: 'select', index };
}
