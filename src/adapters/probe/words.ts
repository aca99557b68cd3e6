import type { Endpoint } from '../../core/policy/live/endpoint.js';

const CODES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused the connection',
  ENOTFOUND: 'is a name that is not found',
  EAI_AGAIN: "can't be looked up at the moment",
  TIMEOUT: 'did not answer in time',
};

/** Why an endpoint could not be reached, in one line for people. */
export function explainCode(code: string, { host, port }: Endpoint): string {
  const words = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  return words === undefined
    ? `${host}:${port} can't be reached (${code})`
    : `${host}:${port} ${words} (${code})`;
}

export function explainHandshake(code: string, { host, port }: Endpoint): string {
  return `the TLS handshake with ${host}:${port} did not come to its end (${code})`;
}
