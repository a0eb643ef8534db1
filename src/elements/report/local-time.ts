/** A moment (ISO 8601) as `YYYY-MM-DD HH:mm` by the reader's own clock, which every spreadsheet takes for a time. */
export function localTime(moment: string): string {
  const date = new Date(moment);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
