import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeReports } from '../../../src/wiring/write-reports.js';
import { live, makeReport } from '../core/report/reports.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mayfly-reports-'));
});
afterEach(() => rm(directory, { recursive: true }));

describe('the report files', () => {
  it("stand in a folder of the environment's own, and the JSON one is named", async () => {
    const file = await writeReports(live, directory);
    expect(relative(directory, file)).toBe(join('mayfly-reports', 'shop-pr-7', 'report.json'));
    expect((await readdir(dirname(file))).sort()).toEqual([
      'report.html',
      'report.json',
      'report.junit.xml',
      'report.sarif',
    ]);
  });

  it('hold the run, each in its own form', async () => {
    const folder = dirname(await writeReports(live, directory));
    const read = (name: string) => readFile(join(folder, name), 'utf8');
    expect(JSON.parse(await read('report.json'))).toMatchObject({ environment: 'shop-pr-7', status: 'live' });
    expect(JSON.parse(await read('report.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(await read('report.html')).toMatch(/^<!doctype html>[\s\S]*shop-pr-7/i);
    expect(await read('report.junit.xml')).toMatch(/^<\?xml[\s\S]*<testsuites/);
  });

  it('have a folder also where no environment is known, and are written anew', async () => {
    const report = makeReport({ environment: '', status: 'failed' });
    await writeReports(report, directory);
    const file = await writeReports({ ...report, status: 'skipped' }, directory);
    expect(relative(directory, file)).toBe(join('mayfly-reports', 'none', 'report.json'));
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ status: 'skipped' });
  });
});
