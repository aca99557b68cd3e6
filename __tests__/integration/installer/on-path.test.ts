import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createProcesses } from '../../../src/adapters/process/processes.js';
import type { Processes } from '../../../src/ports.js';
import { openWorld } from './world.js';

const answer = (version: string) => `echo '{"terraform_version":"${version}"}'`;

describe('a tool on PATH', () => {
  it('is used without being started where any will do', async () => {
    await using world = await openWorld();
    const path = await world.addToPath('terraform', `touch "$(dirname "$0")/started"; ${answer('1.14.0')}`);
    expect(await world.ensure('')).toEqual({ path, version: undefined, kind: 'terraform', installed: false });
    expect(await readdir(dirname(path))).toEqual(['terraform']);
  });

  it.each(['1.14.0', '~1.14', '>=1.10', 'latest'])(
    'is used where it is %s, and nothing is downloaded',
    async (wanted) => {
      await using world = await openWorld();
      const path = await world.addToPath('terraform', answer(wanted === 'latest' ? '1.15.0' : '1.14.0'));
      expect(await world.ensure(wanted)).toMatchObject({ path, installed: false });
      const archives = world.server.requests.filter((request) => request.endsWith('.zip'));
      expect(archives).toEqual([]);
    },
  );

  it('is used with warnings on stderr', async () => {
    await using world = await openWorld();
    await world.addToPath(
      'terraform',
      `echo 'Warning: Unable to open CLI configuration' >&2; ${answer('1.14.0')}`,
    );
    expect(await world.ensure('1.14.0')).toMatchObject({ version: '1.14.0', installed: false });
  });

  it('is asked without settings and secrets that do not concern its version', async () => {
    await using world = await openWorld();
    const path = await world.addToPath('terraform', `env > "$(dirname "$0")/seen"; ${answer('1.14.0')}`);
    const env = {
      PATH: `${dirname(path)}:/usr/bin:/bin`,
      TF_CLI_CONFIG_FILE: '/nowhere/terraformrc',
      TF_CLI_ARGS: '-bad',
      'INPUT_GITHUB-TOKEN': 'hush',
      GITHUB_TOKEN: 'hush',
      ASDF_DATA_DIR: '/opt/asdf',
    };
    await world.ensure('1.14.0', { env });
    const seen = String(await readFile(join(dirname(path), 'seen')));
    expect(seen).not.toMatch(/TF_|hush/);
    expect(seen).toContain('ASDF_DATA_DIR=/opt/asdf');
    expect(seen).toContain('CHECKPOINT_DISABLE=1');
  });

  it('of another version makes way for an installed one, and the log says why', async () => {
    await using world = await openWorld();
    const path = await world.addToPath('terraform', answer('1.11.4'));
    expect(await world.ensure('~1.14')).toMatchObject({ version: '1.14.2', installed: true });
    expect(world.lines[0]).toBe(`${path} is Terraform 1.11.4, and Terraform ~1.14 is asked for`);
  });

  it.each([
    ['exit 3', '`version -json` ended with exit code 3'],
    [
      "echo 'no terraform version set' >&2; exit 126",
      '`version -json` ended with exit code 126: no terraform version set',
    ],
    ['echo Terraform v1.14.0', 'its answer to `version -json` has no version'],
    [`echo '{"terraform_version":"new"}'`, 'its answer to `version -json` has no version'],
  ])('that answers by %s makes way for an installed one', async (script, why) => {
    await using world = await openWorld();
    const path = await world.addToPath('terraform', script);
    expect(await world.ensure('1.14.0')).toMatchObject({ version: '1.14.0', installed: true });
    expect(world.lines[0]).toBe(`${path} does not tell its version: ${why}`);
  });

  it('that is Terraform is no OpenTofu', async () => {
    await using world = await openWorld();
    await world.addToPath('terraform', answer('1.14.0'));
    const tofu = await world.addToPath('tofu', answer('1.11.4'));
    expect(await world.ensure('tofu@1.11')).toMatchObject({ path: tofu, kind: 'opentofu' });
  });

  it('must be executable, and in a folder with an absolute path', async () => {
    await using world = await openWorld();
    const probe = await world.addToPath('probe', 'true');
    await writeFile(join(dirname(probe), 'terraform'), 'not executable');
    const env = { PATH: `.:bin::${dirname(probe)}` };
    const publishers = world.server.publishers;
    const pinned = { ...publishers, terraform: { ...publishers.terraform, defaultVersion: '1.14.0' } };
    const tool = await world.ensure('', { env, publishers: pinned });
    expect(tool).toMatchObject({ version: '1.14.0', installed: true });
  });

  it('that takes too long is stopped and makes way', async () => {
    await using world = await openWorld();
    await world.addToPath('terraform', 'exec sleep 600');
    const processes = createProcesses();
    const limits: number[] = [];
    const impatient: Processes = {
      run: (request) => {
        limits.push(request.timeoutMs);
        return processes.run({ ...request, timeoutMs: 50 });
      },
    };
    const tool = await world.ensure('1.14.0', { processes: impatient });
    expect(tool).toMatchObject({ installed: true });
    expect(limits).toEqual([20_000]);
    expect(world.lines[0]).toMatch(/does not tell its version: .* did not end within/);
  });
});
