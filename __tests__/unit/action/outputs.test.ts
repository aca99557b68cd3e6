import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { renderOutputs, setOutputs, writeSummary } from '../../../src/action/outputs.js';
import { computeBareReport } from '../../../src/core/report/bare-report.js';
import type { Report } from '../../../src/core/report/report.js';
import { parseKeyValues } from '../../../tools/runner/file-commands.js';
import { catchRunnerOutput, type RunnerOutput } from './runner-output.js';

const REPORT: Report = {
  ...computeBareReport({
    environment: 'shop-pr-7',
    verb: 'deploy',
    status: 'live',
    reason: '',
    at: '2026-11-21T10:00:00.000Z',
  }),
  url: 'http://shop.example/',
  outputs: [
    { name: 'url', sensitive: false, value: 'http://shop.example/' },
    { name: 'ports', sensitive: false, value: [80, 443] },
    { name: 'later', sensitive: false },
    // A report holds no such value; should one get in, it is still not given out.
    { name: 'password', sensitive: true, value: 'letmein-letmein' },
  ],
};

let output: RunnerOutput;
beforeEach(() => {
  output = catchRunnerOutput(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']);
});
afterEach(() => output.close());

describe('the output `outputs`', () => {
  it('holds every value as it is, and *** for a sensitive one', () => {
    expect(JSON.parse(renderOutputs(REPORT))).toEqual({
      url: 'http://shop.example/',
      ports: [80, 443],
      later: null,
      password: '***',
    });
  });
});

describe("the action's outputs", () => {
  const read = () => parseKeyValues(output.file('GITHUB_OUTPUT')).values;

  it('are set for the steps after this one', () => {
    setOutputs(REPORT, '/reports/report.json');
    expect(read()).toEqual({
      environment: 'shop-pr-7',
      verdict: 'live',
      url: 'http://shop.example/',
      outputs: renderOutputs(REPORT),
      report: '/reports/report.json',
    });
    expect(output.file('GITHUB_OUTPUT')).not.toContain('letmein');
  });

  it('can not be forged by a value with line breaks', () => {
    setOutputs({ ...REPORT, url: 'http://a/\nverdict=live\nurl<<x\n' }, '/r.json');
    expect(read()).toMatchObject({ verdict: 'live', url: 'http://a/\nverdict=live\nurl<<x\n' });
  });

  it('have an empty address where there is none', () => {
    const { url: _, ...rest } = REPORT;
    setOutputs(rest, '/r.json');
    expect(read()).toMatchObject({ url: '' });
  });
});

describe('the summary', () => {
  it('is written into the file that the runner names', async () => {
    await writeSummary('## live');
    expect(output.file('GITHUB_STEP_SUMMARY')).toBe('## live\n');
  });
});
