import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { app, type FakeOptions, type Files, makeFolder, makeWorld, manifest } from './fakes.js';

/** A PATH with programs of these names only. */
async function makePath(...names: string[]): Promise<string> {
  const folder = await makeFolder(Object.fromEntries(names.map((name) => [name, ''])));
  for (const name of names) await chmod(join(folder, name), 0o755);
  return folder;
}

const prepare = async (files: Files, language: string | undefined, options: FakeOptions = {}) => {
  const cdktf = JSON.stringify({ app: 'run', ...(language === undefined ? {} : { language }) });
  const folder = await makeFolder({ '.git/HEAD': '', 'infra/cdktf.json': cdktf, ...files });
  const world = makeWorld({ app: { files: manifest({ a: [] }) }, ...options });
  await world.prepare(app(), folder);
  const commands = world.processRuns.map(({ command, args, cwd }) =>
    [`${cwd.slice(folder.length)}:`, command, ...args].join(' '),
  );
  return { folder, world, commands };
};

describe("an app's dependencies", () => {
  it.each([
    ['package-lock.json', '', 'typescript', 'npm ci --include=dev --no-audit --no-fund'],
    ['pnpm-lock.yaml', '', 'typescript', 'pnpm install --frozen-lockfile --prod=false'],
    ['yarn.lock', '# yarn lockfile v1', 'typescript', 'yarn install --frozen-lockfile --production=false'],
    ['yarn.lock', '__metadata:\n  version: 8', 'typescript', 'yarn install --immutable'],
    ['poetry.lock', '', 'python', 'poetry install --no-root'],
    ['Pipfile.lock', '', 'python', 'pipenv sync'],
    ['go.sum', '', 'go', 'go mod download'],
    ['go.sum', '', undefined, 'go mod download'],
  ])('are installed by %s (%j)', async (lockFile, text, language, command) => {
    const PATH = await makePath('npm', 'pnpm', 'yarn', 'poetry', 'pipenv', 'go');
    const { commands, world } = await prepare({ [`infra/${lockFile}`]: text }, language, { env: { PATH } });
    expect(commands).toEqual([`/infra: ${command}`]);
    expect(world.lines).toContain(`Installing dependencies by infra/${lockFile}`);
    expect(world.lines).toContain(command);
  });

  it('of Python get a folder of their own, whose programs the app finds first', async () => {
    const files = { 'infra/requirements.txt': '', 'infra/.venv/bin/python3': '' };
    const installed = await prepare(files, 'python');
    expect(installed.commands).toEqual([]);
    expect(installed.world.shellRuns[0]?.env.PATH).toMatch(`${installed.folder}/infra/.venv/bin:`);
  });

  it('are taken from the nearest lock file, up to the root of the repository', async () => {
    const { commands } = await prepare({ 'package-lock.json': '', 'infra/go.sum': '' }, 'typescript');
    expect(commands).toEqual([': npm ci --include=dev --no-audit --no-fund']);
  });

  it('are left as they are when they are there', async () => {
    const { commands } = await prepare(
      { 'package-lock.json': '', 'node_modules/x/index.js': '' },
      'typescript',
    );
    expect(commands).toEqual([]);
  });

  it('are not looked for where there is no lock file', async () => {
    expect((await prepare({}, 'typescript')).commands).toEqual([]);
  });

  it('are installed without AWS credentials and tokens of the run', async () => {
    const env = { AWS_SECRET_ACCESS_KEY: 's', AWS_SESSION_TOKEN: 't', INPUT_X: 'x', NPM_TOKEN: 'n' };
    const { world } = await prepare({ 'infra/package-lock.json': '' }, 'typescript', { env });
    const names = Object.keys(world.processRuns[0]?.env ?? {});
    expect(names.filter((name) => name in env)).toEqual(['NPM_TOKEN']);
    expect(world.processRuns[0]?.timeoutMs).toBe(600_000);
  });

  it('name the missing package manager and how to get it', async () => {
    const PATH = await makePath();
    await expect(
      prepare({ 'infra/pnpm-lock.yaml': '' }, 'typescript', { env: { PATH } }),
    ).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringContaining('infra/pnpm-lock.yaml needs pnpm, which is not there'),
      hint: expect.stringContaining('pnpm/action-setup'),
    });
  });

  it('leave no half installation behind', async () => {
    const cdktf = JSON.stringify({ app: 'run' });
    const folder = await makeFolder({
      '.git/HEAD': '',
      'infra/cdktf.json': cdktf,
      'infra/package-lock.json': '',
    });
    const world = makeWorld({ installExitCode: 1, installFiles: { 'node_modules/half': '' } });
    await expect(world.prepare(app(), folder)).rejects.toThrow('npm ci');
    expect(existsSync(join(folder, 'infra/node_modules'))).toBe(false);
  });

  it('say why installing failed', async () => {
    await expect(
      prepare({ 'infra/package-lock.json': '' }, 'typescript', { installExitCode: 1 }),
    ).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringMatching(/npm ci.* ended with exit code 1\n(.*\n)*\| why it failed/),
    });
  });
});
