import { describe, expect, it } from '@jest/globals';
import { MayflyError } from '../../../../src/core/errors.js';
import type { LogCheck } from '../../../../src/core/smoke/log/check.js';
import { attemptLog } from '../../../../src/operations/checks/attempt-log.js';
import type { LogGroupLook } from '../../../../src/operations/find-log-groups.js';
import type { Clock, LogLine, LogQuery } from '../../../../src/ports.js';
import { someContext } from './some-context.js';

const SINCE = '2026-11-21T10:00:00.000Z';
const NOW = Date.parse(SINCE) + 600_000;
const CHECK: LogCheck = {
  kind: 'log',
  name: 'no errors',
  id: 'no errors',
  pattern: '/ERROR/',
  groups: [],
  watchMs: 5_000,
  withinMs: 60_000,
  timeoutMs: 10_000,
  optional: false,
  after: [],
};
const APP = { region: 'eu-west-1', name: '/shop/app' };
const line = (text: string, at = NOW): LogLine => ({ at, text, id: text });

interface World {
  readonly look?: LogGroupLook;
  /** The lines of each look, of all groups alike; the last stands for all that follow. */
  readonly looks?: readonly (readonly LogLine[])[];
  readonly error?: Error;
  readonly check?: Partial<LogCheck>;
}

/** A clock that goes on only when somebody sleeps. */
async function attempt({ look, looks = [[]], error, check = {} }: World) {
  let now = NOW;
  const queries: LogQuery[] = [];
  const clock: Clock = {
    now: () => now,
    sleep: async (ms) => {
      now += ms;
    },
  };
  const found = look ?? { found: [APP], unseen: [] };
  const made = await attemptLog(
    { ...CHECK, ...check },
    someContext({
      timeoutMs: 10_000,
      signal: new AbortController().signal,
      redact: (text) => text.replaceAll('s3cr3t', '***'),
      clock,
      since: SINCE,
      logs: {
        findGroups: async () => found,
        lines: {
          pages: async function* (query) {
            queries.push(query);
            if (error !== undefined) throw error;
            yield looks[Math.min(queries.length, looks.length) - 1] ?? [];
          },
        },
      },
    }),
  );
  return { ...made, queries, waitedMs: now - NOW };
}

describe('a log check', () => {
  it('watches to the end of its time when nothing matches', async () => {
    const { answer, final, queries, waitedMs } = await attempt({ looks: [[line('ok')]] });
    expect(answer.failures).toEqual([]);
    expect(answer.seen).toBe('no match in 1 line of 1 log group, 5 s');
    expect(final).toBeUndefined();
    expect(waitedMs).toBe(5_000);
    expect(queries).toHaveLength(6);
  });

  it('reads all since the deploy at first, by a clock that may be 5 s ahead, and then what may have come late', async () => {
    const { queries } = await attempt({});
    expect(queries[0]?.from).toBe(Date.parse(SINCE) - 5_000);
    expect(queries[1]?.from).toBe(NOW - 60_000);
  });

  it('watches for many minutes where nothing new comes', async () => {
    const { answer, queries } = await attempt({ looks: [[line('ok')]], check: { watchMs: 300_000 } });
    expect(answer.failures).toEqual([]);
    expect(queries).toHaveLength(301);
  });

  it('looks once where it does not watch', async () => {
    const { queries, waitedMs } = await attempt({ check: { watchMs: 0 } });
    expect([queries.length, waitedMs]).toEqual([1, 0]);
  });

  it('ends at a match, which no other attempt can undo', async () => {
    const { answer, final, queries } = await attempt({
      looks: [[], [line('ERROR s3cr3t')], [line('ERROR again')]],
    });
    expect(answer.failures).toEqual([
      '1 log line found where none may match /ERROR/',
      '/shop/app, 2026-11-21T10:10:00.000Z: "ERROR ***"',
    ]);
    expect(answer.body).toContain('ERROR ***');
    expect(final).toBe(true);
    expect(queries).toHaveLength(2);
  });

  it('reads only the groups that it names', async () => {
    const found = [APP, { region: 'eu-west-1', name: '/aws/lambda/orders' }];
    const { queries } = await attempt({
      look: { found, unseen: [] },
      check: { groups: ['/aws/lambda/*'], watchMs: 0 },
    });
    expect(queries.map(({ group }) => group)).toEqual(['/aws/lambda/orders']);
  });

  it('fails where one that it names in full is not there, whatever the others hold', async () => {
    const { answer, queries } = await attempt({ check: { groups: ['/shop/app', '/shop/typo'] } });
    expect(answer.failures).toEqual([
      'no log group of the environment is named like /shop/typo; there are /shop/app',
    ]);
    expect(queries).toEqual([]);
  });

  it('fails where there is nothing to look at: it would prove nothing', async () => {
    const { answer, final } = await attempt({ look: { found: [], unseen: [] } });
    expect(answer.failures).toEqual([
      'the environment has no log groups, so that there is nothing to look at',
    ]);
    expect(final).toBeUndefined();
  });

  it('fails where groups could not be looked for', async () => {
    const unseen = [{ prefix: '/aws/rds/', reason: 'AWS denied the call', hint: 'Grant `logs:X`.' }];
    const { answer } = await attempt({ look: { found: [APP], unseen } });
    expect(answer.error).toBe('AWS denied the call. Grant `logs:X`.');
    expect(answer.failures).toEqual([answer.error]);
  });

  it('fails with what AWS says, and may be tried again', async () => {
    const error = new MayflyError('reading s3cr3t failed: AWS denied the call', {
      kind: 'outside',
      hint: 'Grant `logs:FilterLogEvents`.',
    });
    const { answer, final } = await attempt({ error });
    expect(answer.error).toBe('reading *** failed: AWS denied the call. Grant `logs:FilterLogEvents`.');
    expect(final).toBeUndefined();
  });
});
