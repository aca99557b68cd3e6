import { renderFitting } from './comment/fit.js';
import { SECTIONS } from './comment/sections.js';
import type { Report } from './report.js';

/**
 * A step's summary is dropped as a whole beyond 1 MiB:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
export const SUMMARY_LIMIT = 1024 * 1024;

/** The job summary: the comment's sections with room for more. Ends with a line break, so that others can follow. */
export function renderSummary(report: Report): string {
  const limit = SUMMARY_LIMIT - 1;
  return `${renderFitting({ report, sections: SECTIONS, limit, limitName: "the summary's limit" })}\n`;
}
