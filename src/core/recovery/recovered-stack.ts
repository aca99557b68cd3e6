export interface RecoveredPlace {
  readonly region: string;
  /** The environment's own region. */
  readonly home: string;
  /** Names of the code's own stacks. */
  readonly taken: readonly string[];
}

/** The name of the stack that holds what was adopted in a region; it is never that of a stack of the code. */
export function computeRecoveredStack({ region, home, taken }: RecoveredPlace): string {
  const name = region === home ? 'recovered' : `recovered-${region}`;
  return taken.includes(name) ? `mayfly-${name}` : name;
}

/** The region of a stack of adopted resources; undefined for any other, and for that of the environment's own region. */
export function parseRecoveredRegion(stack: string): string | undefined {
  return /^(?:mayfly-)?recovered-([a-z]{2}(?:-[a-z]+)+-\d)$/.exec(stack)?.[1];
}
