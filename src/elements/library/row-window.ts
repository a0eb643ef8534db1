/** What of a scrolled list is seen; lengths in CSS pixels, all rows of one height. */
export interface ScrolledList {
  readonly count: number;
  readonly rowHeight: number;
  /** How far it is scrolled, which Safari takes beyond the ends. */
  readonly scrolled: number;
  /** The height of the part in view. */
  readonly seen: number;
}

/** The rows from `first` up to, but not including, `end`. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

/** Windows begin and end at multiples of it, so that most steps of a scroll leave the drawn rows as they are. */
const step = 8;

/** A page that gives the list no bound in height would else have all its rows drawn. */
const mostSeen = 100;

/** The rows to draw: those in view, and as many beyond them as a frame or two scroll by. */
export function rowsToDraw({ count, rowHeight, scrolled, seen }: ScrolledList): RowWindow {
  const top = Math.min(Math.max(0, Math.floor(scrolled / rowHeight)), Math.max(0, count - 1));
  const inView = Math.min(mostSeen, Math.ceil(seen / rowHeight) + 1);
  const first = Math.max(0, Math.floor(top / step) - 1) * step;
  return { first, end: Math.min(count, (Math.ceil((top + inView) / step) + 1) * step) };
}

/** How far to scroll so that a row is wholly in view, moving no further than it takes. */
export function scrolledTo(row: number, { count, rowHeight, scrolled, seen }: ScrolledList): number {
  const top = row * rowHeight;
  const last = Math.max(0, count * rowHeight - seen);
  return Math.min(top, last, Math.max(scrolled, top + rowHeight - seen));
}
