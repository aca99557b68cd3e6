/** One event of a log group, which may hold several lines of text. */
export interface LogLine {
  /** Milliseconds since the epoch, as its writer says. */
  readonly at: number;
  readonly text: string;
  /** One of a kind in its region. */
  readonly id: string;
}

export interface LogQuery {
  readonly region: string;
  readonly group: string;
  /** Events from then on, in milliseconds since the epoch. */
  readonly from: number;
  /** Events up to then; all that there are when absent. */
  readonly to?: number;
  /** Latest events first. An emulator may not heed it. */
  readonly newestFirst?: boolean;
  /** One that does not exist is an error. */
  readonly mustExist?: boolean;
  /** Most events of one page. */
  readonly pageSize?: number;
  /** Ends the wait for an answer, also while one is awaited. */
  readonly signal: AbortSignal;
}

/** What log groups of CloudWatch hold. */
export interface LogLines {
  /**
   * The events of a group page by page; a page may be empty and others follow. A group that does not exist has none.
   * Throws MayflyError for what AWS does not allow, or does not answer before the signal aborts.
   */
  pages(query: LogQuery): AsyncIterable<readonly LogLine[]>;
}
