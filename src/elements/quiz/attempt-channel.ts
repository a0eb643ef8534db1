const name = 'heyan-quiz';

/** `written`: look into the records. `hello`, `here` and `gone`: somebody has the attempt open, and no longer has. */
type News = 'written' | 'hello' | 'here' | 'gone';

interface Message {
  readonly place: string;
  readonly attemptId: string | undefined;
  readonly news: News;
}

export interface ChannelOptions {
  /** The attempt in hand here, if any. */
  readonly attemptId: () => string | undefined;
  /** Something was written elsewhere, or the same attempt is open elsewhere or no longer. */
  readonly heard: (news: News) => void;
}

/**
 * What the tabs with one agent's attempt at one paper tell each other. No answers are sent: they stand in the records.
 * Where the browser has no channels, a tab looks into the records when it comes to the front.
 */
export class AttemptChannel {
  readonly #place: string;
  readonly #options: ChannelOptions;
  readonly #channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);

  constructor(place: string, options: ChannelOptions) {
    this.#place = place;
    this.#options = options;
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => this.#hear(data));
    addEventListener('pagehide', this.#leave);
  }

  tell(news: News): void {
    this.#channel?.postMessage({ place: this.#place, attemptId: this.#options.attemptId(), news });
  }

  close(): void {
    this.tell('gone');
    this.#channel?.close();
    removeEventListener('pagehide', this.#leave);
  }

  readonly #leave = (): void => this.tell('gone');

  #hear({ place, attemptId, news }: Message): void {
    if (place !== this.#place) return;
    const isSame = attemptId !== undefined && attemptId === this.#options.attemptId();
    if (news !== 'written' && !isSame) return;
    if (news === 'hello') this.tell('here');
    this.#options.heard(news);
  }
}
