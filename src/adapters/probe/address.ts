import { BlockList, isIP, type LookupFunction } from 'node:net';
import { TIMEOUT } from '../../core/smoke/connection-codes.js';
import { type Limits, readCode, runAttempt } from './wait.js';

export type Resolution = { readonly addresses: readonly [string, ...string[]] } | { readonly code: string };

/** The addresses of a host, IPv4 first, since hosted runners have no other. */
export function resolveHost(host: string, lookup: LookupFunction, limits: Limits): Promise<Resolution> {
  if (isIP(host) !== 0) return Promise.resolve({ addresses: [host] });
  return runAttempt<Resolution>({
    ...limits,
    onTimeout: () => ({ code: TIMEOUT }),
    start: (done) => {
      lookup(host, { all: true }, (error, found) => {
        if (error !== null) return done({ code: readCode(error) });
        const all = typeof found === 'string' ? [found] : found.map(({ address }) => address);
        const [first, ...rest] = all.sort((a, b) => isIP(a) - isIP(b));
        done(first === undefined ? { code: 'ENOTFOUND' } : { addresses: [first, ...rest] });
      });
      return () => {};
    },
  });
}

const OWN_MACHINE = new BlockList();
OWN_MACHINE.addSubnet('127.0.0.0', 8, 'ipv4');
OWN_MACHINE.addAddress('::1', 'ipv6');
OWN_MACHINE.addAddress('0.0.0.0', 'ipv4');
OWN_MACHINE.addAddress('::', 'ipv6');

/** IPv4 in IPv6 counts as IPv4. */
export function isOwnMachine(address: string): boolean {
  return OWN_MACHINE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
