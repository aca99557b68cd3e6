import { findShown } from './copies.js';
import type { EnvironmentRecord } from './record.js';

/** What an earlier deploy left standing. */
export interface EarlierDeploy {
  /** The commit that was applied. */
  readonly headSha?: string;
  readonly url?: string;
  /** ISO time at which it ends by itself. */
  readonly expiresAt?: string;
  /** It passed its checks and stands beside what this run made (`strategy: replace`). */
  readonly live?: true;
}

const ENDING: ReadonlySet<EnvironmentRecord['status']> = new Set(['destroying', 'destroyed']);

/** Undefined where nothing was applied yet, or it is being destroyed. */
export function computeEarlierDeploy(record: EnvironmentRecord): EarlierDeploy | undefined {
  const { status, url, expiresAt, kept, copies } = record;
  const shown = findShown(record);
  if (shown === undefined || ENDING.has(status)) return undefined;
  const headSha = shown.headSha ?? findLiveSha(record);
  return {
    ...(headSha === undefined ? {} : { headSha }),
    ...(url === undefined ? {} : { url }),
    ...(expiresAt === undefined || kept === true ? {} : { expiresAt }),
    ...(copies !== undefined && shown.live ? { live: true } : {}),
  };
}

/** What records of earlier versions tell. */
const findLiveSha = ({ history }: EnvironmentRecord): string | undefined =>
  history.findLast(({ status }) => status === 'live')?.headSha;
