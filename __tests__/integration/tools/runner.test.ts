import { spawn } from 'node:child_process';
import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findNode24 } from '../../../tools/node24/find-node24.js';
import { type ActionOptions, type ActionRun, runAction } from '../../../tools/runner/run-action.js';

let node: string;
let folder: string;
let actions = 0;

beforeAll(async () => {
  node = await findNode24();
  folder = await mkdtemp(join(await realpath(tmpdir()), 'mayfly-harness-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Scripts {
  readonly main: string;
  readonly post?: string;
  readonly inputs?: string;
}

/** Writes an action of its own for one test. */
async function makeAction({ main, post, inputs = '{}' }: Scripts): Promise<string> {
  actions += 1;
  const directory = await mkdtemp(join(folder, `action-${actions}-`));
  const postLine = post === undefined ? '' : 'post: post.cjs';
  await writeFile(
    join(directory, 'action.yml'),
    `name: x\ndescription: x\ninputs: ${inputs}\nruns:\n  using: node24\n  main: main.cjs\n  ${postLine}\n`,
  );
  await writeFile(join(directory, 'main.cjs'), main);
  await writeFile(join(directory, 'post.cjs'), post ?? '');
  return directory;
}

async function options(scripts: Scripts, more: Partial<ActionOptions> = {}): Promise<ActionOptions> {
  return {
    actionDirectory: await makeAction(scripts),
    node,
    event: { name: 'pull_request', payload: { repository: { full_name: 'acme/shop' } } },
    workspace: folder,
    ...more,
  };
}

async function run(scripts: Scripts, more: Partial<ActionOptions> = {}): Promise<ActionRun> {
  const result = await runAction(await options(scripts, more)).finished;
  await result.dispose();
  return result;
}

/** Starts an action and cancels it once it says `ready`. */
async function runAndCancel(scripts: Scripts, more: Partial<ActionOptions> = {}): Promise<ActionRun> {
  const action = runAction({
    ...(await options(scripts, more)),
    onLine: (line) => {
      if (line === 'ready') action.cancel();
    },
  });
  const result = await action.finished;
  await result.dispose();
  return result;
}

const STAY = 'setInterval(() => {}, 1000); console.log("ready");';

describe('an action that ends by itself', () => {
  it('runs under Node 24 with inputs and event, without the caller’s environment', async () => {
    const result = await run(
      {
        inputs: '{ github-token: { default: "${{ github.token }}" }, who: { required: true } }',
        main: `const fs = require('fs'); const e = process.env;
          const seen = { major: process.version.split('.')[0], token: e['INPUT_GITHUB-TOKEN'].length, who: e.INPUT_WHO,
            cwd: process.cwd(), event: JSON.parse(fs.readFileSync(e.GITHUB_EVENT_PATH)).repository.full_name,
            gone: e.NODE_OPTIONS ?? e.JEST_WORKER_ID ?? e.GITHUB_TOKEN ?? null, aws: e.AWS_REGION };
          fs.appendFileSync(e.GITHUB_OUTPUT, 'seen=' + JSON.stringify(seen) + '\\n');`,
      },
      { token: 'ghs_12345', env: { AWS_REGION: 'eu-west-1' } },
    );
    expect(JSON.parse(result.outputs.seen ?? '')).toEqual({
      major: 'v24',
      token: 9,
      who: '',
      cwd: folder,
      event: 'acme/shop',
      gone: null,
      aws: 'eu-west-1',
    });
    expect(result.outcome).toBe('success');
  });

  it('gives post the state, the environment and the path that main left', async () => {
    const result = await run({
      main: `const fs = require('fs'); const e = process.env;
        fs.appendFileSync(e.GITHUB_STATE, 'lock<<X\\na\\nb\\nX\\n'); fs.appendFileSync(e.GITHUB_ENV, 'COLOR=red\\n');
        fs.appendFileSync(e.GITHUB_PATH, '/one\\n/two\\n');`,
      post: `const e = process.env; console.log(JSON.stringify([e.STATE_lock, e.COLOR, e.PATH.split(':').slice(0, 2)]));`,
    });
    expect(result.post?.log).toBe('["a\\nb","red",["/two","/one"]]');
  });

  it('masks the log and the summary, and drops a job output that holds a masked value', async () => {
    const result = await run({
      main: `const fs = require('fs'); console.log('::add-mask::hunter2hunter2'); console.error('is hunter2hunter2');
        fs.appendFileSync(process.env.GITHUB_OUTPUT, 'safe=1\\nleak=x hunter2hunter2\\n');
        fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# hunter2hunter2\\n');`,
    });
    expect(result.log).toBe('is ***');
    expect(result.summary).toBe('# ***\n');
    expect(result.jobOutputs).toEqual({ safe: '1' });
    expect(result.droppedOutputs).toEqual(['leak']);
  });

  it('fails on a non-zero exit code, reads the files all the same, and runs post', async () => {
    const result = await run({
      main: `require('fs').appendFileSync(process.env.GITHUB_OUTPUT, 'a=1\\ncut<<E\\nhalf'); process.exit(3);`,
      post: `console.log('cleaned')`,
    });
    expect(result).toMatchObject({ outcome: 'failure', exitCode: 3, outputs: { a: '1' } });
    expect(result.annotations.map(({ message }) => message).join()).toContain("delimiter not found 'E'");
    expect(result.post?.log).toBe('cleaned');
  });

  it('drops a summary over 1 MiB and says so', async () => {
    const result = await run({
      main: `require('fs').writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1));`,
    });
    expect(result.summary).toBe('');
    expect(result.log).toContain('upload aborted');
  });
});

describe('a cancelled action', () => {
  it('gets SIGINT first, and one that ends on it is cancelled and still gets post, without a signal', async () => {
    const result = await runAndCancel({
      main: `process.on('SIGINT', () => { console.log('tidy'); process.exit(0); }); ${STAY}`,
      post: `let n = 0; process.on('SIGINT', () => n++); setTimeout(() => console.log('signals ' + n), 50);`,
    });
    expect(result).toMatchObject({ outcome: 'cancelled', exitCode: 0 });
    expect(result.signals.map(({ name }) => name)).toEqual(['SIGINT']);
    expect(result.log).toContain('tidy');
    expect(result.post).toMatchObject({ outcome: 'success', log: 'signals 0' });
  });

  it('that ignores signals is killed, in the runner’s order', async () => {
    const result = await runAndCancel(
      { main: `process.on('SIGINT', () => {}); process.on('SIGTERM', () => console.log('term')); ${STAY}` },
      { cancelTimes: { interruptMs: 150, terminateMs: 100 } },
    );
    expect(result).toMatchObject({ outcome: 'cancelled', exitCode: null, signal: 'SIGKILL' });
    expect(result.signals.map(({ name }) => name)).toEqual(['SIGINT', 'SIGTERM', 'SIGKILL']);
    expect(result.log).toContain('term');
  });

  it('leaves children without a signal; they die as orphans at the job’s end', async () => {
    const child = `process.on('SIGINT', () => console.log('child signalled')); setInterval(() => {}, 1000); process.send('up')`;
    const result = await runAndCancel({
      main: `process.on('SIGINT', () => process.exit(1));
        require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}],
          { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], detached: true })
          .on('message', () => console.log('ready'));`,
    });
    expect(result.orphans).toHaveLength(1);
    expect(result.log).not.toContain('child signalled');
    const environment = await readFile(`/proc/${result.orphans[0]?.pid}/environ`, 'utf8').catch(() => '');
    expect(environment).toBe('');
  });

  it('spares processes of other jobs', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
      env: { RUNNER_TRACKING_ID: 'github_other' },
    });
    await run({ main: '' });
    expect(other.exitCode).toBeNull();
    other.kill('SIGKILL');
  });
});

it('loses an action with its machine: nothing of it lives on, and post never runs', async () => {
  const child = `process.send('up'); setInterval(() => {}, 1000)`;
  const action = runAction({
    ...(await options({
      main: `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}],
          { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], detached: true })
          .on('message', () => console.log('ready')); ${STAY}`,
      post: `console.log('post')`,
    })),
    onLine: (line) => {
      if (line === 'ready') action.lose();
    },
  });
  const result = await action.finished;
  await result.dispose();
  expect(result).toMatchObject({ signal: 'SIGKILL', orphans: [] });
  expect(result.post).toBeUndefined();
});

it('stops an action at its time limit and calls it a failure', async () => {
  const result = await run({ main: STAY, post: `console.log('post')` }, { timeoutMs: 400 });
  expect(result).toMatchObject({ outcome: 'failure', timedOut: true, signal: 'SIGINT' });
  expect(result.post?.log).toBe('post');
});
