import type { TcpSight } from '../core/smoke/tcp/sight.js';
import type { TlsRange, TlsSight } from '../core/smoke/tls/sight.js';

export type { TcpSight, TlsSight };

interface PeerRequest {
  /** Name or address, IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
  /** For all of it, the lookup of the name included. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

export interface ConnectRequest extends PeerRequest {
  /** Read what the peer sends until `isEnough`. */
  readonly banner?: { readonly send?: string; isEnough(text: string): boolean };
}

export interface HandshakeRequest extends PeerRequest {
  /** Names and addresses that the certificate is asked about. */
  readonly names: readonly string[];
  /** One handshake for each. */
  readonly ranges: readonly TlsRange[];
}

/** Connections to peers; whatever goes wrong is part of what was seen, never an exception. */
export interface Sockets {
  /** To whichever address of the host accepts first; unreached means that none of them did. */
  connect(request: ConnectRequest): Promise<TcpSight>;
  shakeHands(request: HandshakeRequest): Promise<TlsSight>;
}
