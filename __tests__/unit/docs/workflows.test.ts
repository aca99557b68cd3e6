import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { createValidator } from '../../../tools/workflows/validate.js';
import { ROOT, read } from './pages.js';

/** Ours, and those that users copy. */
const FILES = ['.github/workflows', 'examples/workflows'].flatMap((folder) =>
  readdirSync(`${ROOT}${folder}`).map((name) => `${folder}/${name}`),
);

interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
}

const validator = await createValidator(read('action.yml'));

describe.each(FILES)('workflow %s', (file) => {
  const text = read(file);
  const { permissions, jobs } = parse(text) as { permissions: unknown; jobs: Record<string, Job> };
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('is valid', async () => {
    expect(await validator.workflow(text)).toEqual([]);
  });

  it('says its permissions, and its time limit', () => {
    expect(permissions).toEqual(expect.any(Object));
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toEqual(expect.any(Number));
  });

  it('puts no expression into a script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it('gives no write access to a job that installs packages', () => {
    const installing = Object.values(jobs).filter((job) =>
      job.steps.some(({ run }) => /npm (?:ci|install)|\.ci\/run/.test(run ?? '')),
    );
    for (const job of installing)
      expect(JSON.stringify(job.permissions ?? permissions)).not.toContain('write');
  });
});
