import { isIP } from 'node:net';
import {
  type ConnectionOptions,
  checkServerIdentity,
  connect,
  type PeerCertificate as NodeCertificate,
  type TLSSocket,
} from 'node:tls';
import { TIMEOUT } from '../../core/smoke/connection-codes.js';
import type { Handshake, PeerCertificate, TlsRange } from '../../core/smoke/tls/sight.js';
import { type Limits, readCode, runAttempt, startWatch } from './wait.js';

export interface Target {
  /** IP address. */
  readonly address: string;
  readonly port: number;
}

export interface HandshakeRequest extends Target, Limits {
  /** Name or address that the certificate must be for. */
  readonly host: string;
  /** Names and addresses that the certificate is asked about. */
  readonly names: readonly string[];
  readonly range: TlsRange;
  /** PEM; replaces the authorities that Node trusts. */
  readonly authorities: string | undefined;
}

/** One handshake, of which nothing is sent after: whatever the certificate is, it is looked at and not relied on. */
export function runHandshake(request: HandshakeRequest): Promise<Handshake> {
  const { host, address, port, range, names, authorities, timeoutMs, signal } = request;
  let connected = false;
  let connectMs = 0;
  const measure = startWatch();
  const fail = (code: string): Handshake => ({ ok: false, connected, code });
  return runAttempt<Handshake>({
    timeoutMs,
    signal,
    onTimeout: () => fail(TIMEOUT),
    start: (done) => {
      const socket = connect({
        host: address,
        port,
        rejectUnauthorized: false,
        ...(isIP(host) === 0 ? { servername: host } : {}),
        ...(authorities === undefined ? {} : { ca: authorities }),
        ...computeVersions(range),
      });
      socket.on('connect', () => {
        connected = true;
        connectMs = measure();
      });
      socket.on('secureConnect', () =>
        done({ ...readPeer(socket, names), connectMs, tlsMs: measure() - connectMs }),
      );
      socket.on('error', (error) => done(fail(readCode(error))));
      socket.on('close', () => done(fail('ECONNRESET')));
      return () => socket.destroy();
    },
  });
}

/** OpenSSL 3 has TLS 1.0 and 1.1 at security level 0 only: https://nodejs.org/api/tls.html#openssl-security-level */
function computeVersions({ min, max }: TlsRange): ConnectionOptions {
  const isOld = min === 'TLSv1' || min === 'TLSv1.1';
  return { minVersion: min, maxVersion: max, ...(isOld ? { ciphers: 'DEFAULT:@SECLEVEL=0' } : {}) };
}

function readPeer(socket: TLSSocket, names: readonly string[]) {
  const certificate = readCertificate(socket, names);
  return { ok: true as const, version: socket.getProtocol() ?? '', certificate };
}

function readCertificate(socket: TLSSocket, asked: readonly string[]): PeerCertificate {
  const peer = socket.getPeerCertificate();
  const { subjectaltname = '', valid_from, valid_to } = peer;
  const own = socket.getPeerX509Certificate();
  // Typed as an error, but it is its code: https://nodejs.org/api/tls.html#tlssocketauthorizationerror
  const problem = socket.authorized ? undefined : String(socket.authorizationError);
  return {
    problem,
    subject: formatName(own?.subject),
    issuer: formatName(own?.issuer),
    names: subjectaltname
      .split(', ')
      .filter((name) => name !== '')
      .map((name) => name.replace(/^(?:DNS|IP Address):/, '')),
    unfit: asked.filter((name) => !isFor(peer, name)),
    from: Date.parse(valid_from),
    until: Date.parse(valid_to),
  };
}

/** Node has one line for each part, and the country first. */
function formatName(name = ''): string {
  return name.split('\n').reverse().join(', ');
}

function isFor(certificate: NodeCertificate, name: string): boolean {
  try {
    return checkServerIdentity(name, certificate) === undefined;
  } catch {
    return false;
  }
}
