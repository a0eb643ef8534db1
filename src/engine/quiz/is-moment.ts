const written = /^(\d{4}-\d{2}-(\d{2}))T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Whether a value is a moment the same everywhere: ISO 8601 with its offset, `2026-11-30T18:00+08:00`. */
export function isMoment(value: unknown): value is string {
  const found = typeof value === 'string' ? written.exec(value) : null;
  if (!found || Number.isNaN(Date.parse(found[0]))) return false;
  // Some engines read 31 February as a day in March.
  return new Date(`${found[1]!}T00:00:00Z`).getUTCDate() === Number(found[2]);
}
