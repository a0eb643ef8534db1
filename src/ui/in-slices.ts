/** How long the page may be kept waiting at a time, in milliseconds: half a frame. */
const sliceMs = 8;

/** Does work that comes in small steps without the page standing still meanwhile; a little of it takes no pause. */
export async function inSlices<T>(steps: Generator<unknown, T>): Promise<T> {
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
