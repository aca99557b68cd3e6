import type { Diagnostic } from '../core/terraform/diagnostic.js';
import type { Standing } from './journal.js';

export type TerraformStep = 'initialize' | 'plan' | 'apply' | 'destroy';

const NEXT_STEPS: Readonly<Partial<Record<TerraformStep, string>>> = {
  destroy: 'Re-run this job to try again; state and bundle are kept until everything is gone.',
};

/** How a run stands when Terraform could not do a step: its first error, and how many more there are. */
export function explainTerraform(diagnostics: readonly Diagnostic[], step: TerraformStep): Standing {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const more = errors.length > 1 ? ` (+${errors.length - 1} more)` : '';
  const nextStep = NEXT_STEPS[step];
  return {
    status: 'failed',
    reason: `Terraform could not ${step}: ${first?.summary ?? 'it gave no reason'}${more}`,
    ...(nextStep === undefined ? {} : { nextStep }),
  };
}
