import { librarySteps } from '../../engine/library/create-library.js';
import type { Library } from '../../engine/library/types.js';
import type { PhrasePack } from '../../engine/packs/types.js';

/** How long the page may be kept waiting at a time, in milliseconds: half a frame. */
const sliceMs = 8;

/** The library of these packs, made without the page standing still meanwhile; a few hundred phrases take no pause. */
export async function indexLibrary(packs: readonly PhrasePack[]): Promise<Library> {
  const steps = librarySteps(packs);
  let pauseAt = performance.now() + sliceMs;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < pauseAt) continue;
    await nextTask();
    pauseAt = performance.now() + sliceMs;
  }
}

/** A timer would wait four milliseconds each time. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise(resolve => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
