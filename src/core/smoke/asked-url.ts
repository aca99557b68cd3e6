import type { ConfigPlace } from '../config/place.js';

/** A web address that a smoke check asks. */
export interface AskedUrl {
  readonly url: string;
  /** It is asked by GET, so that anyone may. */
  readonly readable: boolean;
  /** Where the check stands. */
  readonly place?: ConfigPlace;
}
