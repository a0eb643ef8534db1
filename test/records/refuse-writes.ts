/** Has every database of the page refuse to write, as a full one does; the function given back ends it. */
export function refuseWrites(): () => void {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  return () => void (IDBObjectStore.prototype.put = put);
}
