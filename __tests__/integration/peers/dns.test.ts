import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Answer } from 'dns-packet';
import type { DnsExpectation, DnsType } from '../../../src/core/smoke/dns/check.js';
import { type DnsServer, NXDOMAIN, REFUSED, type Reply, SERVFAIL, startDnsServer } from './dns-server.js';
import { SECRET, tryDns } from './support.js';

const records = (type: string, name: string, ...data: unknown[]): Answer[] =>
  data.map((it) => ({ type, name, ttl: 60, data: it })) as Answer[];

const ZONE: readonly Answer[] = [
  ...records('A', 'shop.example', '10.0.0.2', '10.0.0.10'),
  ...records('AAAA', 'shop.example', '2001:db8::1'),
  ...records('MX', 'shop.example', { preference: 10, exchange: 'mail.shop.example' }),
  ...records('TXT', 'shop.example', ['v=spf1 ', '-all'], `::error::${SECRET}\n`),
  ...records('NS', 'shop.example', 'ns1.shop.example', 'ns2.shop.example'),
  ...records('SRV', '_sip._tcp.shop.example', {
    priority: 0,
    weight: 5,
    port: 5060,
    target: 'sip.shop.example',
  }),
  ...records('CAA', 'shop.example', { flags: 0, tag: 'issue', value: 'ca.example' }),
  ...records('PTR', '10.0.0.10.in-addr.arpa', 'shop.example'),
  ...records('CNAME', 'www.shop.example', 'edge.example'),
  ...records('CNAME', 'dangling.shop.example', 'gone.example'),
];

/** Answers from the zone; a name that is not in it does not exist. */
function serveZone({ name, type }: { readonly name: string; readonly type?: string }): Reply {
  if (name === 'www.shop.example' && type === 'A') {
    return {
      answers: [
        ...records('CNAME', name, 'edge.example'),
        ...records('CNAME', 'edge.example', 'eu.edge.example'),
        ...records('A', 'eu.edge.example', '10.1.1.1'),
      ],
    };
  }
  const known = ZONE.filter((record) => record.name === name.toLowerCase());
  if (known.length === 0) return { rcode: NXDOMAIN };
  return { answers: known.filter((record) => record.type === type || record.type === 'CNAME') };
}

interface Question {
  readonly name?: string;
  readonly type?: DnsType;
  readonly expect?: Partial<DnsExpectation>;
  readonly reply?: Parameters<typeof startDnsServer>[0];
  readonly timeoutMs?: number;
  readonly hostsFile?: string;
}

/** What came of one attempt with this name server. */
async function ask({
  name = 'shop.example',
  type,
  expect: expected = {},
  reply = serveZone,
  ...world
}: Question) {
  await using server: DnsServer = await startDnsServer(reply);
  const { answer } = await tryDns(
    {
      target: name,
      ...(type === undefined ? {} : { type }),
      expect: { includes: [], absent: false, ...expected },
    },
    { servers: [server.address], hostsFile: '/nowhere', ...world },
  );
  return { ...answer, asked: server.asked };
}

describe('a name', () => {
  it('with an address passes, and tells all that there are', async () => {
    const { failures, seen, body } = await ask({});
    expect(failures).toEqual([]);
    expect(seen).toBe('3 records: 10.0.0.2, 10.0.0.10, 2001:db8::1');
    expect(body).toBe('A 10.0.0.2 (60 s)\nA 10.0.0.10 (60 s)\nAAAA 2001:db8::1 (60 s)');
  });

  it('may be given as a URL, with a port or in capitals', async () => {
    for (const name of ['https://shop.example/path', 'shop.example:443', 'SHOP.example.']) {
      expect((await ask({ name })).failures).toEqual([]);
    }
  });

  it('of one family passes without a type', async () => {
    const { failures, seen } = await ask({ name: 'www.shop.example' });
    expect(failures).toEqual([]);
    expect(seen).toBe('1 record: 10.1.1.1');
  });

  it('that is not there fails, and passes where it is to be absent', async () => {
    const failure =
      'gone.example is a name that is not found (ENOTFOUND), expected a record of type A or AAAA';
    expect((await ask({ name: 'gone.example' })).failures).toEqual([failure]);
    expect(await ask({ name: 'gone.example', expect: { absent: true } })).toMatchObject({
      failures: [],
      seen: 'no record (ENOTFOUND)',
    });
    expect((await ask({ name: 'gone.example', expect: { count: 0 } })).failures).toEqual([]);
  });

  it('that is there fails where it is to be absent', async () => {
    expect((await ask({ type: 'AAAA', expect: { absent: true } })).failures).toEqual([
      'shop.example has "2001:db8::1", expected no AAAA record',
    ]);
  });

  it('without a record of the type fails, and is absent', async () => {
    expect((await ask({ type: 'CNAME' })).failures).toEqual([
      'shop.example has no such record (ENODATA), expected a record of type CNAME',
    ]);
    expect((await ask({ type: 'CNAME', expect: { absent: true } })).failures).toEqual([]);
  });
});

describe('aliases', () => {
  it('are followed to the address', async () => {
    expect(
      (await ask({ name: 'www.shop.example', type: 'A', expect: { values: ['10.1.1.1'] } })).failures,
    ).toEqual([]);
  });

  it('are records of their own', async () => {
    const expected = { values: ['Edge.Example.'] };
    expect((await ask({ name: 'www.shop.example', type: 'CNAME', expect: expected })).failures).toEqual([]);
  });

  it('that lead nowhere have no address', async () => {
    expect((await ask({ name: 'dangling.shop.example', type: 'A' })).failures).toEqual([
      'dangling.shop.example has no such record (ENODATA), expected a record of type A',
    ]);
  });
});

describe('records of each type', () => {
  it.each<[DnsType, string, string[]]>([
    ['A', 'shop.example', ['10.0.0.10', '10.0.0.2']],
    ['AAAA', 'shop.example', ['2001:0DB8:0:0::1']],
    ['MX', 'shop.example', ['10 mail.shop.example']],
    ['MX', 'shop.example', ['mail.shop.example']],
    ['NS', 'shop.example', ['ns2.shop.example', 'ns1.shop.example']],
    ['SRV', '_sip._tcp.shop.example', ['0 5 5060 sip.shop.example']],
    ['SRV', '_sip._tcp.shop.example', ['sip.shop.example']],
    ['CAA', 'shop.example', ['0 issue "ca.example"']],
    ['PTR', '10.0.0.10', ['shop.example']],
  ])('%s of %s: %j', async (type, name, values) => {
    expect((await ask({ name, type, expect: { values } })).failures).toEqual([]);
  });

  it('TXT in parts is one text, and keeps a secret, commands and line breaks to itself', async () => {
    const { failures, seen, body } = await ask({
      type: 'TXT',
      expect: { includes: ['v=spf1 -all', '/^v=spf1/'] },
    });
    expect(failures).toEqual([]);
    expect(seen).toBe('2 records: ::error::*** , v=spf1 -all');
    expect(body).toBe('TXT ::error::***\nTXT v=spf1 -all');
  });
});

describe('what is not met is told with both', () => {
  it.each<[Question, string]>([
    [
      { type: 'A', expect: { values: ['10.0.0.2'] } },
      'shop.example has "10.0.0.2", "10.0.0.10", expected exactly "10.0.0.2"',
    ],
    [
      { type: 'A', expect: { values: ['10.0.0.2', '10.0.0.10', '10.0.0.3'] } },
      'shop.example has "10.0.0.2", "10.0.0.10", expected exactly "10.0.0.2", "10.0.0.10", "10.0.0.3"',
    ],
    [
      { type: 'A', expect: { includes: ['10.0.0.1'] } },
      'shop.example has "10.0.0.2", "10.0.0.10", expected "10.0.0.1" among them',
    ],
    [
      { type: 'NS', expect: { includes: ['/awsdns/'] } },
      'shop.example has "ns1.shop.example", "ns2.shop.example", expected "/awsdns/" among them',
    ],
    [
      { expect: { count: 2 } },
      'shop.example has 3 records ("10.0.0.2", "10.0.0.10", "2001:db8::1"), expected 2',
    ],
    [{ type: 'A', expect: { ttlMs: 30_000 } }, 'shop.example may be kept for 60 s, expected 30 s at most'],
  ])('%j', async (question, failure) => {
    expect((await ask(question)).failures).toEqual([failure]);
  });

  it('and a time that is short enough is none of it', async () => {
    expect((await ask({ type: 'A', expect: { ttlMs: 60_000 } })).failures).toEqual([]);
  });
});

describe('a name server', () => {
  it.each<[string, Reply, string]>([
    ['fails', { rcode: SERVFAIL }, "can't be looked up: its name server failed (ESERVFAIL)"],
    ['refuses', { rcode: REFUSED }, "can't be looked up: the name server refused (EREFUSED)"],
  ])('that %s is a failure, also for what is to be absent', async (_, reply, why) => {
    const failure = `shop.example ${why}, asked for A`;
    expect((await ask({ type: 'A', reply: () => reply })).failures).toEqual([failure]);
    const absent = await ask({ type: 'A', reply: () => reply, expect: { absent: true } });
    expect(absent).toMatchObject({ failures: [failure], error: expect.anything() });
  });

  it('that never answers is a failure within the limit', async () => {
    const { failures } = await ask({
      type: 'A',
      reply: () => 'silence',
      timeoutMs: 400,
      expect: { absent: true },
    });
    expect(failures).toEqual([
      expect.stringMatching(
        /^shop\.example can't be looked up: the name server did not answer in time \((?:E?TIMEOUT)\), asked for A$/,
      ),
    ]);
  });

  it('that loses the first question is asked again', async () => {
    let count = 0;
    const { failures, asked } = await ask({
      type: 'A',
      reply: (question) => (count++ === 0 ? 'silence' : serveZone(question)),
      timeoutMs: 1_000,
    });
    expect(failures).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  it('whose answer does not fit is asked by TCP', async () => {
    const { failures, asked } = await ask({
      type: 'A',
      reply: (question) => ({ truncated: serveZone(question) }),
    });
    expect(failures).toEqual([]);
    expect(asked).toEqual(['A shop.example by udp', 'A shop.example by tcp']);
  });

  it('that sends anything else is a failure', async () => {
    const { failures } = await ask({
      type: 'A',
      reply: () => ({ bytes: Buffer.from('no DNS at all') }),
      timeoutMs: 400,
    });
    expect(failures).toHaveLength(1);
  });

  it('that fails for one family leaves the other, unless all records must be known', async () => {
    const reply = (question: Parameters<typeof serveZone>[0]): Reply =>
      question.type === 'AAAA' ? { rcode: SERVFAIL } : serveZone(question);
    expect((await ask({ reply })).failures).toEqual([]);
    expect((await ask({ reply, expect: { includes: ['10.0.0.2'] } })).failures).toEqual([]);
    expect((await ask({ reply, expect: { values: ['10.0.0.2', '10.0.0.10'] } })).failures).toEqual([
      "shop.example can't be looked up: its name server failed (ESERVFAIL), asked for AAAA",
    ]);
  });

  it('is not waited for where the run is cancelled', async () => {
    const { answer } = await tryDns(
      { target: 'shop.example', expect: { includes: [], absent: false } },
      { servers: ['127.0.0.1:1'], signal: AbortSignal.abort() },
    );
    expect(answer.error).toBeDefined();
  });
});

describe("the machine's own hosts file", () => {
  async function withHosts<T>(text: string, body: (hostsFile: string) => Promise<T>): Promise<T> {
    const folder = await mkdtemp(join(tmpdir(), 'mayfly-hosts-'));
    const hostsFile = join(folder, 'hosts');
    await writeFile(hostsFile, text);
    return body(hostsFile).finally(() => rm(folder, { recursive: true }));
  }
  const HOSTS =
    '# 10.9.9.9 shop.test\n127.0.0.1 localhost\n10.9.9.8\tSHOP.test other # 10.9.9.7\n::1 localhost\n';

  it('counts for addresses that DNS does not know', async () => {
    const { failures, seen, body } = await withHosts(HOSTS, (hostsFile) =>
      ask({ name: 'shop.test', hostsFile }),
    );
    expect(failures).toEqual([]);
    expect(seen).toBe('1 record: 10.9.9.8');
    expect(body).toBe("A 10.9.9.8 (this machine's hosts file)");
  });

  it('counts for what is to be absent', async () => {
    const expected = { absent: true };
    const { failures } = await withHosts(HOSTS, (hostsFile) =>
      ask({ name: 'localhost', hostsFile, expect: expected }),
    );
    expect(failures).toEqual(['localhost has "127.0.0.1", "::1", expected no A or AAAA record']);
  });

  it('does not count where DNS knows the name, or does not say', async () => {
    const { body } = await withHosts('10.9.9.9 shop.example', (hostsFile) => ask({ type: 'A', hostsFile }));
    expect(body).toBe('A 10.0.0.2 (60 s)\nA 10.0.0.10 (60 s)');
    const { failures } = await withHosts('10.9.9.9 shop.example', (hostsFile) =>
      ask({ type: 'A', hostsFile, reply: () => ({ rcode: SERVFAIL }) }),
    );
    expect(failures).toHaveLength(1);
  });

  it('of this very machine knows localhost', async () => {
    const { answer } = await (async () => {
      await using server = await startDnsServer(serveZone);
      return await tryDns(
        { target: 'localhost', type: 'A', expect: { includes: ['127.0.0.1'], absent: false } },
        { servers: [server.address] },
      );
    })();
    expect(answer.failures).toEqual([]);
  });
});

describe('an address in place of a name', () => {
  it.each([
    ['10.0.0.1', undefined, '1 record: 10.0.0.1'],
    ['http://10.0.0.1:8080/', 'A', '1 record: 10.0.0.1'],
    ['::1', 'AAAA', '1 record: ::1'],
  ] as const)('is its own record, and nobody is asked: %s', async (target, type, seen) => {
    const expect_ = { includes: [], absent: false };
    const { answer } = await tryDns({ target, ...(type === undefined ? {} : { type }), expect: expect_ });
    expect(answer).toMatchObject({ failures: [], seen });
  });

  it('is not absent', async () => {
    const { answer } = await tryDns({ target: '10.0.0.1', expect: { includes: [], absent: true } });
    expect(answer.failures).toHaveLength(1);
  });
});

describe('what can not be looked up', () => {
  it.each([
    [
      '10.0.0.1',
      'MX',
      '10.0.0.1 is an address, which has no record but itself, and with `type: PTR` its names',
    ],
    ['not a name', 'A', '"not a name" is no name that DNS allows'],
    [`${'a'.repeat(64)}.example`, 'A', expect.stringContaining('is no name that DNS allows')],
  ] as const)('is a failure for good: %s', async (target, type, failure) => {
    const attempt = await tryDns({
      target,
      ...(type === undefined ? {} : { type }),
      expect: { includes: [], absent: false },
    });
    expect(attempt).toMatchObject({ final: true, answer: { failures: [failure] } });
  });
});
