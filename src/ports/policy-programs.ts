import type { PolicyFile } from '../core/policy/custom/parse.js';
import type { RegoMessage } from '../core/policy/rego/message.js';

export interface RegoRequest {
  readonly files: readonly PolicyFile[];
  /** The plan as `terraform show -json` prints it. It holds secrets in clear. */
  readonly planJson: string;
  readonly signal?: AbortSignal;
}

/** The Rego policies of a run, and a program that judges by them. */
export interface RegoPolicies {
  /** `planJson` holds secrets in clear. Throws as `PolicyPrograms.judge` does. */
  judge(planJson: string, signal: AbortSignal): Promise<readonly RegoMessage[]>;
}

/** Judges plans by Rego policies with a program of the user's. */
export interface PolicyPrograms {
  /**
   * Throws MayflyError: `input` where no program is installed or a policy is broken, `outside` where the program can't
   * be run, takes too long, or says what is not understood.
   */
  judge(request: RegoRequest): Promise<readonly RegoMessage[]>;
}
