import type { Filler } from '../filler.js';
import type { DnsCheck } from './check.js';

/** A DNS check with its references replaced. */
export function fillDns(check: DnsCheck, { text, pattern }: Filler): DnsCheck {
  const { values, includes } = check.expect;
  const filled = {
    includes: includes.map(pattern),
    ...(values === undefined ? {} : { values: values.map(text) }),
  };
  return { ...check, target: text(check.target), expect: { ...check.expect, ...filled } };
}
