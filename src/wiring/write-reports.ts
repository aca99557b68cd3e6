import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderHtmlReport } from '../core/report/html/html-report.js';
import { renderJsonReport } from '../core/report/json-report.js';
import { renderJunit } from '../core/report/junit.js';
import type { Report } from '../core/report/report.js';
import { renderSarif } from '../core/report/sarif.js';

/** Name of each report file to what writes it. */
const FILES: Readonly<Record<string, (report: Report) => string>> = {
  'report.json': renderJsonReport,
  'report.html': renderHtmlReport,
  'report.sarif': renderSarif,
  'report.junit.xml': renderJunit,
};

/** Writes all report files into a folder of the environment's own, below `directory`; the path of the JSON one. */
export async function writeReports(report: Report, directory: string): Promise<string> {
  const folder = join(directory, 'mayfly-reports', report.environment || 'none');
  await mkdir(folder, { recursive: true });
  await Promise.all(
    Object.entries(FILES).map(([name, render]) => writeFile(join(folder, name), render(report))),
  );
  return join(folder, 'report.json');
}
