import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
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

describe('checks of given outputs', () => {
  const CONFIG = `name: chk
source: { module: infra }
checks:
  smoke:
    - http: \${outputs.nope}/
      within: 0s
    - http: \${outputs.empty}
      name: of \${env.name}
      within: 0s
    - http: \${outputs.gone}/a
    - http: \${outputs.gone}/b
      optional: true
`;

  async function check(config: string, outputs: object, more: readonly string[] = []) {
    const folder = await mkdtemp(join(tmpdir(), 'mayfly-cli-'));
    await writeFile(join(folder, 'mayfly.yml'), config);
    await writeFile(join(folder, 'outputs.json'), JSON.stringify(outputs));
    const files = ['--config', 'mayfly.yml', '--outputs', 'outputs.json', '--format', 'json'];
    return mayfly(folder, ['check', ...files, ...more]);
  }

  it('name each output that is missing, with the place of its check', async () => {
    const { exitCode, stderr } = await check(CONFIG, { empty: '', gone: null });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('mayfly.yml:5:7 checks.smoke[0]: output `nope` does not exist');
    expect(stderr).toContain('mayfly.yml:10:7 checks.smoke[2]: output `gone` does not exist');
    expect(stderr).not.toContain('smoke[3]');
  });

  it('skip what is optional and has no output, name the environment as a deploy does, and quote a bad address', async () => {
    const outputs = { nope: 'http://127.0.0.1:9', empty: '' };
    const optional = CONFIG.replaceAll('    - http', '    - optional: true\n      http').replace(
      '      optional: true\n',
      '',
    );
    const { exitCode, stdout } = await check(optional, outputs, ['--pr', '4']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { name: '${outputs.nope}/', result: 'failed' },
      { name: 'of chk-pr-4', result: 'failed', message: 'the address "" is no URL' },
      { name: '${outputs.gone}/a', result: 'skipped', message: 'output gone is not set' },
      { result: 'skipped' },
    ]);
  });

  it('run commands too, with the outputs as variables and without what is secret', async () => {
    const config = `name: chk
source: { module: infra }
hooks: { after_apply: [{ run: never, env: { A: "\${outputs.other}" } }] }
checks:
  commands:
    - { name: pays, run: 'echo "paid $TO as $MAYFLY_ENVIRONMENT with $MAYFLY_OUTPUT_KEY"; exit 3', env: { TO: "\${outputs.url}" } }
    - { name: later, run: 'true', after: [pays] }
    - { name: lint, run: 'true' }
`;
    const outputs = { url: 'http://x/', key: { value: 'hunter2', sensitive: true, type: 'string' } };
    const { exitCode, stdout, stderr } = await check(config, outputs, ['--pr', '4']);
    expect(exitCode).toBe(1);
    const message = 'exit code 3: paid http://x/ as chk-pr-4 with ***';
    expect(JSON.parse(stdout)).toEqual([
      {
        name: 'pays',
        kind: 'command',
        result: 'failed',
        optional: false,
        attempts: 1,
        ms: expect.any(Number),
        message,
      },
      expect.objectContaining({ name: 'later', result: 'skipped' }),
      expect.objectContaining({ name: 'lint', result: 'passed' }),
    ]);
    expect(stderr).toContain('pays | paid http://x/');
    expect(stderr).not.toContain('hunter2');
  });

  it('say that no commit is known, rather than no pull request', async () => {
    const config = CONFIG.replace('${outputs.nope}', 'http://x/${pr.sha}').replace(/gone/g, 'empty');
    const { exitCode, stderr } = await check(config, { empty: '' }, ['--pr', '4']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('the commit of the pull request is not known here');
  });
});
