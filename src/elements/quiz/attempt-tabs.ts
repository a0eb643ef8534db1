import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AttemptChannel } from './attempt-channel.js';
import type { AttemptSession } from './attempt-session.js';

/**
 * Keeps a session in step with other tabs at the same attempt: it looks into the records when one of them has written
 * there and when its own comes to the front.
 */
export class AttemptTabs implements ReactiveController {
  /** Whether the attempt in hand is open in another tab, too. */
  elsewhere = false;

  readonly #host: ReactiveControllerHost;
  #session: AttemptSession | undefined;
  #channel: AttemptChannel | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.follow(this.#session);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    this.#leave();
  }

  /** Keeps this session in step, and no longer the one before. */
  follow(session: AttemptSession | undefined): void {
    this.#leave();
    this.#session = session;
    this.elsewhere = false;
    if (!session) return;
    this.#channel = new AttemptChannel(session.place, {
      attemptId: () => (session.running ? session.attempt?.id : undefined),
      heard: news => {
        if (news === 'written') return this.#look();
        this.elsewhere = news !== 'gone';
        this.#host.requestUpdate();
      },
    });
    this.greet();
  }

  /** Asks who else has the attempt in hand open. */
  greet(): void {
    this.#channel?.tell('hello');
  }

  /** Tells the others that something is to be read. */
  readonly tell = (): void => this.#channel?.tell('written');

  #leave(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  readonly #look = (): void => {
    // A tab in the background looks when it comes to the front.
    if (document.visibilityState !== 'visible') return;
    void this.#session?.refresh().then(() => this.#host.requestUpdate());
  };
}
