import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  pickRecordedIds
} from "./chunk-SVAOTBEA.js";
import {
  computeStandingReport
} from "./chunk-AM6W2YCD.js";
import {
  removeWarning
} from "./chunk-NDB6COZX.js";
import {
  COMMENT_LIMIT,
  KEPT,
  UNNAMED,
  commentMarker,
  parsePlace,
  placeAsked,
  renderAsked,
  renderComment,
  renderEnd,
  renderPlace
} from "./chunk-JDUE5E74.js";
import {
  formatDuration
} from "./chunk-XA3SNHR6.js";
import {
  byteLength
} from "./chunk-H4C27XYF.js";

// src/core/event/describe-ask.ts
function describeAsk(ask, headSha) {
  if (ask.kind === "help") return void 0;
  if (ask.kind === "order") return describeOrder(ask.order);
  const commit = headSha === void 0 || ask.verb === "destroy" ? "" : ` commit ${headSha.slice(0, 7)}`;
  return `${ask.verb}${commit}`;
}
function describeOrder(order) {
  if (order.name === "extend")
    return order.byMs === void 0 ? "extend" : `extend by ${formatDuration(order.byMs)}`;
  if (order.name === "keep") return order.on ? "keep" : "keep no longer";
  return order.force ? "unlock by force" : "unlock";
}

// src/core/report/comment/amend.ts
function amendComment(body, { asked, end, at }) {
  const text = body.replaceAll("\r\n", "\n");
  const ended = end === void 0 ? text : replaceEnd(text, { ...end, at });
  const amended = placeAsked(ended, asked);
  return byteLength(amended) <= COMMENT_LIMIT ? amended : void 0;
}
var END_FACT = /^ends \d{1,2} [A-Z][a-z]{2} \d{4}, \d{2}:\d{2} UTC(?: \(in [^()]{1,20}\))?$/;
var BETWEEN = " \xB7 ";
function replaceEnd(body, end) {
  const folded = body.search(/^(?:<details|\||- |<sub>)/m);
  const open = folded === -1 ? body : body.slice(0, folded);
  const fact = renderFact(end);
  const facts = open.split("\n").map(
    (line) => line.split(BETWEEN).map((part) => END_FACT.test(part) || part === KEPT ? fact : part).join(BETWEEN)
  ).join("\n");
  return replacePlace(facts + body.slice(open.length), end);
}
function renderFact({ expiresAt, kept, at }) {
  return kept || expiresAt === void 0 ? KEPT : renderEnd(expiresAt, at);
}
function replacePlace(body, { expiresAt, kept }) {
  const place = parsePlace(body);
  if (place?.up === void 0) return body;
  const { expiresAt: before, ...up } = place.up;
  const known = kept || expiresAt === void 0 ? up : { ...up, expiresAt };
  const told = known.expiresAt === before ? body : removeWarning(body);
  return told.replace(renderPlace(place), () => renderPlace({ ...place, up: known }));
}

// src/wiring/answer-person.ts
async function answerPerson(answer) {
  const { forge, pullNumber, mode, asked, record, at, log } = answer;
  if (forge === void 0 || mode === "off") return { warnings: [] };
  const environment = await findMarker(answer, forge);
  const end = record && { expiresAt: record.expiresAt, kept: record.kept === true };
  const fresh = renderFresh(answer, environment);
  const warnings = await forge.amendComment({
    pullNumber,
    environment,
    known: record === void 0 ? {} : pickRecordedIds(record),
    amend: (body) => amendComment(body, { asked, end, at }) ?? fresh,
    fresh
  });
  for (const warning of warnings) log.warn(warning);
  return { warnings };
}
async function findMarker({ named, environment, pullNumber }, forge) {
  if (named) return environment;
  const [only, ...others] = await forge.fetchTold(pullNumber);
  return only === void 0 || others.length > 0 ? UNNAMED : only.environment;
}
function renderFresh({ asked, record, place, at }, marker) {
  if (record === void 0 || place === void 0)
    return `${commentMarker(marker)}
${renderAsked({ asked })}`;
  return renderComment(computeStandingReport(record, { place, asked, at }), marker);
}

export {
  describeAsk,
  describeOrder,
  answerPerson
};
//# sourceMappingURL=chunk-SMJEAZGA.js.map
