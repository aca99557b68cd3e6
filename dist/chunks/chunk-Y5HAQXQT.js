import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  SECTIONS,
  commentMarker,
  renderFitting
} from "./chunk-NK7TWFTJ.js";
import {
  byteLength
} from "./chunk-VWSCADA7.js";

// src/core/report/comment/comment.ts
var COMMENT_LIMIT = 65536;
function renderComment(report) {
  const marker = `${commentMarker(report.environment)}
`;
  const limit = COMMENT_LIMIT - byteLength(marker);
  return marker + renderFitting({ report, sections: SECTIONS, limit, limitName: "GitHub's limit" });
}

export {
  renderComment
};
//# sourceMappingURL=chunk-Y5HAQXQT.js.map
