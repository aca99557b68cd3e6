import type { Http } from './http.js';
import type { AwsServices } from './services.js';

/** By what attempts at smoke checks reach the outside world; each is loaded when it is first used. */
export interface CheckPorts {
  readonly http: Http;
  readonly services: AwsServices;
}
