import { BlockList, isIP, type LookupFunction } from 'node:net';
import { type Limits, readCode, runAttempt } from './wait.js';

export type Resolution = { readonly address: string } | { readonly code: string };

/** The address that is looked at: IPv4 where there is one, since hosted runners have no other. */
export function resolveHost(host: string, lookup: LookupFunction, limits: Limits): Promise<Resolution> {
  if (isIP(host) !== 0) return Promise.resolve({ address: host });
  return runAttempt<Resolution>({
    ...limits,
    onTimeout: () => ({ code: 'TIMEOUT' }),
    start: (done) => {
      lookup(host, { all: true }, (error, found) => {
        if (error !== null) return done({ code: readCode(error) });
        const addresses = typeof found === 'string' ? [found] : found.map(({ address }) => address);
        const address = addresses.find((it) => isIP(it) === 4) ?? addresses[0];
        done(address === undefined ? { code: 'ENOTFOUND' } : { address });
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
