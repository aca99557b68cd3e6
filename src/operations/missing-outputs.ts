import type { Config } from '../core/config/config.js';
import { findMissingOutputs } from '../core/config/missing-outputs.js';
import { MayflyError } from '../core/errors.js';
import { explainProblems, toDiagnostic } from '../core/report/bare-report.js';

/** An output that a check names and no stack has is a mistake in the configuration, found before the last apply. */
export function refuseMissingOutputs(config: Config, outputNames: ReadonlySet<string>): void {
  const problems = findMissingOutputs(config, outputNames);
  if (problems.length === 0) return;
  throw new MayflyError(explainProblems(problems), {
    kind: 'input',
    hint: 'Mend the configuration and push; no check was run.',
    diagnostics: problems.map(toDiagnostic),
  });
}
