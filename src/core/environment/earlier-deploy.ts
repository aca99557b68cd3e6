import type { EnvironmentRecord } from './record.js';

/** What an earlier deploy left standing. */
export interface EarlierDeploy {
  /** The commit that was applied. */
  readonly headSha?: string;
  readonly url?: string;
  /** ISO time at which it ends by itself. */
  readonly expiresAt?: string;
}

const ENDING: ReadonlySet<EnvironmentRecord['status']> = new Set(['destroying', 'destroyed']);

/** Undefined where nothing was applied yet, or it is being destroyed. */
export function computeEarlierDeploy(record: EnvironmentRecord): EarlierDeploy | undefined {
  const { stacks, status, url, expiresAt, kept } = record;
  if (stacks.length === 0 || ENDING.has(status)) return undefined;
  const headSha = record.appliedSha ?? findLiveSha(record);
  return {
    ...(headSha === undefined ? {} : { headSha }),
    ...(url === undefined ? {} : { url }),
    ...(expiresAt === undefined || kept === true ? {} : { expiresAt }),
  };
}

/** What records of earlier versions tell. */
const findLiveSha = ({ history }: EnvironmentRecord): string | undefined =>
  history.findLast(({ status }) => status === 'live')?.headSha;
