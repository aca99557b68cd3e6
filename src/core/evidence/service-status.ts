/** A service of ECS as it stands. */
export interface ServiceStatus {
  readonly name: string;
  readonly desired: number;
  readonly running: number;
  readonly pending: number;
  /** Deployments that have not ended yet count, the current one included. */
  readonly deployments: number;
  /** Of the current deployment: `COMPLETED`, `IN_PROGRESS`, `FAILED`; absent where ECS does not tell. */
  readonly rollout?: string;
  /** Newest first; times in milliseconds since the epoch. */
  readonly events: readonly { readonly at: number; readonly message: string }[];
}
