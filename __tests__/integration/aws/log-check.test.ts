import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLogGroups } from '../../../src/adapters/aws/log-groups.js';
import { createLogLines } from '../../../src/adapters/aws/log-lines.js';
import type { LogCheck } from '../../../src/core/smoke/log/check.js';
import { attemptLog } from '../../../src/operations/checks/attempt-log.js';
import { findEnvironmentGroups } from '../../../src/operations/environment-groups.js';
import type { LogLine } from '../../../src/ports.js';
import { openNamedLogs } from '../../../src/wiring/cli-logs.js';
import { type Moto, startMoto } from '../../../tools/moto/start-moto.js';
import { stateOf } from '../../unit/core/evidence/states.js';
import { someContext } from '../../unit/operations/checks/some-context.js';
import { json, jsonError, startAwsDouble } from './aws-double.js';

const region = 'eu-west-1';
const credentials = { accessKeyId: 'testing', secretAccessKey: 'testing' };
const SINCE = Date.now() - 60_000;
const MANY = 12_345;

let moto: Moto;
let client: CloudWatchLogsClient;

async function write(logGroupName: string, lines: readonly (readonly [at: number, text: string])[]) {
  await client.send(new CreateLogGroupCommand({ logGroupName }));
  await client.send(new CreateLogStreamCommand({ logGroupName, logStreamName: 'one' }));
  const logEvents = lines.map(([timestamp, message]) => ({ timestamp, message }));
  for (let at = 0; at < logEvents.length; at += 5_000) {
    const some = logEvents.slice(at, at + 5_000);
    await client.send(new PutLogEventsCommand({ logGroupName, logStreamName: 'one', logEvents: some }));
  }
}

beforeAll(async () => {
  moto = await startMoto();
  client = new CloudWatchLogsClient({ region, endpoint: moto.url, credentials });
  await write('/aws/lambda/shop-orders', [
    [SINCE - 10_000, 'ERROR of the deploy before'],
    [SINCE + 1_000, 'START'],
    [SINCE + 2_000, 'ERROR no such table'],
  ]);
  const calm = Array.from({ length: MANY }, (_, index) => [SINCE + index, `request ${index}`] as const);
  await write('/shop/busy', [...calm, [SINCE + MANY, 'panic: at the very end']]);
});
afterAll(async () => {
  client.destroy();
  await moto.close();
});

const STATES = [
  stateOf({
    'aws_lambda_function.orders': { function_name: 'shop-orders' },
    'aws_lambda_function.never_called': { function_name: 'shop-never-called' },
    'aws_cloudwatch_log_group.busy': { name: '/shop/busy' },
  }),
];

const CHECK: LogCheck = {
  kind: 'log',
  name: 'no errors',
  id: 'no errors',
  pattern: '/ERROR/',
  groups: [],
  watchMs: 0,
  withinMs: 0,
  timeoutMs: 30_000,
  optional: false,
  after: [],
};

const attempt = (check: Partial<LogCheck>, endpoint = moto.url, signal = new AbortController().signal) =>
  attemptLog(
    { ...CHECK, ...check },
    someContext({
      timeoutMs: 30_000,
      signal,
      redact: (text) => text,
      clock: { now: () => 0, sleep: async () => undefined },
      since: new Date(SINCE).toISOString(),
      logs: {
        findGroups: (end) =>
          findEnvironmentGroups({
            logGroups: createLogGroups({ region, credentials, endpoint }),
            states: STATES,
            home: region,
            signal: end,
          }),
        lines: createLogLines({ region, credentials, endpoint }),
      },
    }),
  );

describe('a log check', () => {
  it('finds a line that was written since the deploy, and none from before', async () => {
    const { answer, final } = await attempt({});
    expect(answer.failures).toEqual([
      '1 log line found where none may match /ERROR/',
      `/aws/lambda/shop-orders, ${new Date(SINCE + 2_000).toISOString()}: "ERROR no such table"`,
    ]);
    expect(final).toBe(true);
  });

  it('reads all pages of a group', async () => {
    const { answer } = await attempt({ pattern: 'panic' });
    expect(answer.failures).toHaveLength(2);
    expect(answer.failures[1]).toContain('panic: at the very end');
  });

  it('passes where no line matches, also in groups that do not exist yet', async () => {
    const { answer } = await attempt({ pattern: '/nothing like this/' });
    expect(answer.failures).toEqual([]);
    expect(answer.seen).toBe('no match in 12,348 lines of 3 log groups, 0 ms');
  });

  it('reads only the groups that it names', async () => {
    const { answer } = await attempt({ groups: ['/shop/*'] });
    expect(answer.failures).toEqual([]);
  });
});

describe('a log check from a terminal', () => {
  const attemptNamed = (groups: readonly string[]) => {
    const check = { ...CHECK, groups };
    return attemptLog(
      check,
      someContext({
        timeoutMs: 30_000,
        signal: new AbortController().signal,
        redact: (text) => text,
        clock: { now: () => 0, sleep: async () => undefined },
        since: new Date(SINCE).toISOString(),
        logs: openNamedLogs([check], () => ({ region, credentials, endpoint: moto.url })),
      }),
    );
  };

  it('reads the groups that it names', async () => {
    const { answer } = await attemptNamed(['/shop/busy', '/aws/lambda/shop-orders']);
    expect(answer.failures[1]).toContain('ERROR no such table');
  });

  it('fails where one of them does not exist', async () => {
    const { answer } = await attemptNamed(['/shop/busy', '/aws/lambda/typo']);
    expect(answer.failures).toEqual([
      'there is no log group /aws/lambda/typo in eu-west-1. ' +
        'Check how its name is written under `groups`, and the region.',
    ]);
  });
});

describe('the lines of a group', () => {
  it('come page by page, empty ones among them', async () => {
    const pages = [
      { events: [{ timestamp: 1, message: 'a', eventId: '1' }], nextToken: 'n1' },
      { events: [], nextToken: 'n2' },
      { events: [{ timestamp: 2, message: 'b', eventId: '2' }] },
    ];
    await using double = await startAwsDouble(({ body }) => {
      const { nextToken } = JSON.parse(body) as { nextToken?: string };
      return json(pages[nextToken === undefined ? 0 : Number(nextToken.slice(1))]);
    });
    const lines = createLogLines({ region, credentials, endpoint: double.url });
    const read: (readonly LogLine[])[] = [];
    const { signal } = new AbortController();
    for await (const page of lines.pages({ region, group: 'app', from: 0, newestFirst: true, signal }))
      read.push(page);
    expect(read.map((page) => page.map(({ text }) => text))).toEqual([['a'], [], ['b']]);
    expect(JSON.parse(double.calls[0]?.body ?? '')).toEqual({
      logGroupName: 'app',
      startTime: 0,
      startFromHead: false,
    });
  });

  it('that may not be read say what to grant', async () => {
    await using double = await startAwsDouble(() => jsonError('AccessDeniedException', 'not authorized'));
    const { answer } = await attempt({ groups: ['/shop/*'] }, double.url);
    expect(answer.error).toBe(
      'reading the log group /shop/busy in eu-west-1 failed: AWS denied the call. ' +
        'Grant `logs:FilterLogEvents` to the role that runs Mayfly.',
    );
  });

  it('that do not come end with the signal', async () => {
    const stop = new AbortController();
    await using double = await startAwsDouble(() => {
      stop.abort(new DOMException('the time is over', 'TimeoutError'));
      return { hang: true };
    });
    const { answer } = await attempt({ groups: ['/shop/*'] }, double.url, stop.signal);
    expect(answer.error).toContain('there was no answer in time');
  });
});
