import { setOutput, summary } from '@actions/core';
import type { ReapReport } from '../core/reap/reap-report.js';
import type { Report } from '../core/report/report.js';
import type { Verdict } from '../core/verdict.js';

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

const REAP_VERDICTS: Readonly<Record<ReapReport['status'], Verdict>> = {
  planned: 'planned',
  done: 'destroyed',
  failed: 'failed',
};

/** Sets the outputs of a reap, which is about no one environment. */
export function setReapOutputs(report: ReapReport, reportFile: string): void {
  const idle = report.status === 'done' && !report.lines.some(({ result }) => result === 'done');
  setOutput('verdict', idle ? 'skipped' : REAP_VERDICTS[report.status]);
  setOutput('report', reportFile);
  setOutput('matrix', JSON.stringify(report.matrix));
}

export async function writeSummary(markdown: string): Promise<void> {
  // The summary file is missing where the step does not run under GitHub Actions.
  if (process.env.GITHUB_STEP_SUMMARY === undefined) return;
  await summary.addRaw(markdown, true).write();
}
