import type { Config } from '../core/config/config.js';
import type { EnvironmentRecord } from '../core/environment/record.js';
import { amendComment } from '../core/report/comment/amend.js';
import { renderComment } from '../core/report/comment/comment.js';
import { commentMarker, UNNAMED } from '../core/report/comment/marker.js';
import { renderAsked } from '../core/report/comment/parts/asked.js';
import type { StatePlace } from '../core/report/comment/place.js';
import type { Asked } from '../core/report/report.js';
import { computeStandingReport } from '../core/report/standing-report.js';
import { pickRecordedIds } from '../operations/announcer.js';
import type { Forge, Log } from '../ports.js';

export interface PersonAnswer {
  readonly forge: Forge | undefined;
  readonly pullNumber: number;
  readonly environment: string;
  /** The environment's name is known for certain. */
  readonly named: boolean;
  readonly mode: Config['comment']['mode'];
  readonly asked: Asked;
  /** The environment's record as it is now; undefined where there is none, or nobody looked. */
  readonly record?: EnvironmentRecord | undefined;
  readonly place?: StatePlace;
  /** ISO time. */
  readonly at: string;
  readonly log: Log;
}

/**
 * Answers a person in the environment's one comment: what else it says stays as the last run wrote it. Resolves to what
 * could not be written.
 */
export async function answerPerson(answer: PersonAnswer): Promise<{ readonly warnings: readonly string[] }> {
  const { forge, pullNumber, mode, asked, record, at, log } = answer;
  if (forge === undefined || mode === 'off') return { warnings: [] };
  const environment = await findMarker(answer, forge);
  const end = record && { expiresAt: record.expiresAt, kept: record.kept === true };
  const fresh = renderFresh(answer, environment);
  const warnings = await forge.amendComment({
    pullNumber,
    environment,
    known: record === undefined ? {} : pickRecordedIds(record),
    amend: (body) => amendComment(body, { asked, end, at }) ?? fresh,
    fresh,
  });
  for (const warning of warnings) log.warn(warning);
  return { warnings };
}

/** Without a sure name, the only environment that the comments know. */
async function findMarker({ named, environment, pullNumber }: PersonAnswer, forge: Forge): Promise<string> {
  if (named) return environment;
  const [only, ...others] = await forge.fetchTold(pullNumber);
  return only === undefined || others.length > 0 ? UNNAMED : only.environment;
}

function renderFresh({ asked, record, place, at }: PersonAnswer, marker: string): string {
  if (record === undefined || place === undefined)
    return `${commentMarker(marker)}\n${renderAsked({ asked })}`;
  return renderComment(computeStandingReport(record, { place, asked, at }), marker);
}
