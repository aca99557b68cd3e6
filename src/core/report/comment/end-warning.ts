import { KEEP_LABEL } from '../../event/triggers.js';
import { byteLength } from '../../text/bytes.js';
import { formatSpan, formatTime } from '../time.js';
import { COMMENT_LIMIT } from './comment.js';
import { commentMarker } from './marker.js';
import { carryPlace } from './place.js';

const OPEN = '<!-- mayfly:warning -->';
const CLOSE = '<!-- /mayfly:warning -->';

export interface EndWarning {
  /** ISO time at which the environment ends. */
  readonly expiresAt: string;
  /** Ms until then. */
  readonly leftMs: number;
}

/** What the pull request is told, and how to keep the environment. */
export function renderEndWarning({ expiresAt, leftMs }: EndWarning): string {
  return (
    `> **This environment ends in ${formatSpan(leftMs)}**, ${formatTime(expiresAt)}. ` +
    `To keep it longer push, comment \`/mayfly extend\`, or add the label \`${KEEP_LABEL}\`.`
  );
}

export interface WarnedComment {
  readonly environment: string;
  /** The comment as it stands; undefined where there is none. */
  readonly body: string | undefined;
  readonly warning: string;
}

/** The environment's comment with the warning below its first line, in place of an earlier one. */
export function insertWarning({ environment, body, warning }: WarnedComment): string {
  const block = `${OPEN}\n${warning}\n${CLOSE}`;
  const bare = `${commentMarker(environment)}\n${block}`;
  if (body === undefined) return bare;
  const [marker = '', headline = '', ...rest] = removeWarning(body).split('\n');
  const whole = [marker, headline, '', block, ...rest].join('\n');
  if (byteLength(whole) <= COMMENT_LIMIT) return whole;
  return carryPlace(body, [marker, headline, '', block].join('\n'), COMMENT_LIMIT);
}

/** The comment without a warning: its end is another now, or nearer than it says. */
export function removeWarning(body: string): string {
  const [start, end] = [body.indexOf(`\n\n${OPEN}`), body.indexOf(CLOSE)];
  return start < 0 || end < start ? body : body.slice(0, start) + body.slice(end + CLOSE.length);
}
