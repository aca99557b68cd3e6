import { setOutput, summary } from '@actions/core';
import type { Report } from '../core/report/report.js';

/** What stands in `outputs` for the value of a sensitive output. */
const MASKED = '***';

/** The values of the root outputs as one JSON object, sensitive ones masked. */
export function renderOutputs({ outputs }: Report): string {
  return JSON.stringify(
    Object.fromEntries(
      outputs.map(({ name, sensitive, value }) => [name, sensitive ? MASKED : (value ?? null)]),
    ),
  );
}

/** Sets the action's outputs. `reportFile` is the path of the JSON report. */
export function setOutputs(report: Report, reportFile: string): void {
  setOutput('environment', report.environment);
  setOutput('verdict', report.status);
  setOutput('url', report.url ?? '');
  setOutput('outputs', renderOutputs(report));
  setOutput('report', reportFile);
}

export async function writeSummary(markdown: string): Promise<void> {
  // The summary file is missing where the step does not run under GitHub Actions.
  if (process.env.GITHUB_STEP_SUMMARY === undefined) return;
  await summary.addRaw(markdown, true).write();
}
