import { byteLength } from '../../text/bytes.js';
import type { Asked } from '../report.js';
import { COMMENT_LIMIT } from './comment.js';
import { removeWarning } from './end-warning.js';
import { placeAsked } from './parts/asked.js';
import { KEPT, renderEnd } from './parts/facts.js';
import { parsePlace, renderPlace } from './place.js';

export interface Amending {
  readonly asked: Asked;
  /** How the environment ends by time from now on; undefined leaves what the comment says. */
  readonly end?: { readonly expiresAt: string | undefined; readonly kept: boolean } | undefined;
  /** ISO time. */
  readonly at: string;
}

/**
 * The environment's comment with the answer to a person in it, and with its new end; everything else stays as the last
 * run wrote it. Undefined where that does not fit into a comment.
 */
export function amendComment(body: string, { asked, end, at }: Amending): string | undefined {
  const text = body.replaceAll('\r\n', '\n');
  const ended = end === undefined ? text : replaceEnd(text, { ...end, at });
  const amended = placeAsked(ended, asked);
  return byteLength(amended) <= COMMENT_LIMIT ? amended : undefined;
}

interface End {
  readonly expiresAt: string | undefined;
  readonly kept: boolean;
  readonly at: string;
}

/** A fact of its own between two dots, as `renderFacts` writes it. */
const END_FACT = /^ends \d{1,2} [A-Z][a-z]{2} \d{4}, \d{2}:\d{2} UTC(?: \(in [^()]{1,20}\))?$/;
const BETWEEN = ' · ';

function replaceEnd(body: string, end: End): string {
  const folded = body.search(/^(?:<details|\||- |<sub>)/m);
  const open = folded === -1 ? body : body.slice(0, folded);
  const fact = renderFact(end);
  const facts = open
    .split('\n')
    .map((line) =>
      line
        .split(BETWEEN)
        .map((part) => (END_FACT.test(part) || part === KEPT ? fact : part))
        .join(BETWEEN),
    )
    .join('\n');
  return replacePlace(facts + body.slice(open.length), end);
}

function renderFact({ expiresAt, kept, at }: End): string {
  return kept || expiresAt === undefined ? KEPT : renderEnd(expiresAt, at);
}

/** The hidden line tells runs without a configuration until when it stands. */
function replacePlace(body: string, { expiresAt, kept }: End): string {
  const place = parsePlace(body);
  if (place?.up === undefined) return body;
  const { expiresAt: before, ...up } = place.up;
  const known: typeof place.up = kept || expiresAt === undefined ? up : { ...up, expiresAt };
  const told = known.expiresAt === before ? body : removeWarning(body);
  return told.replace(renderPlace(place), () => renderPlace({ ...place, up: known }));
}
