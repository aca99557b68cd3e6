/** Something that waits for others, by their ids. */
export interface Waiting {
  readonly id: string;
  readonly after: readonly string[];
}

/** The ids of a circle, each waiting for the one after it; undefined where there is none. */
export function findCycle(nodes: readonly Waiting[]): string[] | undefined {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const done = new Set<string>();
  const walk = (id: string, path: readonly string[]): string[] | undefined => {
    const start = path.indexOf(id);
    if (start !== -1) return path.slice(start);
    if (done.has(id)) return undefined;
    for (const next of byId.get(id)?.after ?? []) {
      const cycle = walk(next, [...path, id]);
      if (cycle !== undefined) return cycle;
    }
    done.add(id);
    return undefined;
  };
  for (const { id } of nodes) {
    const cycle = walk(id, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
