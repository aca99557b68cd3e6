import { lookup } from 'node:dns';
import { readFileSync } from 'node:fs';
import { systemClock } from '../../../src/adapters/clock/system-clock.js';
import { isForbiddenAddress } from '../../../src/adapters/http/forbidden-addresses.js';
import { createNames, type NamesOptions } from '../../../src/adapters/probe/names.js';
import { createSockets, type SocketOptions } from '../../../src/adapters/probe/sockets.js';
import type { CheckOfKind } from '../../../src/core/smoke/check.js';
import type { CheckBase } from '../../../src/core/smoke/check-base.js';
import { createTargets } from '../../../src/core/smoke/targets/targets.js';
import { createRedactor } from '../../../src/core/text/redact.js';
import type { Attempt, MakeAttempt } from '../../../src/operations/checks/attempt.js';
import { attemptDns } from '../../../src/operations/checks/attempt-dns.js';
import { attemptTcp } from '../../../src/operations/checks/attempt-tcp.js';
import { attemptTls } from '../../../src/operations/checks/attempt-tls.js';
import { NO_LOGS } from '../../../src/operations/checks/environment-logs.js';
import { Memory } from '../../../src/operations/checks/memory.js';
import type { CheckPorts } from '../../../src/ports.js';
import { somePorts } from '../../unit/operations/check-ports.js';

export const SECRET = 'hush-4711';

/** A certificate of the tests and its key. */
export function readIdentity(name: string) {
  const pem = readFileSync(new URL(`../probe/fixtures/${name}.pem`, import.meta.url), 'utf8');
  return { key: pem, cert: pem };
}

/** Far above what an attempt on loopback takes. */
const TIMEOUT_MS = 20_000;

const COMMON: CheckBase = {
  name: 'peer',
  id: 'peer',
  withinMs: 0,
  timeoutMs: TIMEOUT_MS,
  optional: false,
  after: [],
};

interface World extends Partial<SocketOptions>, NamesOptions {
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  readonly allowHosts?: readonly string[];
}

type Own<K extends keyof CheckOfKind> = Omit<CheckOfKind[K], keyof CheckBase | 'kind'>;

export const tryTcp = (check: Own<'tcp'>, world: World = {}) =>
  attempt(attemptTcp, { ...COMMON, ...check, kind: 'tcp' }, world);

export const tryTls = (check: Own<'tls'>, world: World = {}) =>
  attempt(attemptTls, { ...COMMON, ...check, kind: 'tls' }, world);

export const tryDns = (check: Own<'dns'>, world: World = {}) =>
  attempt(attemptDns, { ...COMMON, ...check, kind: 'dns' }, world);

/** One attempt through real sockets, with the ports that a run has. */
function attempt<C>(make: MakeAttempt<C>, check: C, world: World): Promise<Attempt> {
  const { timeoutMs = TIMEOUT_MS, signal = new AbortController().signal, allowHosts, ...options } = world;
  return make(check, {
    timeoutMs,
    attemptMs: timeoutMs,
    signal,
    targets: createTargets({ outputs: {}, ...(allowHosts === undefined ? {} : { allowHosts }) }),
    redact: createRedactor([SECRET]),
    ports: openPorts(options),
    logs: NO_LOGS,
    clock: systemClock,
    since: '2026-11-27T00:00:00.000Z',
    memory: new Memory(),
  });
}

function openPorts(options: Partial<SocketOptions> & NamesOptions): CheckPorts {
  return somePorts({
    sockets: createSockets({ lookup, isForbidden: isForbiddenAddress, ...options }),
    names: createNames(options),
  });
}
