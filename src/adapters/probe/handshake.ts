import { isIP } from 'node:net';
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls';
import type { Certificate, Tls } from '../../core/policy/live/observation.js';
import type { Target } from './connection.js';
import { type Limits, readCode, runAttempt } from './wait.js';

export interface HandshakeRequest extends Target, Limits {
  /** Name or address that the certificate must be for. */
  readonly host: string;
  readonly client: keyof typeof CLIENTS;
  /** PEM; replaces the authorities that Node trusts. */
  readonly authorities: string | undefined;
}

/** `connected` tells a refused handshake from a port that can't be reached. */
export type Handshake =
  | { readonly ok: true; readonly tls: Tls }
  | { readonly ok: false; readonly connected: boolean; readonly code: string };

const CLIENTS = {
  modern: { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' },
  // OpenSSL 3 has these versions at security level 0 only: https://nodejs.org/api/tls.html#openssl-security-level
  old: { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' },
} as const satisfies Record<string, ConnectionOptions>;

/** One handshake, of which nothing is sent after: whatever the certificate is, it is looked at and not relied on. */
export function runHandshake(request: HandshakeRequest): Promise<Handshake> {
  const { host, address, port, client, authorities, timeoutMs, signal } = request;
  let connected = false;
  const fail = (code: string): Handshake => ({ ok: false, connected, code });
  return runAttempt<Handshake>({
    timeoutMs,
    signal,
    onTimeout: () => fail('TIMEOUT'),
    start: (done) => {
      const socket = connect({
        host: address,
        port,
        rejectUnauthorized: false,
        ...(isIP(host) === 0 ? { servername: host } : {}),
        ...(authorities === undefined ? {} : { ca: authorities }),
        ...CLIENTS[client],
      });
      socket.on('connect', () => {
        connected = true;
      });
      socket.on('secureConnect', () => done({ ok: true, tls: readTls(socket) }));
      socket.on('error', (error) => done(fail(readCode(error))));
      socket.on('close', () => done(fail('ECONNRESET')));
      return () => socket.destroy();
    },
  });
}

function readTls(socket: TLSSocket): Tls {
  return { version: socket.getProtocol() ?? '', certificate: readCertificate(socket) };
}

function readCertificate(socket: TLSSocket): Certificate {
  const { subjectaltname = '', valid_from, valid_to } = socket.getPeerCertificate();
  // Typed as an error, but it is its code: https://nodejs.org/api/tls.html#tlssocketauthorizationerror
  const problem = socket.authorized ? undefined : String(socket.authorizationError);
  return {
    problem,
    names: subjectaltname
      .split(', ')
      .filter((name) => name !== '')
      .map((name) => name.replace(/^(?:DNS|IP Address):/, '')),
    from: Date.parse(valid_from),
    until: Date.parse(valid_to),
  };
}
