import type { Config, ConfigProblem } from '../core/config/config.js';
import { type InterpolationValues, listSetOutputs } from '../core/config/interpolation.js';
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
  const effect = applied ? 'the stacks before the last were applied' : 'nothing was applied';
  refuseProblems(findMissingOutputs(config, outputNames), `Mend the configuration; ${effect}.`);
}

/** The same of an environment that is up, whose outputs have values or are not set. */
export function refuseUnsetOutputs(config: Config, outputs: InterpolationValues['outputs']): void {
  refuseProblems(
    findMissingOutputs(config, listSetOutputs({ outputs })),
    'Mend the configuration; the environment is up.',
  );
}

/** Throws MayflyError (`input`) with all of them, where there are any. */
export function refuseProblems(problems: readonly ConfigProblem[], hint: string): void {
  if (problems.length === 0) return;
  throw new MayflyError(explainProblems(problems), {
    kind: 'input',
    hint,
    diagnostics: problems.map(toDiagnostic),
  });
}
