import { createForge } from '../../../src/adapters/github/forge.js';
import { commentMarker } from '../../../src/core/report/comment/marker.js';
import type { Report } from '../../../src/core/report/report.js';
import type { Announcement, AnnouncementIds, Clock, Forge, Log } from '../../../src/ports.js';
import {
  type GitHubDouble,
  type GitHubDoubleOptions,
  startGitHubDouble,
} from '../../../tools/github-double/github-double.js';
import { ACTIONS_TOKEN, type TokenSeed } from '../../../tools/github-double/tokens.js';

export const SHA = 'a'.repeat(40);
export const NEXT_SHA = 'b'.repeat(40);
export const ENVIRONMENT = 'shop-pr-1';
export const NOW = Date.parse('2026-11-21T10:00:00Z');

export interface Stage {
  readonly double: GitHubDouble;
  readonly forge: Forge;
  readonly lines: string[];
  /** Every wait in ms; none is really waited for. */
  readonly waits: number[];
}

/** The double with repository `octo/shop` and pull request 1, and an adapter that talks to it. */
export async function startStage(
  options: GitHubDoubleOptions & {
    readonly token?: string;
    readonly seed?: TokenSeed;
    readonly private?: boolean;
    readonly timeoutMs?: number;
  } = {},
): Promise<Stage> {
  const token = options.token ?? (options.seed ? 'ghs_own' : ACTIONS_TOKEN);
  const double = await startGitHubDouble({
    ...options,
    ...(options.seed && { tokens: { ghs_own: options.seed } }),
  });
  double.seed.repository({ repository: 'octo/shop', private: options.private ?? false });
  double.seed.pullRequest({ number: 1, headSha: SHA });
  const lines: string[] = [];
  const waits: number[] = [];
  const forge = createForge({
    token,
    repository: 'octo/shop',
    apiUrl: double.url,
    clock: makeClock(waits),
    log: makeLog(lines),
    ...(options.timeoutMs !== undefined && { timeoutMs: options.timeoutMs }),
  });
  return { double, forge, lines, waits };
}

function makeClock(waits: number[]): Clock {
  return { now: () => NOW, sleep: async (ms) => void waits.push(ms) };
}

function makeLog(lines: string[]): Log {
  const write = (line: string) => void lines.push(line);
  return { info: write, warn: write, error: write, group: (_, body) => body(), mask: () => {} };
}

export function makeReport(change: Partial<Report> = {}): Report {
  return {
    version: 1,
    environment: ENVIRONMENT,
    repository: 'octo/shop',
    pullNumber: 1,
    headSha: SHA,
    verb: 'deploy',
    status: 'live',
    url: 'http://shop.example/',
    outputs: [],
    stacks: [],
    checks: [],
    findings: [],
    flips: [],
    diagnostics: [],
    warnings: [],
    timeline: [],
    run: { id: '77', attempt: 1, url: 'https://github.com/octo/shop/actions/runs/77' },
    at: '2026-11-21T10:00:00.000Z',
    ...change,
  };
}

export function makeBody(text: string, environment = ENVIRONMENT): string {
  return `${commentMarker(environment)}\n${text}`;
}

export function makeAnnouncement(
  change: Omit<Partial<Announcement>, 'report' | 'known'> & {
    readonly report?: Partial<Report>;
    readonly known?: AnnouncementIds;
  } = {},
): Announcement {
  return {
    commentBody: makeBody('hello'),
    commentMode: 'update',
    known: {},
    ...change,
    report: makeReport(change.report),
  };
}

/** Comments of the environment that are still there. */
export function liveComments(double: GitHubDouble) {
  return double.state.comments.filter(({ deletedAt }) => deletedAt === undefined);
}
