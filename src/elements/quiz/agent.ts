/** Who sits the paper; what they do is kept apart by `id`. */
export interface Agent {
  readonly id: string;
  readonly name: string;
}

/** The agent a page names, whatever it gave; one without a name of its own is the only one at this machine. */
export function readAgent(given: Partial<Agent> | null | undefined): Agent {
  const { id = 'local', name = '' } = given ?? {};
  return { id: String(id), name: String(name) };
}
