import type { SourceLocation } from '../finding.js';

/** One origin of the environment that is looked at after apply. */
export interface Endpoint {
  /** Address of its findings, such as `https://shop.example` or `https://shop.example:8443`. */
  readonly origin: string;
  /** The address that is asked: origin and path, without user, query and fragment. */
  readonly url: string;
  /** Name or IP address, IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
  /** Speaks HTTPS; one that does not is only asked for its ports. */
  readonly secure: boolean;
  /** Ports that must not accept a connection; empty where they are none of this environment's business. */
  readonly closedPorts: readonly number[];
  /** The smoke check that names it. */
  readonly place?: SourceLocation;
}
