/** A finding that may stand for a while, as written under `checks.policy.waivers`. */
export interface Waiver {
  readonly rule: string;
  /** Terraform address, or origin of a live endpoint; `*` stands for any characters. */
  readonly resource: string;
  readonly reason: string;
  /** Who answers for it. */
  readonly owner?: string;
  /** Last day on which it counts, `YYYY-MM-DD`, in UTC. */
  readonly until: string;
  /** `Finding.fingerprint` of what was found: another value at the same address is not waived. */
  readonly fingerprint?: string;
}
