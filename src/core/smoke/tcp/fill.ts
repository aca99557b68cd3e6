import type { Filler } from '../filler.js';
import type { TcpCheck, TcpExpectation } from './check.js';

/** A TCP check with its references replaced. */
export function fillTcp(check: TcpCheck, filler: Filler): TcpCheck {
  return { ...check, target: filler.text(check.target), expect: fillExpectation(check.expect, filler) };
}

function fillExpectation(expect: TcpExpectation, { text, pattern }: Filler): TcpExpectation {
  if (expect.state !== 'banner') return expect;
  const { banner, send } = expect;
  return { ...expect, banner: pattern(banner), ...(send === undefined ? {} : { send: text(send) }) };
}
