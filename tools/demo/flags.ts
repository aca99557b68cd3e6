export interface Flags {
  /** Leave the environment up until Ctrl-C. */
  readonly keep: boolean;
  /** Write a machine-readable account to stdout. */
  readonly json: boolean;
}

export const USAGE = `npm run demo [-- --keep] [-- --json]
  --keep  leave the environment, the AWS emulator and the GitHub double up until Ctrl-C
  --json  write a machine-readable account to stdout; everything else goes to stderr`;

/** Throws for anything else than the flags of USAGE. */
export function parseFlags(args: readonly string[]): Flags {
  const unknown = args.filter((arg) => arg !== '--keep' && arg !== '--json');
  if (unknown.length > 0) throw new Error(`Unknown argument ${unknown.join(' ')}. Use:\n${USAGE}`);
  return { keep: args.includes('--keep'), json: args.includes('--json') };
}
