import { expect } from '@open-wc/testing';
import { placePopup, type PopupWish } from '../../../src/elements/library/place-popup.js';

const wish = (own: Partial<PopupWish>): PopupWish => ({
  anchor: { left: 100, top: 100, right: 110, bottom: 120 },
  width: 300,
  height: 200,
  view: { left: 0, top: 0, right: 1000, bottom: 600 },
  rightToLeft: false,
  above: false,
  ...own,
});
const at = (left: number, top: number): PopupWish['anchor'] => ({
  left,
  top,
  right: left + 10,
  bottom: top + 20,
});

describe('placePopup', () => {
  const cases: readonly [what: string, own: Partial<PopupWish>, place: object][] = [
    ['under the line', {}, { left: 100, top: 126, height: 200, above: false }],
    [
      'over it without room below',
      { anchor: at(100, 500) },
      { left: 100, top: 294, height: 200, above: true },
    ],
    [
      'pushed in from the right',
      { anchor: at(950, 100) },
      { left: 694, top: 126, height: 200, above: false },
    ],
    [
      'to the left of its anchor in a box written from right to left',
      { anchor: at(500, 100), rightToLeft: true },
      { left: 210, top: 126, height: 200, above: false },
    ],
    [
      'under the line, smaller, where that leaves enough of it',
      { height: 344, anchor: at(100, 310) },
      { left: 100, top: 336, height: 258, above: false },
    ],
    [
      'in the larger part where neither has room',
      { height: 500, anchor: at(100, 250) },
      { left: 100, top: 276, height: 318, above: false },
    ],
    [
      'above as before while there is room',
      { anchor: at(100, 300), above: true },
      { left: 100, top: 94, height: 200, above: true },
    ],
    [
      'below again where above has no room',
      { anchor: at(100, 100), above: true },
      { left: 100, top: 126, height: 200, above: false },
    ],
    [
      'within a window 280 px wide',
      { width: 268, anchor: at(200, 100), view: { left: 0, top: 0, right: 280, bottom: 600 } },
      { left: 6, top: 126, height: 200, above: false },
    ],
    [
      'at the edge for a line out of the window',
      { anchor: at(100, 900) },
      { left: 100, top: 394, height: 200, above: true },
    ],
    [
      'within what a keyboard on the screen leaves',
      { anchor: at(100, 250), view: { left: 0, top: 50, right: 360, bottom: 300 } },
      { left: 54, top: 56, height: 188, above: true },
    ],
  ];
  for (const [what, own, place] of cases) it(what, () => expect(placePopup(wish(own))).to.deep.equal(place));
});
