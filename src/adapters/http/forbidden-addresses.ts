import { type LookupOptions, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { type AddressClass, classifyHost } from '../../core/smoke/targets/address.js';
import { explainMetadata, explainPrivate } from '../../core/smoke/targets/targets.js';

/** A host that is not asked; the message is for people. */
export class ForbiddenAddressError extends Error {
  override readonly name = 'ForbiddenAddressError';
}

/** `host` as in `URL.hostname`, IPv6 in brackets; false for names. IPv4 in IPv6 counts as IPv4. */
export function isForbiddenAddress(host: string): boolean {
  return classifyHost(host) === 'metadata';
}

/** Why the addresses that a name leads to are not connected to, or undefined. */
type Refuse = (host: string, found: ReadonlySet<AddressClass | undefined>) => string | undefined;

const refuseMetadata: Refuse = (host, found) => (found.has('metadata') ? explainMetadata(host) : undefined);
const refusePrivate: Refuse = (host, found) =>
  refuseMetadata(host, found) ?? (found.has('private') ? explainPrivate(host) : undefined);

/** The system's lookup, except that names of forbidden addresses fail. What it finds is what is connected to. */
export const guardedLookup: LookupFunction = createGuard(refuseMetadata);

/** Like `guardedLookup`; names of this machine and of private networks fail too. */
export const publicLookup: LookupFunction = createGuard(refusePrivate);

function createGuard(refuse: Refuse): LookupFunction {
  return (hostname, options: LookupOptions, callback) => {
    lookup(hostname, options, (error, result, family) => {
      const found = typeof result === 'string' ? [result] : (result ?? []).map(({ address }) => address);
      const refused = error === null ? refuse(hostname, new Set(found.map(classifyHost))) : undefined;
      callback(refused === undefined ? error : new ForbiddenAddressError(refused), result as string, family);
    });
  };
}
