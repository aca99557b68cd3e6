/** A resource of an environment that is still there. */
export interface Left {
  /** Its ARN, or its address in a state. */
  readonly name: string;
  /** Why it could not be removed. */
  readonly why: string;
}

/** What came of looking for what the states have lost. */
export interface Recovery {
  /** Adopted and destroyed. */
  readonly destroyed: readonly string[];
  /** Listed, and proven not to exist. */
  readonly gone: readonly string[];
  readonly left: readonly Left[];
}

export const NO_RECOVERY: Recovery = { destroyed: [], gone: [], left: [] };

export function joinRecoveries(recoveries: readonly Recovery[]): Recovery {
  return {
    destroyed: recoveries.flatMap(({ destroyed }) => destroyed),
    gone: recoveries.flatMap(({ gone }) => gone),
    left: recoveries.flatMap(({ left }) => left),
  };
}
