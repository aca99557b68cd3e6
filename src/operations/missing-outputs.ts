import type { Config } from '../core/config/config.js';
import { findMissingOutputs } from '../core/config/missing-outputs.js';
import { MayflyError } from '../core/errors.js';
import { explainProblems, toDiagnostic } from '../core/report/bare-report.js';

interface OutputCheck {
  readonly config: Config;
  /** Of all stacks. */
  readonly outputNames: ReadonlySet<string>;
  /** Stacks that others depend on were applied by this run. */
  readonly applied: boolean;
}

/** An output that a check names and no stack has is a mistake in the configuration, found before the last apply. */
export function refuseMissingOutputs({ config, outputNames, applied }: OutputCheck): void {
  const problems = findMissingOutputs(config, outputNames);
  const effect = applied ? 'the stacks before the last were applied' : 'nothing was applied';
  if (problems.length === 0) return;
  throw new MayflyError(explainProblems(problems), {
    kind: 'input',
    hint: `Mend the configuration; ${effect}.`,
    diagnostics: problems.map(toDiagnostic),
  });
}
