/** An upright rectangle in client coordinates. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PopupPlace {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly above: boolean;
}

/** Between the line and the list, and between the list and the edge of the window. */
export const gap = 6;

/** Less than this shows no entry in full. */
const leastHeight = 72;

/** So much is enough below, however much there is above, where the conversation is. */
const enoughHeight = 240;

export interface PopupWish {
  /** Where the text stands it belongs to. */
  readonly anchor: Box;
  /** What the popup would like to have. */
  readonly width: number;
  readonly height: number;
  /** What can be seen of the window. */
  readonly view: Box;
  readonly rightToLeft: boolean;
  /** Whether it has been above so far: it changes sides only when it must. */
  readonly above: boolean;
}

/** Places a popup under a line of text, or over it where there is more room, within the window. */
export function placePopup({ anchor, width, height, view, rightToLeft, above: was }: PopupWish): PopupPlace {
  // A line scrolled out of the window still has its popup at the edge.
  const top = Math.min(Math.max(anchor.top, view.top), view.bottom);
  const bottom = Math.min(Math.max(anchor.bottom, view.top), view.bottom);
  const roomAbove = top - gap * 2 - view.top;
  const roomBelow = view.bottom - gap * 2 - bottom;
  const fitsBelow = Math.min(height, enoughHeight) <= roomBelow;
  const above = was ? height <= roomAbove || roomAbove >= roomBelow : !fitsBelow && roomAbove > roomBelow;
  const room = Math.max(leastHeight, above ? roomAbove : roomBelow);
  const drawn = Math.min(height, room);
  const wished = rightToLeft ? anchor.right - width : anchor.left;
  return {
    left: Math.max(view.left + gap, Math.min(wished, view.right - gap - width)),
    top: Math.max(view.top + gap, above ? top - gap - drawn : bottom + gap),
    height: drawn,
    above,
  };
}
