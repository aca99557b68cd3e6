import { describe, expect, it } from '@jest/globals';
import { renderJsonReport } from '../../../../src/core/report/json-report.js';
import { live, makeReport } from './reports.js';

describe('renderJsonReport', () => {
  it('is the report itself', () => {
    expect(JSON.parse(renderJsonReport(live))).toEqual(live);
  });

  it('does not depend on the order in which the report was put together', () => {
    const reversed = Object.fromEntries(Object.entries(live).reverse()) as unknown as typeof live;
    expect(renderJsonReport(reversed)).toBe(renderJsonReport(live));
  });

  it('never holds the value of a sensitive output', () => {
    const report = makeReport({ outputs: [{ name: 'password', sensitive: true, value: 'hunter2' }] });
    expect(renderJsonReport(report)).not.toContain('hunter2');
  });
});
