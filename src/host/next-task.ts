/** Waits until what the page does in answer to an event, in microtasks too, is done. */
export const nextTask = (): Promise<void> => new Promise(resolve => setTimeout(resolve));
