import { chmod, mkdtemp, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { createTempFolders } from '../../../../src/adapters/folders/temp-folders.js';
import { findOnPath } from '../../../../src/adapters/installer/find-on-path.js';
import { createPolicyPrograms } from '../../../../src/adapters/policy-programs/policy-programs.js';
import { REGO_PROGRAMS } from '../../../../src/adapters/policy-programs/programs.js';
import { createProcesses } from '../../../../src/adapters/process/processes.js';

const FILES = [
  { file: 'policy/s3.rego', text: 'package main\ndeny contains "x" if true\n' },
  { file: 'policy/a,b.rego', text: 'package other\n' },
];
const SECRET_PLAN = JSON.stringify({
  format_version: '1.2',
  resource_changes: [{ change: { after: { password: 'hunter2' }, after_sensitive: { password: true } } }],
});

/** A program that writes down how it was called, and prints what it is told to. */
interface Fake {
  readonly name: string;
  readonly stdout: string;
  readonly stderr?: string;
  readonly exitCode?: number;
}

let root: string;
let bin: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'mayfly-rego-')));
  bin = await mkdtemp(join(root, 'bin-'));
});

async function install({ name, stdout, stderr = '', exitCode = 0 }: Fake): Promise<void> {
  await writeFile(join(bin, `${name}.out`), stdout);
  await writeFile(join(bin, `${name}.err`), stderr);
  const script = `#!${process.execPath}
const { readFileSync, readdirSync, statSync, writeFileSync } = require('node:fs');
writeFileSync(${JSON.stringify(join(root, 'call.json'))}, JSON.stringify({
  args: process.argv.slice(2),
  cwd: process.cwd(),
  plan: readFileSync('plan.json', 'utf8'),
  mode: (statSync('plan.json').mode & 0o777).toString(8),
  policies: readdirSync('policy').map((name) => readFileSync('policy/' + name, 'utf8')),
  env: Object.keys(process.env).sort(),
}));
process.stdout.write(readFileSync(${JSON.stringify(join(bin, `${name}.out`))}));
process.stderr.write(readFileSync(${JSON.stringify(join(bin, `${name}.err`))}));
process.exitCode = ${exitCode};
`;
  await writeFile(join(bin, name), script);
  await chmod(join(bin, name), 0o755);
}

async function judge(files = FILES) {
  const env = { PATH: bin, AWS_SECRET_ACCESS_KEY: 'secret' };
  const folders = await createTempFolders(join(root, 'temp'));
  const programs = createPolicyPrograms({
    processes: createProcesses(),
    folders,
    env,
    find: (name) => findOnPath(name, env),
  });
  return programs.judge({ files, planJson: SECRET_PLAN });
}

const readCall = async () => JSON.parse(await readFile(join(root, 'call.json'), 'utf8'));

const CONFTEST = JSON.stringify(
  [
    {
      filename: 'plan.json',
      namespace: 'main',
      successes: 0,
      failures: [{ msg: 'x', metadata: { query: 'data.main.deny' } }],
    },
  ],
  null,
  '\t',
);
const OPA = JSON.stringify(
  {
    result: [
      { expressions: [{ value: { main: { deny: ['x'] } }, text: 'data', location: { row: 1, col: 1 } }] },
    ],
  },
  null,
  2,
);
const SAID = [{ query: 'main.deny', text: 'x', fields: {} }];

describe('Rego policies are judged', () => {
  it('by conftest, which ends with 1 where one fails', async () => {
    await install({ name: 'conftest', stdout: CONFTEST, exitCode: 1 });
    await install({ name: 'opa', stdout: 'not asked' });
    expect(await judge()).toEqual(SAID);
    expect((await readCall()).args).toEqual([
      'test',
      '--output=json',
      '--no-color',
      '--parser=json',
      '--all-namespaces',
      '--policy=policy/0.rego',
      '--policy=policy/1.rego',
      'plan.json',
    ]);
  });

  it('by opa where there is no conftest', async () => {
    await install({ name: 'opa', stdout: OPA });
    expect(await judge()).toEqual(SAID);
    expect((await readCall()).args).toEqual([
      'eval',
      '--format=json',
      '--data=policy/0.rego',
      '--data=policy/1.rego',
      '--input=plan.json',
      'data',
    ]);
  });

  it('in a folder of their own, with a plan that nobody else may read and that is gone afterwards', async () => {
    await install({ name: 'opa', stdout: OPA });
    await judge();
    const call = await readCall();
    expect(call).toMatchObject({ plan: SECRET_PLAN, mode: '600', policies: FILES.map(({ text }) => text) });
    expect(call.env).not.toContain('AWS_SECRET_ACCESS_KEY');
    expect(call.cwd.startsWith(join(root, 'temp'))).toBe(true);
    const left = await readdir(join(root, 'temp'), { recursive: true, withFileTypes: true });
    expect(left.filter((entry) => entry.isFile())).toEqual([]);
  });

  it('however much a program prints in one line', async () => {
    const messages = Array.from({ length: 5_000 }, (_, index) => `bucket ${index} is public`);
    const value = { main: { deny: messages } };
    await install({ name: 'opa', stdout: JSON.stringify({ result: [{ expressions: [{ value }] }] }) });
    expect(await judge()).toHaveLength(5_000);
  });
});

describe('it is said clearly', () => {
  it('that neither program is installed, and how to get one', async () => {
    await expect(judge()).rejects.toMatchObject({
      kind: 'input',
      message: 'policy/s3.rego needs a program: neither `conftest` nor `opa` is on PATH',
      hint: expect.stringMatching(/https:\/\/www\.conftest\.dev.*https:\/\/www\.openpolicyagent\.org/),
    });
  });

  it('where a policy is broken, by the name of its own file', async () => {
    const errors = [
      {
        message: 'var x is unsafe',
        code: 'rego_unsafe_var_error',
        location: { file: 'policy/1.rego', row: 4, col: 1 },
      },
    ];
    await install({ name: 'opa', stdout: JSON.stringify({ errors }), exitCode: 2 });
    await expect(judge()).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringContaining('policy/a,b.rego:4: var x is unsafe'),
    });
  });

  it('what conftest has against a policy', async () => {
    const stderr =
      'Error: running test: load: loading policies: get compiler: 1 error occurred: policy/0.rego:2: rego_parse_error: unexpected eof token\n';
    await install({ name: 'conftest', stdout: '', stderr, exitCode: 1 });
    await expect(judge()).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringContaining('policy/s3.rego:2: rego_parse_error'),
    });
  });

  it('but not what policies print of the plan', async () => {
    const stderr = [
      'print: hunter3',
      'policy/0.rego:7: {"password": "hunter3"}',
      'Error: policy/0.rego:2: rego_type_error: hunter2 is no number',
    ].join('\n');
    await install({ name: 'conftest', stdout: '', stderr, exitCode: 1 });
    await expect(judge()).rejects.toMatchObject({
      kind: 'input',
      message:
        '`conftest` could not judge the plan (exit code 1): Error: policy/s3.rego:2: rego_type_error: *** is no number',
    });
  });

  it.each([
    ['no JSON', 'Usage: opa', 0],
    ['other JSON', '{"result": 7}', 0],
    ['results with a failing exit code', OPA, 2],
    ['nothing', '', 137],
  ])('that a program printed %s', async (_, stdout, exitCode) => {
    await install({ name: 'opa', stdout, exitCode });
    await expect(judge()).rejects.toMatchObject({
      kind: 'outside',
      message: expect.stringContaining(`\`opa\` could not judge the plan (exit code ${exitCode})`),
    });
  });

  it('and nothing of the plan is left behind then either', async () => {
    await install({ name: 'opa', stdout: '', exitCode: 2 });
    await expect(judge()).rejects.toThrow();
    const left = await readdir(join(root, 'temp'), { recursive: true, withFileTypes: true });
    expect(left.filter((entry) => entry.isFile())).toEqual([]);
  });
});

it('every program can be had somewhere', () => {
  for (const { install: where } of REGO_PROGRAMS) expect(where).toMatch(/^https:\/\//);
});
