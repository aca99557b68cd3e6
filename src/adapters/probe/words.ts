import type { Endpoint } from '../../core/policy/live/endpoint.js';
import { explainConnectionCode, explainHandshakeCode } from '../../core/smoke/connection-codes.js';
import { formatHostPort } from '../../core/smoke/host-port.js';

/** Why an endpoint could not be reached, in one line for people. */
export const explainCode = (code: string, endpoint: Endpoint): string =>
  `${formatHostPort(endpoint)} ${explainConnectionCode(code)}`;

export const explainHandshake = (code: string, endpoint: Endpoint): string =>
  explainHandshakeCode(formatHostPort(endpoint), code);
