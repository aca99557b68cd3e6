import { Resolver } from 'node:dns/promises';
import { readFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { performance } from 'node:perf_hooks';
import { TIMEOUT } from '../../core/smoke/connection-codes.js';
import type { DnsType } from '../../core/smoke/dns/check.js';
import { parseHosts } from '../../core/smoke/dns/hosts-file.js';
import { type DnsRecord, isAbsent, type RecordSet } from '../../core/smoke/dns/sight.js';
import type { NameQuery, Names } from '../../ports/names.js';
import { fetchRecords } from './records.js';
import { readCode, runAttempt } from './wait.js';

export interface NamesOptions {
  /** As in `127.0.0.1:5353`; default: those of the system. */
  readonly servers?: readonly string[];
  /** Default: that of the system. */
  readonly hostsFile?: string;
}

export function createNames(options: NamesOptions = {}): Names {
  return {
    resolve: async (query) => {
      const startedAt = performance.now();
      const sets = await Promise.all(query.types.map((type) => fetchSet(query, type, options)));
      return { sets, ms: Math.round(performance.now() - startedAt) };
    },
  };
}

async function fetchSet(query: NameQuery, type: DnsType, options: NamesOptions): Promise<RecordSet> {
  const set = await askServers(query, type, options);
  const family = FAMILIES[type];
  if (family === undefined || !isAbsent(set)) return set;
  const local = (await readHosts(query.name, options)).filter(({ text }) => isIP(text) === family);
  return local.length === 0 ? set : { type, records: local };
}

const FAMILIES: Partial<Record<DnsType, number>> = { A: 4, AAAA: 6 };

/** Tries of a name server, each with twice the time of the one before. */
const TRIES = 2;
const SHORTEST_TRY_MS = 100;

function askServers(query: NameQuery, type: DnsType, { servers }: NamesOptions): Promise<RecordSet> {
  const { name, timeoutMs, signal } = query;
  const fail = (code: string): RecordSet => ({ type, records: [], code });
  return runAttempt<RecordSet>({
    timeoutMs,
    signal,
    onTimeout: () => fail(TIMEOUT),
    start: (done) => {
      const resolver = new Resolver({
        timeout: Math.max(SHORTEST_TRY_MS, Math.floor(timeoutMs / 2 ** TRIES)),
        tries: TRIES,
      });
      if (servers !== undefined) resolver.setServers(servers);
      fetchRecords(resolver, name, type).then(
        (records) => done(records.length === 0 ? fail('ENODATA') : { type, records }),
        (error: unknown) => done(fail(readCode(error))),
      );
      return () => resolver.cancel();
    },
  });
}

const HOSTS_FILE = process.platform === 'win32' ? 'C:\\Windows\\System32\\drivers\\etc\\hosts' : '/etc/hosts';

/** Not the system's lookup, which also tries the name below the machine's search domains. */
async function readHosts(name: string, { hostsFile = HOSTS_FILE }: NamesOptions): Promise<DnsRecord[]> {
  const text = await readFile(hostsFile, 'utf8').catch(() => '');
  return parseHosts(text, name).map((address) => ({ text: address, local: true as const }));
}
