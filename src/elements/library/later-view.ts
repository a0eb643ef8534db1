import type { CSSResult, ReactiveControllerHost } from 'lit';
import { adoptSheet } from '../../host/adopt-sheet.js';
import { LaterPart } from '../../ui/later-part.js';
import { whenIdle } from '../../ui/when-idle.js';

type ViewHost = ReactiveControllerHost & Element;

/**
 * A view of the library that is fetched with its style sheet when it is opened, or when the page has nothing else to
 * do, so that it opens without a network as well.
 */
export class LaterView<T> extends LaterPart<T> {
  #cancel: (() => void) | undefined;

  constructor(host: ViewHost, fetch: () => Promise<readonly [T, CSSResult]>) {
    super(host, async () => {
      const [view, { cssText }] = await fetch();
      adoptSheet(host.shadowRoot!, cssText);
      return view;
    });
    host.addController({
      hostConnected: () => {
        this.#cancel = whenIdle(() => void this.load());
      },
      hostDisconnected: () => this.#cancel?.(),
    });
  }
}
