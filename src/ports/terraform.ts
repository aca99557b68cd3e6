import type { Diagnostic } from '../core/terraform/diagnostic.js';
import type { Plan } from '../core/terraform/plan.js';
import type { ApplyEvent, OutputValues } from '../core/terraform/ui-events.js';

export interface TerraformOutcome {
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export interface PlanOutcome extends TerraformOutcome {
  /** Undefined when planning failed. */
  readonly plan?: Plan;
  /** The plan as `terraform show -json` prints it, where it was asked for. It holds secrets in clear. */
  readonly json?: string;
}

export interface ApplyOutcome extends TerraformOutcome {
  /** Root outputs after the run; the values of sensitive ones are not among them (`Store.readState` has them). */
  readonly outputs: OutputValues;
}

export interface TerraformRun {
  readonly directory: string;
  readonly onEvent: (event: ApplyEvent) => void;
  readonly signal: AbortSignal;
}

export interface PlanRun extends TerraformRun {
  /** Whether to hold the state's lock while planning. */
  readonly lock: boolean;
  /** Whether the plan's JSON is wanted too. */
  readonly keepJson?: boolean;
}

export interface DestroyRun extends TerraformRun {
  /** Whether to ask for every resource first. Without it the state is trusted. */
  readonly refresh: boolean;
}

/** Drives one Terraform (or OpenTofu) binary. A failed command is a value; MayflyError only when it can't be run. */
export interface Terraform {
  init(run: TerraformRun): Promise<TerraformOutcome>;
  /** Plans into the folder's plan file and reads it back. */
  plan(run: PlanRun): Promise<PlanOutcome>;
  /** Applies the plan file that `plan` left. */
  apply(run: TerraformRun): Promise<ApplyOutcome>;
  destroy(run: DestroyRun): Promise<ApplyOutcome>;
  /** Saves the state that an earlier command in this folder could not save; what came of it, nothing where there is none. */
  saveUnsaved(run: Pick<TerraformRun, 'directory' | 'signal'>): Promise<readonly Diagnostic[]>;
}
