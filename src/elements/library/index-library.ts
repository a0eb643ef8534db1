import { librarySteps } from '../../engine/library/create-library.js';
import type { Library } from '../../engine/library/types.js';
import type { PhrasePack } from '../../engine/packs/phrase-types.js';
import { inSlices } from '../../ui/in-slices.js';

/** The library of these packs, made without the page standing still meanwhile; a few hundred phrases take no pause. */
export const indexLibrary = (packs: readonly PhrasePack[]): Promise<Library> => inSlices(librarySteps(packs));
