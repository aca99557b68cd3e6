import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../../../src/core/config/parse-config.js';

const parse = (...checks: readonly unknown[]) =>
  parseConfig({
    text: JSON.stringify({ source: { app: 'infra' }, checks: { smoke: checks } }),
    file: 'mayfly.yml',
  });

function read(check: unknown) {
  const result = parse(check);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.config.checks.smoke[0];
}

function complaints(...checks: readonly unknown[]): string[] {
  const result = parse(...checks);
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`);
}

const DATABASE = 'arn:aws:rds:eu-west-1:123456789012:cluster:shop';

describe('an aws check', () => {
  it.each<[unknown, unknown]>([
    [{ invoke: 'orders' }, { service: 'invoke', function: 'orders', payload: {} }],
    [
      { invoke: 'orders', payload: [1] },
      { service: 'invoke', function: 'orders', payload: [1] },
    ],
    [{ queue: '${outputs.q}' }, { service: 'queue', url: '${outputs.q}' }],
    [{ bucket: 'files' }, { service: 'bucket', bucket: 'files', prefix: '' }],
    [
      { bucket: 'files', prefix: 'a/' },
      { service: 'bucket', bucket: 'files', prefix: 'a/' },
    ],
    [{ table: 'orders' }, { service: 'table', table: 'orders', item: {} }],
    [
      { table: 'orders', item: { a: 1 } },
      { service: 'table', table: 'orders', item: { a: 1 } },
    ],
    [
      { database: DATABASE, secret: 's' },
      { service: 'database', cluster: DATABASE, secret: 's', sql: 'select 1' },
    ],
    [
      { database: DATABASE, secret: 's', name: 'app', sql: 'select 2' },
      { service: 'database', cluster: DATABASE, secret: 's', database: 'app', sql: 'select 2' },
    ],
  ])('that says %j calls %j', (aws, call) => {
    expect(read({ aws })).toMatchObject({ kind: 'aws', call, expect: { json: {} } });
  });

  it('is known by the service and what it calls', () => {
    expect(read({ aws: { queue: '${outputs.q}' } })).toMatchObject({
      id: 'aws queue ${outputs.q}',
      name: 'aws queue $${outputs.q}',
    });
  });

  it('may be waited for by that name', () => {
    const after = { http: 'http://x/', after: ['aws invoke orders'] };
    expect(complaints({ aws: { invoke: 'orders' } }, after)).toEqual([]);
    expect(complaints({ aws: { queue: 'a' } }, { aws: { queue: 'a' } })).toEqual([
      'checks.smoke[1].aws: two checks have this name',
    ]);
  });

  it('reads what is expected', () => {
    const expected = { body: '/ok/', json: { '$.a': 1 }, under: '2s' };
    expect(read({ aws: { invoke: 'orders' }, expect: expected })).toMatchObject({
      expect: { body: '/ok/', json: { '$.a': 1 }, underMs: 2_000 },
    });
  });

  it.each<[unknown, string]>([
    [
      { aws: {} },
      'checks.smoke[0].aws: needs exactly one of `invoke`, `queue`, `bucket`, `table`, `database`',
    ],
    [{ aws: { invoke: 'a', queue: 'b' } }, 'checks.smoke[0].aws: `invoke`, `queue` exclude each other'],
    [{ aws: { database: DATABASE } }, 'checks.smoke[0].aws.secret: `secret` is required'],
    [{ aws: { invoke: '' } }, 'checks.smoke[0].aws.invoke: must not be empty'],
    [{ aws: { invoke: 'a', pyload: 1 } }, 'checks.smoke[0].aws.pyload: unknown key `pyload`'],
    [
      { aws: { queue: 'a' }, expect: { body: 'x' } },
      'checks.smoke[0].expect.body: only what `invoke` and `database` answer can be judged',
    ],
    [
      { aws: { table: 'a' }, expect: { json: { '$.a': 1 } } },
      'checks.smoke[0].expect.json: only what `invoke` and `database` answer can be judged',
    ],
    [{ aws: { invoke: '${outptus.f}' } }, 'checks.smoke[0].aws.invoke: `${outptus.f}` is not a known name'],
    [
      { aws: { queue: 'a' }, expect: { under: '20s' } },
      'checks.smoke[0].expect.under: is longer than `timeout`',
    ],
  ])('%j is a mistake: %s', (check, complaint) => {
    expect(complaints(check)).toEqual([expect.stringContaining(complaint)]);
  });
});

describe('a log check', () => {
  it('looks at all groups for five seconds where nothing else is said', () => {
    expect(read({ log: '/ERROR/' })).toMatchObject({
      kind: 'log',
      name: 'log /ERROR/',
      pattern: '/ERROR/',
      groups: [],
      watchMs: 5_000,
    });
  });

  it('reads groups and time', () => {
    expect(read({ log: 'ERROR', groups: ['/aws/lambda/*'], watch: '0s' })).toMatchObject({
      pattern: 'ERROR',
      groups: ['/aws/lambda/*'],
      watchMs: 0,
    });
  });

  it.each<[unknown, string]>([
    [{ log: '' }, 'checks.smoke[0].log: must not be empty'],
    [{ log: '/(/' }, 'checks.smoke[0].log: is not a regular expression'],
    [{ log: 'a', groups: '/aws/**' }, 'checks.smoke[0].groups: must be a list'],
    [{ log: 'a', watch: '6m' }, 'checks.smoke[0].watch: must be between 0s and 5m, not 6m'],
    [{ log: 'a', http: 'http://x/' }, 'checks.smoke[0]: `http`, `log` exclude each other'],
  ])('%j is a mistake: %s', (check, complaint) => {
    expect(complaints(check)).toEqual([expect.stringContaining(complaint)]);
  });
});
