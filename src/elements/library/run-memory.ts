import type { ScriptRun } from '../../engine/library/script-run.js';
import type { Records } from '../../records/records.js';

const key = 'library/script-runs';

/** A conversation that was left alone for so long is over. */
const keptForMs = 30 * 24 * 60 * 60_000;
const mostConversations = 200;

/** What is kept of one conversation. */
export interface KeptRuns {
  /** When it was last written to, in milliseconds since 1970. */
  readonly at: number;
  /** By script id, as another version may have written it. */
  readonly runs: Readonly<Record<string, unknown>>;
  /** The script that was on the screen. */
  readonly open?: string;
}

/** The scripts under way, by conversation: steps, times and the agent's own notes, never what was said. */
export class RunMemory {
  readonly #records: Records;

  constructor(records: Records) {
    this.#records = records;
  }

  /** False where nothing outlives the tab. */
  get persistent(): boolean {
    return this.#records.persistent;
  }

  async load(conversation: string, now: number): Promise<KeptRuns> {
    await this.#records.ready;
    const kept = live(await this.#records.get<unknown>(key), now).get(conversation);
    return kept ?? { at: now, runs: {} };
  }

  /**
   * Keeps one run, or none of a script any more, and which script is open. Other scripts and conversations stay as
   * they are stored, as another tab may have written them meanwhile.
   */
  async keep(
    conversation: string,
    change: { scriptId: string; run: ScriptRun | undefined; open: string | undefined },
    now: number,
  ): Promise<void> {
    await this.#records.update<unknown>(key, old => {
      const all = live(old, now);
      const { [change.scriptId]: _, ...others } = all.get(conversation)?.runs ?? {};
      const runs = { ...others, ...(change.run && { [change.scriptId]: change.run }) };
      all.delete(conversation);
      if (Object.keys(runs).length > 0)
        all.set(conversation, { at: now, runs, ...(change.open === undefined ? {} : { open: change.open }) });
      const newest = [...all].sort(([, a], [, b]) => b.at - a.at).slice(0, mostConversations);
      return Object.fromEntries(newest);
    });
  }
}

/** Another version of the widget, or another hand, may have written what is read here. */
function live(stored: unknown, now: number): Map<string, KeptRuns> {
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return new Map(entries.filter((entry): entry is [string, KeptRuns] => isLive(entry[1], now)));
}

function isLive(value: unknown, now: number): boolean {
  const kept = value as Partial<KeptRuns> | null;
  return (
    typeof kept?.at === 'number' && now - kept.at < keptForMs && typeof kept.runs === 'object' && !!kept.runs
  );
}
