import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Hears that something kept in the records may be other than it was: at once where another element or tab says so,
 * and where tabs cannot tell each other, or a message was missed, when this one comes into sight.
 */
export class ChangedElsewhere implements ReactiveController {
  readonly #name: string;
  readonly #look: () => void;
  #channel: BroadcastChannel | undefined;

  /** @param key of the record, of which those who change it tell each other */
  constructor(host: ReactiveControllerHost, key: string, look: () => void) {
    this.#name = `heyan/${key}`;
    this.#look = look;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#seen);
    addEventListener('focus', this.#seen);
    if (typeof BroadcastChannel !== 'function') return;
    this.#channel = new BroadcastChannel(this.#name);
    this.#channel.onmessage = () => this.#look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#seen);
    removeEventListener('focus', this.#seen);
    this.#channel?.close();
    this.#channel = undefined;
  }

  /** Tells the others; whoever tells knows already. */
  tell(): void {
    this.#channel?.postMessage('changed');
  }

  readonly #seen = (): void => {
    if (document.visibilityState === 'visible') this.#look();
  };
}
