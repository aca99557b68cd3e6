import { annotate } from '../action/annotate.js';
import { actionLog, wasWarned } from '../action/log.js';
import { setOutputs, writeSummary } from '../action/outputs.js';
import { renderLogLines } from '../core/report/log-lines.js';
import type { Report } from '../core/report/report.js';
import { renderSummary } from '../core/report/summary.js';
import { writeReports } from './write-reports.js';

export interface Publication {
  readonly report: Report;
  /** Where the report files go. */
  readonly directory: string;
}

/** What a run leaves besides the pull request: files, outputs, summary, log and annotations. */
export async function publish({ report, directory }: Publication): Promise<void> {
  const file = await writeReports(report, directory);
  setOutputs(report, file);
  await writeSummary(renderSummary(report));
  const warnings = report.warnings.filter((warning) => !wasWarned(warning));
  for (const line of renderLogLines({ ...report, warnings })) actionLog.info(line);
  annotate(report);
}
