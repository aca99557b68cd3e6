import { parseArgs } from 'node:util';
import { findFault } from './faults.js';

export interface Flags {
  readonly runs: number;
  readonly seed: number;
  /** Index of the first run. */
  readonly first: number;
  /** Runs at a time. */
  readonly jobs: number;
  readonly only: string | undefined;
  /** Print the plans and do nothing. */
  readonly plan: boolean;
}

export const USAGE = `npm run chaos -- [--runs 300] [--seed 1] [--first 0] [--only FAULT] [--jobs 2] [--plan]
  --runs   how many runs, each with its own plan
  --seed   what the plans are drawn from; seed and index make a plan, so --seed S --first K --runs 1 replays one
  --only   one kind of fault
  --jobs   runs at a time
  --plan   print the plans, do nothing`;

/** Throws for what USAGE does not know. */
export function parseFlags(args: readonly string[]): Flags {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
      first: { type: 'string', default: '0' },
      jobs: { type: 'string', default: '2' },
      only: { type: 'string' },
      plan: { type: 'boolean', default: false },
    },
  });
  const { only, plan } = values;
  if (only !== undefined) findFault(only);
  return {
    runs: parseWhole('--runs', values.runs),
    seed: parseWhole('--seed', values.seed),
    first: parseWhole('--first', values.first),
    jobs: Math.max(1, parseWhole('--jobs', values.jobs)),
    only,
    plan,
  };
}

function parseWhole(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${name} ${text} is no whole number. Use:\n${USAGE}`);
  return Number(text);
}
