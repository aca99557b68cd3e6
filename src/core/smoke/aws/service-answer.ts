/** What a round trip came to. Nothing in it is redacted or cut yet. */
export interface ServiceAnswer {
  /** Time of the round trip, cleaning up not counted. */
  readonly ms: number;
  /** What was done, on one line for people: `sent, received and deleted a message`. */
  readonly done: string;
  /** Why it did not come to its end, or what was not as it was put. */
  readonly error?: string;
  /** What a function that failed said of it: as long as it likes. */
  readonly said?: string;
  /** Set when another attempt can't end otherwise. */
  readonly final?: true;
  /** What a function or statement answered. */
  readonly text?: string;
  /** Last lines that the function logged. */
  readonly log?: string;
  /** What could not be taken away again, and why. */
  readonly left?: string;
}
