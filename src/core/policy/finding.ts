/** From worst to least; the order is the rank. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type FindingResult = 'passed' | 'failed' | 'unknown' | 'waived';

/** Where in the user's code a resource was made. `file` is relative to the repository; 1-based. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  /** Found by the text of the code, not by a trace of the program that ran. */
  readonly approximate?: true;
}

/** What one policy rule says of one resource or live endpoint. */
export interface Finding {
  readonly rule: string;
  readonly title: string;
  readonly group: string;
  readonly severity: Severity;
  /**
   * Terraform address, with the stack's name before it only in reports of several stacks; the origin of a live
   * endpoint, such as `https://shop.example`.
   */
  readonly address: string;
  readonly stack?: string;
  readonly result: FindingResult;
  /** What is so, with the offending value. Never a secret. */
  readonly message: string;
  /** What to change. */
  readonly remedy: string;
  readonly location?: SourceLocation;
  /** Path of the construct that made the resource, in apps that are made of constructs: `shop/Site/Bucket`. */
  readonly construct?: string;
  /** What the plan alone said, where it said something else than reality. */
  readonly planned?: FindingResult;
  /**
   * Only for `failed` and `waived`: identity of what was found, the same for each pull request. It changes when one of
   * the values does that the rule read.
   */
  readonly fingerprint?: string;
  /** Only for `waived`: why it may stand, and for waivers of the configuration how long and who answers for it. */
  readonly waiver?: { readonly reason: string; readonly until?: string; readonly owner?: string };
}
