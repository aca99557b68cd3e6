import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Moto, startMoto } from '../../tools/moto/start-moto.js';
import { findNode24 } from '../../tools/node24/find-node24.js';
import { pickTerraformVariables } from '../../tools/terraform/child-environment.js';
import { ensureTerraform } from '../../tools/terraform/ensure-terraform.js';
import { ROOT } from './support/stage.js';

const CLI = join(ROOT, 'dist', 'cli.js');
const PLAN = join(ROOT, '__tests__/unit/core/terraform/fixtures/plan/plan.json');
const LIMIT_MS = 100_000;
const SECRET = 'hunter2-hunter2';

interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
let node24: string;
let env: Record<string, string>;
let moto: Moto;
let server: Server;
let page: { status: number; body: string };
let origin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(await realpath(tmpdir()), 'mayfly-cli-'));
  const [node, terraform, emulator] = await Promise.all([findNode24(), ensureTerraform(), startMoto()]);
  node24 = node;
  moto = emulator;
  env = {
    PATH: [dirname(terraform.file), process.env.PATH].join(delimiter),
    HOME: folder,
    ...pickTerraformVariables(process.env),
    ...moto.environment,
  };
  server = createServer((_, response) => response.writeHead(page.status).end(page.body));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await moto.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  page = { status: 200, body: 'Shop' };
});

/** Runs the command line in a folder, by Node 24 unless another one is named: developers have older ones. */
function mayfly(args: readonly string[], { cwd = folder, node = node24 } = {}): Promise<Run> {
  return new Promise((resolve) => {
    execFile(node, [CLI, ...args], { cwd, env, timeout: LIMIT_MS }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ exitCode, stdout, stderr });
    });
  });
}

/** A new folder with these files. */
async function project(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const path = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), text);
  }
  return path;
}

const terraform = (resources: string): string => `
terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}
variable "name" { type = string }
${resources}
`;
const NOTE = terraform(`
resource "aws_ssm_parameter" "note" {
  name  = "/\${var.name}"
  type  = "String"
  value = "x"
}
output "url" { value = "ORIGIN" }
output "token" {
  value     = "${SECRET}"
  sensitive = true
}
`);
const CONFIG = `
name: notes
region: eu-west-1
source:
  module: infra
  variables: { name: "\${env.name}" }
state: { path: .mayfly }
checks:
  smoke:
    - name: home page
      http: \${outputs.url}/
      expect: { status: 200, body: Shop }
      within: 1ms
`;

describe('the command line', () => {
  it.each([
    ['the Node of the tests', () => process.execPath],
    ['Node 24', () => node24],
  ])('shows its help by %s', async (_, node) => {
    const { exitCode, stdout, stderr } = await mayfly(['--help'], { node: node() });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    for (const word of ['deploy', 'plan', 'destroy', 'check', 'policy', 'list', '--format', 'Exit code'])
      expect(stdout).toContain(word);
  });

  it.each([
    ['no verb', [], 'verbs: deploy, plan, destroy'],
    ['a verb with a typo', ['deplyo', '--pr', '1'], 'deploy'],
    ['a word too many', ['list', 'everything'], '"everything"'],
    ['an unknown option', ['list', '--forse'], '--forse'],
    ['an option without its value', ['deploy', '--pr'], '--pr'],
    ['an unknown format', ['list', '--format', 'xml'], '"xml"'],
    ['a deploy of no pull request', ['deploy'], 'deploy --pr 1'],
    ['a pull request that is no number', ['deploy', '--pr', 'twelve'], '"twelve"'],
    ['an option of another verb', ['destroy', '--pr', '1', '--force'], '--force is no option of destroy'],
    ['a policy run without a plan', ['policy'], '--plan'],
    ['a plan that is not there', ['policy', '--plan', 'none.json'], 'none.json'],
    ['an endpoint that is no URL', ['deploy', '--pr', '1', '--aws-endpoint-url', 'here'], '"here"'],
  ])('ends with 2 and says on stderr what is wrong: %s', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await mayfly(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('defect');
  });

  it('ends with 2 where there is no configuration, and names the file', async () => {
    const cwd = await project('bare', { 'README.md': '' });
    const { exitCode, stdout } = await mayfly(['deploy', '--pr', '1', '--format', 'json'], { cwd });
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('.github/mayfly.yml'),
    });
  });

  it('ends with 3 when AWS can not be reached', async () => {
    const cwd = await project('offline', {
      '.github/mayfly.yml': CONFIG.replace('state: { path: .mayfly }', ''),
      'infra/main.tf': NOTE,
    });
    const nobody = ['--aws-endpoint-url', 'http://127.0.0.1:9'];
    const { exitCode, stderr } = await mayfly(['list', ...nobody], { cwd });
    expect(exitCode).toBe(3);
    expect(stderr).toContain('127.0.0.1:9');
  });
});

describe('an environment from a terminal', () => {
  let cwd: string;
  beforeAll(async () => {
    cwd = await project('notes', {
      '.github/mayfly.yml': CONFIG,
      'infra/main.tf': NOTE.replace('ORIGIN', origin),
    });
  });

  it('is deployed outside of any repository; stdout is the report and nothing else', async () => {
    const { exitCode, stdout, stderr } = await mayfly(['deploy', '--pr', '3', '--format', 'json'], { cwd });
    expect(exitCode).toBe(0);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ version: 1, environment: 'notes-pr-3', status: 'live', url: origin });
    expect(report.repository).toBe('local/notes');
    expect(report.outputs).toContainEqual({ name: 'token', sensitive: true });
    expect(stderr).toContain('aws_ssm_parameter.note: created');
    expect(stdout + stderr).not.toContain(SECRET);
  });

  it('is listed, as a table and as records', async () => {
    const [table, json] = await Promise.all([
      mayfly(['list'], { cwd }),
      mayfly(['list', '--format', 'json'], { cwd }),
    ]);
    expect(table).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/ENVIRONMENT.*notes-pr-3\s+live/s),
    });
    expect(JSON.parse(json.stdout)).toMatchObject([
      { environment: 'notes-pr-3', status: 'live', pullNumber: 3, generation: 1 },
    ]);
    expect(table.stdout + json.stdout).not.toContain(SECRET);
  });

  it('is planned: nothing would change', async () => {
    const { exitCode, stdout } = await mayfly(['plan', '--pr', '3', '--format', 'json'], { cwd });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'planned', stacks: [{ changes: [] }] });
  });

  it('is checked again, and a failed check ends with 1', async () => {
    expect(await mayfly(['check', '--pr', '3'], { cwd })).toMatchObject({ exitCode: 0 });
    page = { status: 503, body: 'closed' };
    const { exitCode, stdout } = await mayfly(['check', '--pr', '3'], { cwd });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('home page');
  });

  it('lives longer, is kept and is unlocked, without its code', async () => {
    const give = (...argv: string[]) => mayfly([...argv, '--pr', '3'], { cwd });
    expect(await give('extend', '--by', '7d')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/notes-pr-3 lives longer\n {2}why: it now ends .* \(in 10 days\)\n$/),
    });
    expect((await give('keep')).stdout).toContain('no time ends it; closing the pull request does');
    expect((await mayfly(['list'], { cwd })).stdout).toMatch(/notes-pr-3 .* kept /);
    expect((await give('keep', '--off')).stdout).toMatch(/it ends .* \(in 10 days\)/);
    expect((await give('unlock')).stdout).toContain('no state is locked');
  });

  it('is destroyed without its code, and a second destroy has nothing to do', async () => {
    await rm(join(cwd, 'infra'), { recursive: true });
    const { exitCode, stdout } = await mayfly(['destroy', '--pr', '3', '--format', 'json'], { cwd });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'destroyed', receipt: { destroyed: 1, left: [] } });
    const listed = await mayfly(['list', '--format', 'json'], { cwd });
    expect(JSON.parse(listed.stdout)).toMatchObject([{ status: 'destroyed', stacks: [], outputs: {} }]);
    const again = await mayfly(['destroy', '--pr', '3'], { cwd });
    expect(again).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('there is no environment') });
  });
});

describe('a plan in a checkout', () => {
  it('knows the repository by its remote, reads the configuration it is told, and fails by policy', async () => {
    const cwd = await project('checkout', {
      '.git/config': '[remote "origin"]\n\turl = git@github.com:octo/notes.git\n',
      'deep/previews.yml': CONFIG,
      'deep/infra/main.tf': terraform(`
        resource "aws_security_group" "open" {
          name = var.name
          ingress {
            description = "everyone"
            from_port   = 22
            to_port     = 22
            protocol    = "tcp"
            cidr_blocks = ["0.0.0.0/0"]
          }
        }
        output "url" { value = "${origin}" }
      `),
    });
    const args = ['plan', '--pr', '4', '--working-directory', 'deep', '--config', 'previews.yml'];
    const { exitCode, stdout } = await mayfly([...args, '--format', 'json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      status: 'blocked',
      repository: 'octo/notes',
      environment: 'notes-pr-4',
      pullNumber: 4,
    });
    expect(exitCode).toBe(1);
  });
});

const PEERS = `source: { module: infra }
checks:
  smoke:
    - tcp: \${outputs.url}
    - { name: shut, tcp: "\${outputs.url}", expect: refused, within: 0s }
    - { name: no TLS, tls: "\${outputs.url}", within: 0s, optional: true }
    - { dns: localhost, type: A }
`;

const SLOW = `source: { module: infra }
checks:
  smoke:
    - http: \${outputs.url}
      expect: { body: "/^(x+x+)+y/" }
      within: 0s
`;

describe('check --outputs', () => {
  const KEYS = ['name', 'kind', 'result', 'optional', 'attempts', 'ms', 'message'];
  let cwd: string;
  beforeAll(async () => {
    cwd = await project('outputs', {
      '.github/mayfly.yml': CONFIG,
      'peers.yml': PEERS,
      'slow.yml': SLOW,
      'plain.json': JSON.stringify({ url: origin }),
      'terraform.json': JSON.stringify({
        url: { value: origin, type: 'string', sensitive: false },
        key: { value: SECRET, type: 'string', sensitive: true },
        users: { value: { admin: 'letmein-letmein' }, type: ['map', 'string'], sensitive: true },
      }),
      'empty.json': '{}',
      'broken.json': '{',
      'list.json': '[]',
    });
  });
  const check = (file: string, ...more: string[]) =>
    mayfly(['check', '--outputs', file, ...more], { cwd, node: process.execPath });

  it('gives exactly the promised keys, with plain outputs and with those of Terraform', async () => {
    for (const file of ['plain.json', 'terraform.json']) {
      const { exitCode, stdout } = await check(file, '--format', 'json');
      expect(exitCode).toBe(0);
      const rows = JSON.parse(stdout);
      expect(rows).toMatchObject([
        { name: 'home page', kind: 'http', result: 'passed', optional: false, attempts: 1 },
      ]);
      expect(rows.map(Object.keys)).toEqual([KEYS]);
    }
  });

  it('ends with 1 when a check fails, and never shows a sensitive value', async () => {
    page = { status: 200, body: `closed ${SECRET} letmein-letmein` };
    for (const format of ['json', 'table']) {
      const { exitCode, stdout, stderr } = await check('terraform.json', '--format', format);
      expect(exitCode).toBe(1);
      expect(stdout).toContain('home page');
      expect(stdout + stderr).not.toMatch(/hunter2|letmein/);
    }
  });

  it('is not held up by a pattern that would try for minutes', async () => {
    page = { status: 200, body: 'x'.repeat(40) };
    const { exitCode, stdout } = await check('plain.json', '--config', 'slow.yml', '--format', 'json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ message: expect.stringContaining('does not match') }]);
  });

  it('asks peers that speak no HTTP too', async () => {
    const { exitCode, stdout } = await check('plain.json', '--config', 'peers.yml', '--format', 'json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        name: 'tcp ${outputs.url}',
        kind: 'tcp',
        result: 'passed',
        message: expect.stringMatching(/^open in /),
      },
      {
        name: 'shut',
        kind: 'tcp',
        result: 'failed',
        message: expect.stringContaining('accepts a connection'),
      },
      { name: 'no TLS', kind: 'tls', result: 'failed', optional: true },
      { name: 'dns localhost', kind: 'dns', result: 'passed', message: '1 record: 127.0.0.1' },
    ]);
  });

  it.each(['none.json', 'broken.json', 'list.json', 'empty.json'])('ends with 2 for %s', async (file) => {
    const { exitCode, stdout, stderr } = await check(file, '--format', 'json');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(file === 'empty.json' ? 'url' : file);
  });

  it('ends with 2 for a pull request that is no number', async () => {
    expect(await check('plain.json', '--pr', 'twelve')).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('policy --plan', () => {
  const KEYS = ['plan', 'rule', 'address', 'result', 'severity', 'message', 'location'];

  it('gives exactly the promised keys, for every plan it is given', async () => {
    const { exitCode, stdout } = await mayfly(['policy', '--plan', PLAN, '--plan', PLAN, '--format', 'json']);
    expect([0, 1]).toContain(exitCode);
    const rows = JSON.parse(stdout) as Record<string, unknown>[];
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(Object.keys(row)).toEqual(KEYS);
    const failedHigh = rows.some(
      ({ result, severity }) => result === 'failed' && ['critical', 'high'].includes(String(severity)),
    );
    expect(exitCode).toBe(failedHigh ? 1 : 0);
  });

  it('ends with 1 or 0 by what the configuration lets pass', async () => {
    const plan = JSON.stringify({
      format_version: '1.2',
      terraform_version: '1.11.4',
      planned_values: {},
      resource_changes: [
        {
          address: 'aws_db_instance.open',
          mode: 'managed',
          type: 'aws_db_instance',
          name: 'open',
          provider_name: 'registry.terraform.io/hashicorp/aws',
          change: {
            actions: ['create'],
            before: null,
            after: { publicly_accessible: true },
            after_unknown: {},
          },
        },
      ],
      configuration: {},
    });
    const off = `${CONFIG}  policy: { fail_on: critical, rules: RULES }\n`;
    const cwd = await project('policy', { 'plan.json': plan });
    const strict = await mayfly(['policy', '--plan', 'plan.json', '--format', 'json'], { cwd });
    expect(strict.exitCode).toBe(1);
    const failed = (JSON.parse(strict.stdout) as { result: string; rule: string }[])
      .filter(({ result }) => result === 'failed')
      .map(({ rule }) => `${rule}: off`);
    await project('policy', { 'mild.yml': off.replace('RULES', `{ ${failed.join(', ')} }`) });
    const mild = await mayfly(['policy', '--plan', 'plan.json', '--config', 'mild.yml'], {
      cwd,
      node: process.execPath,
    });
    expect(mild).toMatchObject({ exitCode: 0 });
  });
});
