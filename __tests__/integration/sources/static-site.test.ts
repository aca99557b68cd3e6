import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PreparedStack } from '../../../src/ports.js';
import { createHarness, ENVIRONMENT, type Harness, REPOSITORY } from './harness.js';

const FILES = {
  'index.html': '<h1>home</h1>',
  'docs/index.html': '<h1>docs</h1>',
  'css/site.css': 'h1 { color: teal }',
  'odd ${name} %{x}.txt': 'odd',
  '.env': 'SECRET=1',
};

describe('the blueprint static-site', () => {
  let harness: Harness;
  let workingDirectory: string;
  let stack: PreparedStack;
  let url: string;

  const deploy = async (files: Readonly<Record<string, string>>): Promise<void> => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(workingDirectory, 'public', path)), { recursive: true });
      await writeFile(join(workingDirectory, 'public', path), text);
    }
    const [prepared] = await harness.prepare(
      { kind: 'blueprint', blueprint: 'static-site', stacks: [], variables: {} },
      workingDirectory,
    );
    if (prepared === undefined) throw new Error('nothing was prepared');
    stack = prepared;
    await harness.seal(stack);
    await harness.apply(stack);
    url = (await harness.outputs(stack)).url ?? '';
  };

  beforeAll(async () => {
    harness = await createHarness();
    workingDirectory = await realpath(await mkdtemp(join(tmpdir(), 'mayfly-site-')));
    await deploy(FILES);
  });
  afterAll(async () => {
    await harness[Symbol.asyncDispose]();
    await rm(workingDirectory, { recursive: true, force: true });
  });

  it.each([
    ['/', 'text/html; charset=utf-8', '<h1>home</h1>'],
    ['/index.html', 'text/html; charset=utf-8', '<h1>home</h1>'],
    ['/docs/', 'text/html; charset=utf-8', '<h1>docs</h1>'],
    ['/css/site.css', 'text/css; charset=utf-8', 'h1 { color: teal }'],
    [`/${encodeURIComponent('odd ${name} %{x}.txt')}`, 'text/plain; charset=utf-8', 'odd'],
  ])('serves %s to anyone', async (path, type, body) => {
    const response = await fetch(url + path);
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      type,
      body,
    ]);
  });

  it('does not publish hidden files', async () => {
    expect((await fetch(`${url}/.env`)).status).toBe(404);
  });

  it('replaces a file that a push changed, in the same place', async () => {
    const before = url;
    await deploy({ 'index.html': '<h1>new</h1>' });
    expect(url).toBe(before);
    expect(await (await fetch(`${url}/`)).text()).toBe('<h1>new</h1>');
  });

  it('goes with all its files', async () => {
    await harness.destroy(stack);
    expect(await harness.moto.remaining({ environment: ENVIRONMENT, repository: REPOSITORY })).toEqual([]);
  });
});
