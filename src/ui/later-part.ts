import type { ReactiveControllerHost } from 'lit';

/** A part of an element that is fetched when it is first needed, and stays. */
export class LaterPart<T> {
  /** The part, once it is there. */
  value: T | undefined;
  /** Whether it could not be fetched; `load` tries again. */
  failed = false;

  readonly #host: ReactiveControllerHost;
  readonly #fetch: () => Promise<T>;
  #coming: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost, fetch: () => Promise<T>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** Fetches the part unless it is there or on its way. Never rejects. */
  load(): Promise<void> {
    this.failed = false;
    return (this.#coming ??= this.#fetch()
      .then(
        value => {
          this.value = value;
        },
        () => {
          this.#coming = undefined;
          this.failed = true;
        },
      )
      .then(() => this.#host.requestUpdate()));
  }
}
