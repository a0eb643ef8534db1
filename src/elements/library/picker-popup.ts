import { render, type TemplateResult } from 'lit';
import { adoptSheet } from '../../host/adopt-sheet.js';
import { markLayerCss } from '../../host/mark-styles.js';
import { openGeometry } from '../../host/open-geometry.js';
import { viewFrom } from '../../host/view-from.js';
import { meet } from '../../host/visible-rect.js';
import { watchMotion } from '../../host/watch-motion.js';
import { caretFormCss } from './caret-form.styles.js';
import { pickerCss, pickerTokens } from './picker.styles.js';
import { gap, placePopup, type Box } from './place-popup.js';
import { scrollWithin } from './scroll-within.js';

/** Of a list and of a form, where there is room. */
const tallest = { list: 344, form: 560 };

/** A list or a form in the page, at a place in the text of a reply box. */
export interface PickerPopup {
  readonly element: HTMLElement;
  /** Whether ids in the list can be referred to from the box: they do not reach across roots. */
  readonly sharesRoot: boolean;
  show(content: TemplateResult): void;
  close(): void;
}

/** Called with the place of an option in the list. */
export interface ListActions {
  /** It was clicked or tapped. */
  readonly chosen: (index: number) => void;
  /** The pointer has moved to it. */
  readonly pointed: (index: number) => void;
}

/**
 * Opens a popup of our own beside a reply box: as a child of the library, whose look it inherits, or at the end of
 * the page where the library cannot be seen or lies in another root than the box. It lies in the top layer where
 * the browser has one for it.
 *
 * @param anchorAt offset of the character it stands at
 * @param list what to do with an option; without it, it is a form
 */
export function openPopup(
  library: HTMLElement,
  element: HTMLElement,
  anchorAt: number,
  list?: ListActions,
): PickerPopup {
  const page = library.ownerDocument;
  const home = homeBeside(library, element);
  const root = home.getRootNode() as Document | ShadowRoot;
  const removeSheets = [adoptSheet(root, markLayerCss), adoptSheet(root, pickerCss + caretFormCss)];
  const layer = page.createElement('div');
  const popup = page.createElement('div');
  layer.slot = 'picker';
  popup.className = 'heyan-picker';
  popup.dir = getComputedStyle(library).direction;
  popup.lang = library.closest<HTMLElement>('[lang]')?.lang ?? '';
  layer.append(popup);
  home.append(layer);
  if (home !== library) wear(popup, getComputedStyle(library));
  if ('popover' in popup) {
    popup.popover = 'manual';
    popup.showPopover();
  }
  // A press in the list leaves the focus, and with it the caret, in the box.
  popup.addEventListener('mousedown', event => {
    if (!(event.target as Element).closest('[role="dialog"]')) event.preventDefault();
  });
  const heard = (event: Event, act: ((index: number) => void) | undefined): void => {
    const option = (event.target as Element).closest('[role="option"]');
    if (option) act?.([...option.parentElement!.children].indexOf(option));
  };
  popup.addEventListener('click', event => heard(event, list?.chosen));
  // A list that scrolls or opens under a pointer at rest is not pointed at.
  popup.addEventListener('mousemove', event => {
    if (event.movementX !== 0 || event.movementY !== 0) heard(event, list?.pointed);
  });
  const geometry = openGeometry(element, layer);
  let above = false;

  const place = (): void => {
    const view = viewFrom(page, element);
    geometry.update();
    const line = geometry.rectsOf({ start: anchorAt, end: anchorAt + 1 })[0];
    const seen = element.isConnected ? view.seen : new DOMRect();
    popup.hidden = seen.width === 0 || seen.height === 0;
    if (popup.hidden) return;
    const anchor = line ? within(view.place(line), seen) : seen;
    for (const name of ['left', 'top']) popup.style.setProperty(name, '0');
    popup.style.setProperty('max-height', `${list ? tallest.list : tallest.form}px`);
    popup.style.removeProperty('max-width');
    const scale = popup.getBoundingClientRect().width / popup.offsetWidth || 1;
    // A vertical scrollbar is part of 100vw.
    popup.style.setProperty('max-width', `${(page.documentElement.clientWidth - 2 * gap) / scale}px`);
    const { left, top, width, height } = popup.getBoundingClientRect();
    const rightToLeft = getComputedStyle(element).direction === 'rtl';
    const placed = placePopup({ anchor, width, height, view: windowOf(page), rightToLeft, above });
    above = placed.above;
    popup.style.setProperty('left', `${(placed.left - left) / scale}px`);
    popup.style.setProperty('top', `${(placed.top - top) / scale}px`);
    popup.style.setProperty('max-height', `${placed.height / scale}px`);
  };
  const stopWatching = watchMotion(element, place);

  return {
    element: popup,
    sharesRoot: element.getRootNode() === root,
    show: content => {
      render(content, popup);
      place();
      const options = popup.querySelector<HTMLElement>('[role="listbox"]');
      const active = options?.querySelector('[aria-selected="true"]');
      if (options && active) scrollWithin(options, active);
    },
    close: () => {
      stopWatching();
      geometry.close();
      layer.remove();
      for (const remove of removeSheets) remove();
    },
  };
}

function homeBeside(library: HTMLElement, element: HTMLElement): HTMLElement {
  const page = library.ownerDocument;
  const panel = library.shadowRoot?.querySelector('.panel');
  const isSeen = !!panel && panel.getClientRects().length > 0 && !library.closest('[inert]');
  const reachable = library.getRootNode() === element.getRootNode() || element.getRootNode() !== page;
  return isSeen && reachable ? library : page.body;
}

/** Away from the library its look is not inherited. */
function wear(popup: HTMLElement, style: CSSStyleDeclaration): void {
  for (const name of pickerTokens) popup.style.setProperty(name, style.getPropertyValue(name));
  popup.style.setProperty('color-scheme', style.colorScheme);
}

/** What can be seen of the window: a keyboard on the screen covers part of it, a pinch leaves a part. */
function windowOf(page: Document): Box {
  const { clientWidth, clientHeight } = page.documentElement;
  const { offsetLeft = 0, offsetTop = 0, width, height, scale } = page.defaultView?.visualViewport ?? {};
  const isWhole = scale === 1 && width !== undefined && width >= clientWidth;
  return {
    left: isWhole ? 0 : offsetLeft,
    top: offsetTop,
    right: isWhole ? clientWidth : offsetLeft + (width ?? clientWidth),
    bottom: offsetTop + Math.min(height ?? clientHeight, clientHeight),
  };
}

/** The line as it is seen; where it is scrolled out of the box, the edge of the box. */
function within(line: DOMRect, seen: DOMRect): DOMRect {
  const part = meet(line, seen);
  if (part.height > 0 && part.width > 0) return part;
  const left = Math.min(Math.max(line.left, seen.left), seen.right);
  const top = Math.min(Math.max(line.top, seen.top), seen.bottom);
  return new DOMRect(left, top, 0, 0);
}
