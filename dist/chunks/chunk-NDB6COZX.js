import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  KEEP_LABEL
} from "./chunk-YN5LI77Q.js";
import {
  COMMENT_LIMIT,
  carryPlace,
  commentMarker
} from "./chunk-JDUE5E74.js";
import {
  formatSpan,
  formatTime
} from "./chunk-ELDBRVKG.js";
import {
  byteLength
} from "./chunk-H4C27XYF.js";

// src/core/report/comment/end-warning.ts
var OPEN = "<!-- mayfly:warning -->";
var CLOSE = "<!-- /mayfly:warning -->";
function renderEndWarning({ expiresAt, leftMs }) {
  return `> **This environment ends in ${formatSpan(leftMs)}**, ${formatTime(expiresAt)}. To keep it longer push, comment \`/mayfly extend\`, or add the label \`${KEEP_LABEL}\`.`;
}
function insertWarning({ environment, body, warning }) {
  const block = `${OPEN}
${warning}
${CLOSE}`;
  const bare = `${commentMarker(environment)}
${block}`;
  if (body === void 0) return bare;
  const [marker = "", headline = "", ...rest] = removeWarning(body).split("\n");
  const whole = [marker, headline, "", block, ...rest].join("\n");
  if (byteLength(whole) <= COMMENT_LIMIT) return whole;
  return carryPlace(body, [marker, headline, "", block].join("\n"), COMMENT_LIMIT);
}
function removeWarning(body) {
  const [start, end] = [body.indexOf(`

${OPEN}`), body.indexOf(CLOSE)];
  return start < 0 || end < start ? body : body.slice(0, start) + body.slice(end + CLOSE.length);
}

export {
  renderEndWarning,
  insertWarning,
  removeWarning
};
//# sourceMappingURL=chunk-NDB6COZX.js.map
