/** A random id; `crypto.randomUUID` is absent on plain http, where many helpdesks live. */
export function newId(): string {
  const words = crypto.getRandomValues(new Uint32Array(4));
  return [...words].map(word => word.toString(16).padStart(8, '0')).join('');
}
