import { byteLength } from '../../text/bytes.js';
import type { Report } from '../report.js';
import { renderFitting } from './fit.js';
import { commentMarker } from './marker.js';
import { renderPlace } from './place.js';
import { SECTIONS } from './sections.js';

/**
 * GitHub says "maximum is 65536 characters" and has been seen to count characters in some places and bytes in others.
 * A text of so many bytes never has more characters, so bytes are safe either way.
 */
export const COMMENT_LIMIT = 65_536;

/** The body of the environment's one comment: the hidden marker on its first line, verdict and URL on the next. */
export function renderComment(report: Report): string {
  const marker = `${commentMarker(report.environment)}\n`;
  const place = report.place === undefined ? '' : `\n${renderPlace(report.place)}`;
  const limit = COMMENT_LIMIT - byteLength(marker) - byteLength(place);
  return marker + renderFitting({ report, sections: SECTIONS, limit, limitName: "GitHub's limit" }) + place;
}
