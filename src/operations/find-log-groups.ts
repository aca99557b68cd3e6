import { MayflyError } from '../core/errors.js';
import { computeLookups } from '../core/recovery/lookups.js';
import { isMadeFor, type LogGroup } from '../core/recovery/made-by-services.js';
import type { LogGroups } from '../ports.js';
import { settleAll } from './settle.js';

/** A log group that exists. */
export interface FoundLogGroup {
  readonly region: string;
  readonly name: string;
}

export interface LogGroupLook {
  readonly found: readonly FoundLogGroup[];
  /** What could not be looked for, and why. */
  readonly unseen: readonly { readonly prefix: string; readonly reason: string; readonly hint?: string }[];
}

export interface LogGroupSearch {
  readonly logGroups: LogGroups;
  readonly wanted: readonly LogGroup[];
  /** Ends the wait for an answer. */
  readonly signal?: AbortSignal | undefined;
}

/** Those of the wanted log groups that exist. */
export async function findLogGroups({ logGroups, wanted, signal }: LogGroupSearch): Promise<LogGroupLook> {
  const looks = await settleAll(
    computeLookups(wanted).map(async ({ region, prefix }): Promise<LogGroupLook> => {
      try {
        const names = await logGroups.find({ region, prefix, signal });
        return { found: names.map((name) => ({ region, name })), unseen: [] };
      } catch (error) {
        if (!(error instanceof MayflyError)) throw error;
        const { message: reason, hint } = error;
        return { found: [], unseen: [{ prefix, reason, ...(hint === undefined ? {} : { hint }) }] };
      }
    }),
  );
  const isWanted = ({ region, name }: FoundLogGroup): boolean =>
    wanted.some((group) => group.region === region && isMadeFor(name, group));
  return {
    found: looks.flatMap(({ found }) => found).filter(isWanted),
    unseen: looks.flatMap(({ unseen }) => unseen),
  };
}
