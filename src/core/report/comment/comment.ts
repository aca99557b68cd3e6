import type { EarlierDeploy } from '../../environment/earlier-deploy.js';
import { byteLength } from '../../text/bytes.js';
import type { Report } from '../report.js';
import { mayStand } from '../status.js';
import { renderFitting } from './fit.js';
import { commentMarker } from './marker.js';
import { parseWebUrl } from './markup.js';
import { renderPlace, type StatePlace } from './place.js';
import { SECTIONS } from './sections.js';

/**
 * GitHub says "maximum is 65536 characters" and has been seen to count characters in some places and bytes in others.
 * A text of so many bytes never has more characters, so bytes are safe either way.
 */
export const COMMENT_LIMIT = 65_536;

/**
 * The body of the environment's one comment: the hidden marker on its first line, verdict and URL on the next.
 * `name` is what the marker holds.
 */
export function renderComment(report: Report, name = report.environment): string {
  const marker = `${commentMarker(name)}\n`;
  const place = report.place === undefined ? '' : `\n${renderPlace(computePlace(report, report.place))}`;
  const limit = COMMENT_LIMIT - byteLength(marker) - byteLength(place);
  return marker + renderFitting({ report, sections: SECTIONS, limit, limitName: "GitHub's limit" }) + place;
}

/** Where the environment is kept and what stands there: a run that can't look at it can still say so. */
function computePlace(report: Report, place: StatePlace): StatePlace {
  const up = computeUp(report);
  return up === undefined ? place : { ...place, up };
}

function computeUp(report: Report): EarlierDeploy | undefined {
  const { earlier, headSha, url, expiresAt } = report;
  const known = url !== undefined || expiresAt !== undefined;
  const up = earlier ?? (mayStand(report) && known ? { headSha, url, expiresAt } : undefined);
  if (up === undefined) return undefined;
  const address = up.url === undefined ? undefined : parseWebUrl(up.url);
  return {
    ...(up.headSha === undefined ? {} : { headSha: up.headSha }),
    ...(address === undefined ? {} : { url: address }),
    ...(up.expiresAt === undefined ? {} : { expiresAt: up.expiresAt }),
  };
}
