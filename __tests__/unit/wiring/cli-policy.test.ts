import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { createCliLog } from '../../../src/wiring/cli-log.js';
import { runCli } from '../../../src/wiring/run-cli.js';

const change = (address: string, after: object) => {
  const [type, name] = address.split('.');
  return {
    address,
    mode: 'managed',
    type,
    name,
    change: { actions: ['create'], before: null, after, after_unknown: {} },
  };
};
const PLAN = JSON.stringify({
  format_version: '1.2',
  terraform_version: '1.11.4',
  resource_changes: [
    change('aws_sqs_queue.a', { name: 'jobs' }),
    change('aws_sqs_queue.b', { name: 'shop-jobs' }),
  ],
});
const RULES = `rules:
  - id: ACME-01
    title: Queue without the name of the shop
    severity: high
    types: [aws_sqs_queue]
    passes_when: resource.values.name.startsWith("shop-")
    message: It is named \${resource.values.name}
`;
const TESTS = `cases:
  - { rule: ACME-01, resource: { type: aws_sqs_queue, values: { name: shop-a } }, expect: passed }
  - { rule: ACME-01, resource: { type: aws_sqs_queue, values: { name: a } }, expect: failed }
  - { rule: ACME-01, plan: ../plan.json, address: aws_sqs_queue.b, expect: passed }
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mayfly-cli-policy-'));
  await write({
    'plan.json': PLAN,
    'policy/queues.yml': RULES,
    'policy/queues.test.yml': TESTS,
    'mayfly.yml': configure('custom: ["policy/*.yml"]'),
  });
});

const configure = (policy: string): string =>
  `source: { module: infra }\nchecks: { policy: { ${policy} } }\n`;

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function mayfly(...argv: readonly string[]) {
  const told = { stdout: '', stderr: '' };
  const request = {
    argv,
    env: { PATH: join(folder, 'bin') },
    currentDirectory: folder,
    homeDirectory: folder,
    systemTemp: join(folder, 'temp'),
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

const policy = (...more: readonly string[]) =>
  mayfly('policy', '--plan', 'plan.json', '--config', 'mayfly.yml', '--format', 'json', ...more);
/** Rows of one rule. */
const rowsOf = (stdout: string, rule: string) =>
  JSON.parse(stdout).filter((row: { readonly rule: string }) => row.rule === rule);

describe('policy --plan', () => {
  it('judges by the rules of files that the configuration names', async () => {
    const { stdout, exitCode } = await policy();
    expect(rowsOf(stdout, 'ACME-01')).toEqual([
      {
        plan: 'plan.json',
        rule: 'ACME-01',
        address: 'aws_sqs_queue.a',
        result: 'failed',
        severity: 'high',
        message: 'It is named `jobs`',
        location: null,
      },
      expect.objectContaining({ address: 'aws_sqs_queue.b', result: 'passed' }),
    ]);
    expect(exitCode).toBe(1);
  });

  it('lets them be switched off and weighed like built-in ones', async () => {
    await write({
      'mayfly.yml': configure('custom: ["policy/*.yml"], rules: { ACME-01: { severity: low } }'),
    });
    expect(rowsOf((await policy()).stdout, 'ACME-01')).toMatchObject([
      { severity: 'low' },
      { severity: 'low' },
    ]);
    await write({ 'mayfly.yml': configure('custom: ["policy/*.yml"], rules: { ACME-01: off }') });
    expect(rowsOf((await policy()).stdout, 'ACME-01')).toEqual([]);
  });

  it.each([
    ['custom: ["rules/*.yml"]', 'checks.policy.custom: no file matches "rules/*.yml"'],
    ['custom: ["policy/*"]', 'checks.policy.custom: policy/notes.md is no policy'],
    [
      'custom: ["policy/*.yml"], rules: { ACME-02: off }',
      'checks.policy.rules.ACME-02: rule ACME-02 does not exist',
    ],
    ['custom: ["bad.yml"]', 'bad.yml:1:1 rules: `rules` is required'],
  ])('refuses %s', async (config, message) => {
    await write({ 'mayfly.yml': configure(config), 'policy/notes.md': '', 'bad.yml': '{}' });
    const { exitCode, stderr, stdout } = await policy();
    expect(stderr).toContain(message);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });
});

describe('policy --plan with a Rego policy', () => {
  beforeEach(() =>
    write({ 'mayfly.yml': configure('custom: ["policy/*.rego"]'), 'policy/a.rego': 'package main\n' }),
  );

  it('asks the program that is installed', async () => {
    const value = { main: { deny: [{ msg: 'no queues', resource: 'aws_sqs_queue.a', rule: 'REGO-01' }] } };
    const output = JSON.stringify({ result: [{ expressions: [{ value }] }] });
    await write({ 'bin/opa': `#!${process.execPath}\nprocess.stdout.write(${JSON.stringify(output)});\n` });
    await chmod(join(folder, 'bin/opa'), 0o755);
    const { stdout, exitCode } = await policy();
    expect(rowsOf(stdout, 'REGO-01')).toMatchObject([
      {
        plan: 'plan.json',
        address: 'aws_sqs_queue.a',
        result: 'failed',
        severity: 'high',
        message: 'no queues',
      },
    ]);
    expect(exitCode).toBe(1);
  });

  it('says where none is', async () => {
    const { exitCode, stderr } = await policy();
    expect(stderr).toContain('policy/a.rego needs a program: neither `conftest` nor `opa` is on PATH');
    expect(exitCode).toBe(2);
  });
});

describe('policy test', () => {
  it('runs the tests that the configuration matches', async () => {
    const { stdout, exitCode } = await mayfly('policy', 'test', '--config', 'mayfly.yml');
    expect(stdout).toContain('3 cases, 0 failed');
    expect(exitCode).toBe(0);
  });

  it('runs the tests that are named, by the rules beside them', async () => {
    const { stdout, exitCode } = await mayfly('policy', 'test', 'policy/queues.test.yml', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject([
      { file: 'policy/queues.test.yml', line: 2, rule: 'ACME-01', name: null, result: 'passed' },
      { line: 3, result: 'passed', expected: 'failed', got: 'failed', message: 'It is named `a`' },
      { line: 4, result: 'passed' },
    ]);
    expect(exitCode).toBe(0);
  });

  it('says which case failed, what was expected, and what came', async () => {
    await write({ 'policy/queues.test.yml': TESTS.replace('expect: failed', 'expect: unknown') });
    const { stdout, exitCode } = await mayfly('policy', 'test', '--config', 'mayfly.yml');
    expect(stdout).toMatch(/^failed +policy\/queues\.test\.yml:3 +ACME-01 +unknown +failed/m);
    expect(stdout).toContain('3 cases, 1 failed');
    expect(exitCode).toBe(1);
  });

  it.each([
    [['policy/queues.yml'], 'policy/queues.yml is no test file'],
    [['policy/none.test.yml'], "none.test.yml can't be read"],
    [['bad.test.yml'], 'bad.test.yml:1:1 cases: `cases` is required'],
    [['gone.test.yml'], 'gone.json does not exist'],
    [[], 'there are no policy tests'],
  ])('refuses %j', async (files, message) => {
    await write({
      'bad.test.yml': '{}',
      'gone.test.yml': 'cases: [{ rule: NET-01, plan: gone.json, expect: none }]',
    });
    const { exitCode, stderr } = await mayfly('policy', 'test', ...files);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });
});
