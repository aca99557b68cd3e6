import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { FilledCommand } from '../../../src/core/commands/fill-in.js';
import { createTargets } from '../../../src/core/smoke/targets/targets.js';
import { runChecks } from '../../../src/operations/run-checks.js';
import { openCommands } from '../../../src/wiring/open-commands.js';
import { FakeWorld } from '../operations/fake-world.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mayfly-commands-'));
});
afterEach(() => rm(root, { recursive: true }));

const credentials = { accessKeyId: 'AKIA', secretAccessKey: 'secret' };

/** Runs one command by the real shell. */
async function run(change: Partial<FilledCommand>, env: Readonly<Record<string, string>> = {}) {
  const { clock, log, signal, checkPorts } = new FakeWorld().context();
  const host = openCommands({
    env: { PATH: process.env.PATH, ...env },
    root,
    workingDirectory: root,
    findAws: async () => ({ region: 'eu-west-1', endpoint: undefined, credentials }),
  });
  const command: FilledCommand = {
    kind: 'command',
    name: 'e2e',
    id: 'e2e',
    run: 'true',
    reports: [],
    timeoutMs: 60_000,
    directory: '',
    env: {},
    optional: false,
    after: [],
    ...change,
  };
  const redact = (text: string): string => text;
  const variables = { MAYFLY_OUTPUT_URL: 'http://x/$(touch pwned)' };
  const [result] = await runChecks({
    checks: [],
    commands: { commands: [command], lines: { host, variables, clock, log, redact } },
    ports: checkPorts,
    targets: createTargets({ allowHosts: undefined, outputs: {} }),
    clock,
    log,
    signal,
    redact,
    since: '',
  });
  return result;
}

it('a command runs in the shell with its folder and its environment, of which no value is code', async () => {
  await mkdir(join(root, 'web'));
  const line =
    'echo "$(basename "$PWD") $MAYFLY_OUTPUT_URL ${GREETING:-hello} $AWS_REGION ${GITHUB_TOKEN:-none}"';
  const result = await run({ run: line, directory: 'web' }, { GITHUB_TOKEN: 'x' });
  expect(result?.answers[0]?.body).toBe('web http://x/$(touch pwned) hello eu-west-1 none');
});

it('the report that a command writes is read, and a failing test has its place', async () => {
  await mkdir(join(root, 'tests'));
  await writeFile(join(root, 'tests/cart.test.js'), '\n\ntest("pays");\n');
  const failure = 'AssertionError: no\n    at tests/cart.test.js:3:1';
  const xml = `<testsuites><testsuite name="cart"><testcase name="pays" classname="cart" file="tests/cart.test.js"><failure message="no">${failure}</failure></testcase><testcase name="adds" classname="cart"/></testsuite></testsuites>`;
  const result = await run({
    run: 'mkdir -p results; printf "%s" "$XML" > results/a.xml; exit 1',
    env: { XML: xml },
    reports: ['results/*.xml'],
  });
  expect(result).toMatchObject({
    result: 'failed',
    message: expect.stringMatching(/^1 of 2 tests failed: .*; exit code 1$/),
    tests: { passed: 1, failed: 1, open: [{ location: { file: 'tests/cart.test.js', line: 3 } }] },
  });
});

it('a command that exceeds its time is ended', async () => {
  const result = await run({ run: 'sleep 600', timeoutMs: 1_000 });
  expect(result).toMatchObject({
    result: 'failed',
    message: 'the command `sleep 600` was stopped: it took more than 1s',
  });
});
