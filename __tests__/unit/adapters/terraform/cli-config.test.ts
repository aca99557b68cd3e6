import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { computePlatform, prepareCliConfig } from '../../../../src/adapters/terraform/cli-config.js';

const AWS = 'registry.terraform.io/hashicorp/aws/5.100.0/linux_amd64';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mayfly-cli-config-'));
  await mkdir(join(root, 'home'));
});

const prepare = (env: Record<string, string> = {}) =>
  prepareCliConfig({
    env: { HOME: join(root, 'home'), ...env },
    mirrorParents: [join(root, 'opt'), join(root, 'nowhere')],
    directory: root,
    platform: 'linux_amd64',
  });

describe("Terraform's CLI configuration", () => {
  it("is the user's own where the named file exists", async () => {
    await writeFile(join(root, 'own.tfrc'), '');
    expect(await prepare({ TF_CLI_CONFIG_FILE: join(root, 'own.tfrc') })).toBe(join(root, 'own.tfrc'));
  });

  it('is nobody’s where the named file is missing and there is no mirror', async () => {
    expect(await prepare({ TF_CLI_CONFIG_FILE: join(root, 'missing.tfrc') })).toBeUndefined();
  });

  it('points to a mirror on this machine, for the providers that it holds, and to the registry for the rest', async () => {
    await mkdir(join(root, 'opt', 'plugins', AWS), { recursive: true });
    const file = await prepare({ TF_CLI_CONFIG_FILE: join(root, 'missing.tfrc') });
    const text = await readFile(file ?? '', 'utf8');
    expect(text).toContain(`path    = ${JSON.stringify(join(root, 'opt', 'plugins'))}`);
    expect(text.match(/\["registry\.terraform\.io\/hashicorp\/aws"\]/g)).toHaveLength(2);
  });

  it('ignores a mirror of another platform', async () => {
    await mkdir(join(root, 'opt', 'plugins', AWS.replace('linux_amd64', 'darwin_arm64')), {
      recursive: true,
    });
    expect(await prepare()).toBeUndefined();
  });

  it('leaves a user with a .terraformrc alone', async () => {
    await mkdir(join(root, 'opt', 'plugins', AWS), { recursive: true });
    await writeFile(join(root, 'home', '.terraformrc'), '');
    expect(await prepare()).toBeUndefined();
  });

  it('names platforms as Terraform does', () => {
    expect([
      computePlatform('linux', 'x64'),
      computePlatform('win32', 'x64'),
      computePlatform('darwin', 'arm64'),
    ]).toEqual(['linux_amd64', 'windows_amd64', 'darwin_arm64']);
  });
});
