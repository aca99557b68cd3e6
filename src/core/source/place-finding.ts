import type { Finding, SourceLocation } from '../policy/finding.js';
import { splitModule, stripInstanceKeys } from '../terraform/plan-address.js';

/** What a source knows of its resources, by address without instance keys, and of modules by that of their call. */
export interface Origins {
  readonly locations?: ReadonlyMap<string, SourceLocation>;
  /** Construct paths. */
  readonly constructs?: ReadonlyMap<string, string>;
}

/** Gives a finding the place in the source that made its resource, and the construct, as far as they are known. */
export function placeFinding(finding: Finding, { locations, constructs }: Origins): Finding {
  const location = finding.location ?? findOrigin(locations, finding.address);
  const construct = findOrigin(constructs, finding.address);
  return {
    ...finding,
    ...(location === undefined ? {} : { location }),
    ...(construct === undefined ? {} : { construct }),
  };
}

/** The entry of the resource itself, else of the nearest module call around it. */
export function findOrigin<T>(origins: ReadonlyMap<string, T> | undefined, address: string): T | undefined {
  if (origins === undefined) return undefined;
  const plain = stripInstanceKeys(address);
  const calls = splitModule(plain);
  const around = calls.map((_, index) => calls.slice(0, calls.length - index).join('.'));
  const known = [plain, ...around].find((key) => origins.has(key));
  return known === undefined ? undefined : origins.get(known);
}
