import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { actionLog } from '../action/log.js';
import { setReapOutputs, writeSummary } from '../action/outputs.js';
import { renderReapJson } from '../core/reap/reap-json.js';
import type { ReapReport } from '../core/reap/reap-report.js';
import { renderReapLines, renderReapSummary } from '../core/reap/render-reap.js';
import type { ReapEnd } from '../operations/reap-request.js';

/** The plan stands in log and summary before anything is done, whatever becomes of the run. */
export async function publishPlan(plan: ReapReport): Promise<void> {
  for (const line of renderReapLines(plan)) actionLog.info(line);
  await writeSummary(renderReapSummary(plan));
}

/** What a reap leaves besides the pull requests: a file, outputs, summary and log. */
export async function publishReap({ report, outcome }: ReapEnd, directory: string): Promise<void> {
  const folder = join(directory, 'mayfly-reports', 'reap');
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'report.json');
  await writeFile(file, renderReapJson(report));
  setReapOutputs(report, file);
  if (report.status !== 'planned') {
    await writeSummary(renderReapSummary(report));
    for (const line of renderReapLines(report)) actionLog.info(line);
  }
  if (outcome !== 'good')
    actionLog.error(
      [report.reason ?? 'the reap did not end everything', report.nextStep].filter(Boolean).join(' '),
    );
}
