import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { createCliLog } from '../../../src/wiring/cli-log.js';
import { runCli } from '../../../src/wiring/run-cli.js';

const ADDRESS = 'aws_iam_role.ci["##[error]x\\n::error::y"]';
const PLAN = {
  format_version: '1.2',
  terraform_version: '1.10.0',
  resource_changes: [
    {
      address: ADDRESS,
      mode: 'managed',
      type: 'aws_security_group',
      name: 'ci',
      provider_name: 'registry.terraform.io/hashicorp/aws',
      change: {
        actions: ['create'],
        before: null,
        after: { ingress: [{ from_port: 22, to_port: 22, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] }] },
        after_unknown: {},
      },
    },
  ],
};

async function mayfly(folder: string, argv: readonly string[]) {
  const told = { stdout: '', stderr: '' };
  const request = {
    argv,
    env: {},
    currentDirectory: folder,
    homeDirectory: folder,
    systemTemp: folder,
    signal: new AbortController().signal,
    log: createCliLog((text) => {
      told.stderr += text;
    }),
  };
  const exitCode = await runCli(request, (text) => {
    told.stdout += text;
  });
  return { exitCode, ...told };
}

it.each(['json', 'table'])('gives a workflow that prints its %s no commands', async (format) => {
  const folder = await mkdtemp(join(tmpdir(), 'mayfly-cli-'));
  await writeFile(join(folder, 'plan.json'), JSON.stringify(PLAN));
  const { stdout } = await mayfly(folder, ['policy', '--plan', 'plan.json', '--format', format]);
  expect(stdout).not.toMatch(/##\[|^\s*::/m);
  expect(stdout).toContain('[error]x');
  if (format === 'json')
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ address: ADDRESS }));
});

it.each([
  ['a plan that is not there', ['policy', '--plan', 'none.json'], /the plan .*none\.json does not exist/],
  ['a plan that is no JSON', ['policy', '--plan', 'mayfly.txt'], /mayfly\.txt is not JSON: line 2, column 1/],
  [
    'a state in the place of a plan',
    ['policy', '--plan', 'state.json'],
    /state\.json: this is a Terraform state, not a plan\n.*PLANFILE/,
  ],
  [
    'outputs that are not there',
    ['check', '--config', 'mayfly.txt', '--outputs', 'none.json'],
    /the outputs file .*none\.json does not exist/,
  ],
  [
    'outputs that are no map',
    ['check', '--config', 'mayfly.txt', '--outputs', 'list.json'],
    /list\.json must hold a map of outputs/,
  ],
  [
    'a working directory that is not there',
    ['policy', '--plan', 'plan.json', '--working-directory', 'nowhere'],
    /the working directory .*nowhere does not exist/,
  ],
  [
    'a working directory that is a file',
    ['list', '--working-directory', 'plan.json'],
    /the working directory .*plan\.json is not a folder/,
  ],
])('names %s', async (_, argv, message) => {
  const folder = await mkdtemp(join(tmpdir(), 'mayfly-cli-'));
  await writeFile(join(folder, 'plan.json'), JSON.stringify(PLAN));
  await writeFile(join(folder, 'state.json'), '{"format_version":"1.0","values":{}}');
  await writeFile(join(folder, 'list.json'), '[1]');
  await writeFile(join(folder, 'mayfly.txt'), '\nsource: { module: infra }\n');
  const { exitCode, stderr } = await mayfly(folder, argv);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(message);
});

it('says when there is nothing to check', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mayfly-cli-'));
  await writeFile(join(folder, 'mayfly.yml'), 'source: { module: infra }\n');
  await writeFile(join(folder, 'outputs.json'), '{}');
  const { exitCode, stderr } = await mayfly(folder, [
    'check',
    '--config',
    'mayfly.yml',
    '--outputs',
    'outputs.json',
  ]);
  expect(exitCode).toBe(0);
  expect(stderr).toContain('no checks are configured');
});

it('lists environments although the configuration is broken elsewhere, and needs no AWS for those in a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mayfly-cli-'));
  await writeFile(join(folder, 'mayfly.yml'), 'source: { module: 5 }\nstate: { path: kept }\n');
  const { exitCode, stdout, stderr } = await mayfly(folder, [
    'list',
    '--config',
    'mayfly.yml',
    '--format',
    'json',
  ]);
  expect(stderr).toContain('mayfly.yml:1:');
  expect(stderr).toContain(`kept in ${folder}/kept/`);
  expect([exitCode, stdout]).toEqual([0, '[]\n']);
});
