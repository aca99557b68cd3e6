import type { Http } from './http.js';
import type { Names } from './names.js';
import type { Schemas } from './schemas.js';
import type { AwsServices } from './services.js';
import type { Sockets } from './sockets.js';

/** By what attempts at smoke checks reach the outside world; each is loaded when it is first used. */
export interface CheckPorts {
  readonly http: Http;
  readonly sockets: Sockets;
  readonly names: Names;
  readonly schemas: Schemas;
  readonly readFile: ReadFile;
  readonly services: AwsServices;
  readonly readVariable: ReadVariable;
}

/** The value of an environment variable that a check names for its credentials; undefined where it is not set. */
export type ReadVariable = (name: string) => string | undefined;

/**
 * The text of a file of the repository; `path` is relative to the working directory. Rejects with MayflyError (`input`)
 * where there is none, where it is too large, and where it lies elsewhere.
 */
export type ReadFile = (path: string) => Promise<string>;
