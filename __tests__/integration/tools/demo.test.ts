import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import type { Account } from '../../../tools/demo/account.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

it('plays a pull request’s life, leaves nothing, and shows it on one page of its own', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'tools/demo/main.ts', '--json'],
    { cwd: root, env: { ...process.env, NODE_OPTIONS: '' }, timeout: 115_000 },
  );
  const account = JSON.parse(stdout) as Account;
  expect(account.problems).toEqual([]);
  expect(account.steps.map(({ verdict }) => verdict)).toEqual(['live', 'failed', 'live', 'destroyed']);
  expect(account.comment).toMatchObject({ count: 1 });
  expect(account.held.resources.length).toBeGreaterThan(0);
  expect(account.left).toEqual({ resources: [], state: [] });
  const page = await readFile(account.page, 'utf8');
  expect(page).toContain(`${account.environment} is live`);
  expect(page).not.toMatch(/<(script|link|img|iframe)\b/);
});
