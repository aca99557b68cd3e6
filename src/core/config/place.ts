/** A place in the configuration file, 1-based. */
export interface ConfigPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
