import type { Diagnostic } from '../../core/terraform/diagnostic.js';
import type { ProcessResult } from '../../ports.js';
import type { TerraformCommand } from './commands.js';

/** Lines of the standard error that are quoted. */
const QUOTED_LINES = 20;

/** A command that failed without a word in its JSON stream: a wrong option, a crash, a kill. */
export function explainRefusal(command: TerraformCommand, { exitCode, stderr }: ProcessResult): Diagnostic {
  const detail = stderr.trim().split('\n').slice(-QUOTED_LINES).join('\n');
  const tooOld = /flag provided but not defined: -json/.test(stderr);
  return {
    severity: 'error',
    summary: tooOld
      ? 'This Terraform is too old: Mayfly needs Terraform 1.10 or later, or OpenTofu 1.10 or later'
      : `terraform ${command} ended with exit code ${exitCode}`,
    detail,
  };
}
