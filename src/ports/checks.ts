import type { Http } from './http.js';
import type { Names } from './names.js';
import type { Sockets } from './sockets.js';

/** By what attempts at smoke checks reach the outside world; each is loaded when it is first used. */
export interface CheckPorts {
  readonly http: Http;
  readonly sockets: Sockets;
  readonly names: Names;
}
