import type { Filler } from '../filler.js';
import type { TlsCheck } from './check.js';

/** A TLS check with its references replaced. */
export function fillTls(check: TlsCheck, { text, pattern }: Filler): TlsCheck {
  const { names, issuer } = check.expect;
  const filled = { names: names.map(text), ...(issuer === undefined ? {} : { issuer: pattern(issuer) }) };
  return { ...check, target: text(check.target), expect: { ...check.expect, ...filled } };
}
