/** No answer within the limit. */
export const TIMEOUT = 'TIMEOUT';
/** An address that is never asked, such as that of the machine's own metadata. */
export const FORBIDDEN = 'FORBIDDEN';

/** What the system's codes say of a host and port, to follow its name. */
const CODES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused the connection',
  ECONNRESET: 'reset the connection',
  ENOTFOUND: 'is a name that is not found',
  ENODATA: 'is a name without an address',
  EAI_AGAIN: "can't be looked up at the moment",
  EHOSTUNREACH: "can't be reached: no route to the host",
  ENETUNREACH: "can't be reached: this machine has no route to it",
  EADDRNOTAVAIL: "can't be reached: this machine has no route to it",
  [TIMEOUT]: 'did not answer in time',
  [FORBIDDEN]: "is an address of the machine's own metadata, which is never asked",
};

/** Completes `shop.example:443 …`; the code stands in brackets, since it helps a search. */
export function explainConnectionCode(code: string): string {
  const words = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  return `${words ?? "can't be reached"} (${code})`;
}

/** `where` is host and port. */
export function explainHandshakeCode(where: string, code: string): string {
  return `the TLS handshake with ${where} did not come to its end (${code})`;
}
