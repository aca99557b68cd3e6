import { error } from '@actions/core';
import type { Report } from '../core/report/report.js';
import { isFailing } from '../core/verdict.js';

/** GitHub shows ten annotations of a step; one is for the reason. */
const MOST = 9;

/** Marks the step with why it failed, and the lines of code that Terraform or the configuration names. */
export function annotate({ status, reason, nextStep, diagnostics, environment }: Report): void {
  if (!isFailing(status)) return;
  const located = diagnostics.filter(
    ({ severity, location }) => severity === 'error' && location !== undefined,
  );
  for (const { summary, detail, location } of located.slice(0, MOST)) {
    error([summary, detail].filter((part) => part !== '').join('\n'), {
      ...(location === undefined ? {} : { file: location.file, startLine: location.line }),
      ...(location?.column === undefined ? {} : { startColumn: location.column }),
    });
  }
  const name = environment === '' ? '' : `${environment}: `;
  const why = reason === undefined ? '' : `, ${reason}`;
  error(`${name}${status}${why}${nextStep === undefined ? '' : `\n${nextStep}`}`, { title: 'Mayfly' });
}
