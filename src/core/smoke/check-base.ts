import type { ConfigPlace } from '../config/place.js';

/** What every smoke check has, whatever its kind. */
export interface CheckBase {
  /** For people; its references are replaced before it runs. */
  readonly name: string;
  /** The name as written, by which `after` means it. */
  readonly id: string;
  /** How long the check is retried, in ms; 0 means one attempt. */
  readonly withinMs: number;
  /** Limit of one attempt, in ms. */
  readonly timeoutMs: number;
  /** A failing optional check warns and does not change the verdict. */
  readonly optional: boolean;
  /** Ids of the checks and commands that it waits for. */
  readonly after: readonly string[];
  /** Where the check stands in the configuration file. */
  readonly place?: ConfigPlace;
}
