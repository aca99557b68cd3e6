/** What the environment itself tells of a failure. All texts are cut and redacted; times are ISO. */
export interface EnvironmentEvidence {
  /** Groups with lines around the failing moment, that with the newest line first; lines oldest first. */
  readonly logs: readonly GroupTail[];
  /** Services that are not steady. */
  readonly services: readonly ServiceEvents[];
  /** Targets that are not healthy. */
  readonly targets: readonly UnhealthyTarget[];
  /** What could not be looked at, a line each, with what to do. */
  readonly missing: readonly string[];
}

export interface GroupTail {
  readonly group: string;
  readonly lines: readonly { readonly at: string; readonly text: string }[];
  /** Set when the group holds earlier lines of that time, or when a line was cut. */
  readonly cut?: true;
}

export interface ServiceEvents {
  readonly name: string;
  /** Newest first. */
  readonly events: readonly { readonly at: string; readonly message: string }[];
}

export interface UnhealthyTarget {
  /** Name of the target group. */
  readonly group: string;
  readonly target: string;
  readonly state: string;
  readonly reason: string;
}

export const NO_EVIDENCE: EnvironmentEvidence = { logs: [], services: [], targets: [], missing: [] };

/** Whether there is nothing to show. */
export const isEmptyEvidence = ({ logs, services, targets, missing }: EnvironmentEvidence): boolean =>
  [logs, services, targets, missing].every(({ length }) => length === 0);
