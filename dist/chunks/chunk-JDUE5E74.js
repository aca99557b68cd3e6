import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  takeLast
} from "./chunk-O43VWYSX.js";
import {
  arePending,
  listBlocking,
  listChanges,
  listCounts,
  listFailedChecks,
  renderChangeCounts,
  renderFindingCounts,
  sortChecks,
  sortFindings
} from "./chunk-R4TVVB56.js";
import {
  neutralizeCommands
} from "./chunk-GDQIQIQU.js";
import {
  ASKS
} from "./chunk-DDBWGH5V.js";
import {
  plainLine,
  plainText
} from "./chunk-XM5L4NO7.js";
import {
  isRuleId
} from "./chunk-PEUZ62HH.js";
import {
  discriminatedUnion,
  literal,
  object,
  string
} from "./chunk-JMLZR5OH.js";
import {
  computeSpan,
  formatClock,
  formatSpan,
  formatTime
} from "./chunk-ELDBRVKG.js";
import {
  computeConsoleLink,
  parseArn
} from "./chunk-FIXMPWVU.js";
import {
  byteLength,
  shorten
} from "./chunk-H4C27XYF.js";
import {
  formatCount,
  plural
} from "./chunk-Z4Z2PRXF.js";

// src/core/report/comment/marker.ts
function commentMarker(environment) {
  return `<!-- mayfly:environment=${environment} -->`;
}
function isCommentOf(body, environment) {
  return body.split(/\r?\n/, 1)[0]?.trimEnd() === commentMarker(environment);
}
function parseMarker(body) {
  return /^<!-- mayfly:environment=(?<name>\S+) -->\s*$/.exec(body.split(/\r?\n/, 1)[0] ?? "")?.groups?.name;
}
var UNNAMED = "unnamed";

// src/core/text/markdown.ts
var BREAK = "&#8203;";
var URL_IN_TEXT = /(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)[^\s<>"'|`]*[^\s<>"'|`.,;:!?)\]}]/gi;
var QUOTED_OR_URL = new RegExp(`\`(?<quoted>[^\`]*[^\`\\s][^\`]*)\`|${URL_IN_TEXT.source}`, "gi");
var REACHES_OUT = /@|#(?=\d)|GH-(?=\d)/gi;
var FORMATS = /[&<>\\`*[\]|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
var EITHER = new RegExp(`${REACHES_OUT.source}|${FORMATS.source}`, "giu");
var BLOCK_START = /^(?:[#=+:-]|\d+(?=[.)](?:\s|$)))/;
function escapeMarkdown(text) {
  return escapeAround(text, URL_IN_TEXT);
}
function escapeSentence(text) {
  return escapeAround(text, QUOTED_OR_URL);
}
function escapeAround(text, code2) {
  const line2 = plainLine(text);
  let escaped = "";
  let end = 0;
  for (const found of line2.matchAll(code2)) {
    escaped += escapeWords(line2.slice(end, found.index)) + codeSpan(found.groups?.quoted ?? found[0]);
    end = found.index + found[0].length;
  }
  const whole = escaped + escapeWords(line2.slice(end));
  return whole.replace(BLOCK_START, (start) => /\d/.test(start) ? `${BREAK}${start}` : toEntity(start));
}
function codeSpan(text) {
  const line2 = plainLine(text);
  if (line2 === "") return "";
  if (line2.includes("|"))
    return `<code>${line2.replace(/[^\p{L}\p{N} /-]/gu, toEntity).replaceAll("&#64;", `@${BREAK}`)}</code>`;
  const fence = "`".repeat(longestRun(line2, /`+/g) + 1);
  const pad = line2.startsWith("`") || line2.endsWith("`") ? " " : "";
  return `${fence}${pad}${line2}${pad}${fence}`;
}
function codeFence(text, language = "") {
  const lines = neutralizeCommands(plainText(text)).replace(/\n+$/, "");
  const fence = "`".repeat(Math.max(3, longestRun(lines, /`{3,}/g) + 1));
  return `${fence}${language}
${lines}
${fence}`;
}
function escapeMermaid(text) {
  return plainLine(text).replace(/[^\p{L}\p{N} _.\-/×]/gu, (sign) => `#${sign.codePointAt(0)};`);
}
function escapeHtml(text) {
  return plainText(text).replace(/[&<>"'`]/g, toEntity);
}
function escapeWords(text) {
  return text.replace(EITHER, (sign) => /[@#-]/.test(sign) ? `${sign}${BREAK}` : toEntity(sign));
}
function toEntity(sign) {
  return NAMED[sign] ?? `&#${sign.codePointAt(0)};`;
}
var NAMED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
function longestRun(text, run) {
  return [...text.matchAll(run)].reduce((longest, [found]) => Math.max(longest, found.length), 0);
}

// src/core/report/comment/place.ts
var stateSchema = discriminatedUnion("kind", [
  object({ kind: literal("s3"), bucket: string(), prefix: string() }),
  object({ kind: literal("local"), path: string() })
]);
var upSchema = object({
  headSha: string().optional(),
  url: string().optional(),
  expiresAt: string().optional()
});
var placeSchema = object({
  environment: string(),
  region: string(),
  state: stateSchema,
  /** What stands there, where something does. */
  up: upSchema.optional().catch(void 0)
});
var LINE = /^<!-- mayfly:place=(?<data>\S+) -->$/m;
function renderPlace(place) {
  return `<!-- mayfly:place=${encodeURIComponent(JSON.stringify(place))} -->`;
}
function parsePlace(body) {
  const data = LINE.exec(body)?.groups?.data;
  if (data === void 0) return void 0;
  try {
    return placeSchema.safeParse(JSON.parse(decodeURIComponent(data))).data;
  } catch {
    return void 0;
  }
}
function carryPlace(from, to, limit) {
  const line2 = LINE.exec(from)?.[0];
  if (line2 === void 0 || LINE.test(to) || to.length + line2.length >= limit) return to;
  return `${to}
${line2}`;
}

// src/core/report/comment/markup.ts
var TEXT_BYTES = 500;
var CODE_BYTES = 300;
var URL_BYTES = 2e3;
function inline(text, bytes = TEXT_BYTES) {
  return escapeMarkdown(shorten(plainLine(text), bytes));
}
function sentence(text, bytes = TEXT_BYTES) {
  return escapeSentence(shorten(plainLine(text), bytes));
}
function code(text, bytes = CODE_BYTES) {
  return codeSpan(shorten(plainLine(text), bytes));
}
function renderFold(summary, body, open = false) {
  return `<details${open ? " open" : ""}><summary>${summary}</summary>

${body}

</details>`;
}
function renderTable(headers, rows) {
  const line2 = (cells) => `| ${cells.join(" | ")} |`;
  return [line2(headers), line2(headers.map(() => "---")), ...rows.map(line2)].join("\n");
}
function renderUrl(text) {
  const url = parseWebUrl(text);
  return url === void 0 || url.length > URL_BYTES ? code(text) : `<${url}>`;
}
function renderLink(label, address) {
  const url = address === void 0 ? void 0 : parseWebUrl(address);
  return url === void 0 || url.length > URL_BYTES ? label : `[${label}](<${url}>)`;
}
function renderLocation(report, { file, line: line2 }) {
  const path = file.split("/").map(encodePathPart).join("/");
  const { repository, headSha } = report;
  const server = report.run && parseWebUrl(report.run.url);
  const known = server !== void 0 && repository !== void 0 && headSha !== void 0;
  const address = known ? `${new URL(server).origin}/${repository}/blob/${headSha}/${path}#L${line2}` : void 0;
  return renderLink(code(`${file}:${line2}`), address);
}
function parseWebUrl(text) {
  if (!URL.canParse(text)) return void 0;
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") return void 0;
  url.username = "";
  url.password = "";
  return url.href;
}
function encodePathPart(part) {
  return encodeURIComponent(part.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD"));
}

// src/core/report/comment/parts/asked.ts
var START = "<!-- mayfly:asked -->";
var END = "<!-- /mayfly:asked -->";
function renderAsked({ asked }) {
  if (asked === void 0) return "";
  const help = asked.help === true ? ["", ...renderHelp()] : [];
  return [START, `> ${sentence(describeAsked(asked), 700)}`, ...help, END].join("\n");
}
function describeAsked({ by, what, answer }) {
  const who = by === void 0 ? "Asked" : `@${by} asked`;
  const wish = what === void 0 ? who : `${who} to ${what}`;
  return answer === void 0 ? `${wish}.` : `${wish}: ${answer.replace(/[.?!]$/, "")}.`;
}
function renderHelp() {
  return ASKS.map(({ usage, meaning }) => `- ${code(`/mayfly ${usage}`)}: ${sentence(meaning)}`);
}
var WARNING = "<!-- mayfly:warning -->\\n[\\s\\S]*?\\n<!-- /mayfly:warning -->\\n*";
var HEAD = new RegExp(
  `^(?<head><!-- mayfly:environment=\\S+ -->\\n(?:### [^\\n]*(?:\\n|$))?)\\n*(?<warning>${WARNING})?(?:${START}\\n[\\s\\S]*?\\n${END}\\n*)?(?<other>${WARNING})?`
);
function placeAsked(body, asked) {
  const block = renderAsked({ asked });
  const found = HEAD.exec(body);
  const { head = "", warning, other } = found?.groups ?? {};
  const rest = body.slice(found?.[0].length ?? 0);
  return [head.trimEnd(), block, (warning ?? other ?? "").trimEnd(), rest].filter((part) => part !== "").join("\n\n");
}

// src/core/report/status.ts
var STATUSES = {
  live: { symbol: "\u{1F7E2}", tone: "good", describe: describeLive },
  failed: { symbol: "\u{1F534}", tone: "bad", describe: besideLive(describeFailure) },
  blocked: { symbol: "\u26D4", tone: "bad", describe: besideLive(describeBlock) },
  destroyed: { symbol: "\u26AB", tone: "quiet", describe: describeEnd },
  skipped: { symbol: "\u26AA", tone: "quiet", describe: () => "was skipped" },
  superseded: {
    symbol: "\u26AA",
    tone: "quiet",
    describe: ({ undone }) => undone === true ? "was closed while it was deployed, and is gone again" : "is left to a newer run"
  },
  done: { symbol: "\u{1F535}", tone: "good", describe: describeOrder },
  planned: { symbol: "\u{1F535}", tone: "good", describe: () => "was only planned, nothing was touched" },
  deploying: { symbol: "\u{1F7E1}", tone: "busy", describe: () => "is being deployed" },
  destroying: { symbol: "\u{1F7E1}", tone: "busy", describe: () => "is being destroyed" },
  planning: { symbol: "\u{1F7E1}", tone: "busy", describe: () => "is being planned" },
  cancelled: { symbol: "\u26AA", tone: "bad", describe: () => "is unfinished: the run was cancelled" }
};
var STANDING = /* @__PURE__ */ new Set(["live", "failed", "deploying", "cancelled"]);
function mayStand({ verb, status, url, earlier }) {
  if (verb === "destroy" || verb === "plan" || earlier !== void 0) return false;
  return STANDING.has(status) || status === "blocked" && url !== void 0;
}
function renderVerdict(report) {
  return `${report.environment || "this run"} ${STATUSES[report.status].describe(report)}`;
}
function isUnderWay(report) {
  return STATUSES[report.status].tone === "busy";
}
function renderReceipt(receipt) {
  return [
    `${formatCount(receipt.destroyed)} destroyed`,
    `${formatCount(receipt.left.length)} left`,
    formatSpan(receipt.ms)
  ].join(", ");
}
function describeLive(report) {
  if (report.verb !== "check") return "is live";
  return report.checks.length > 0 ? "is live and passed its checks" : "is live; it has no checks";
}
function besideLive(describe) {
  return (report) => {
    const { earlier, verb } = report;
    if (verb !== "deploy" || earlier?.live !== true) return describe(report);
    const commit = earlier.headSha === void 0 ? "" : ` at commit ${earlier.headSha.slice(0, 7)}`;
    return `stays live${commit}; the new copy ${describe(report)}`;
  };
}
function describeFailure(report) {
  if (report.environment === "") return "failed";
  if (report.verb === "destroy" && report.untouched !== true) return "could not be destroyed completely";
  if (report.recalled === true)
    return report.headSha === void 0 ? "is not live" : "is not live at this commit";
  const failed = [
    { count: listFailedChecks(report).length, noun: "check" },
    { count: new Set(listBlocking(report).map(({ rule }) => rule)).size, noun: "policy rule" }
  ].flatMap(({ count, noun }) => count > 0 ? [plural(count, noun)] : []);
  return failed.length > 0 ? `failed ${failed.join(" and ")}` : COULD_NOT[report.verb];
}
var COULD_NOT = {
  deploy: "could not be deployed",
  plan: "could not be planned",
  check: "could not be checked",
  destroy: "could not be destroyed",
  extend: "could not be extended",
  keep: "could not be kept",
  unlock: "could not be unlocked"
};
function describeOrder({ verb, kept }) {
  if (verb === "unlock") return "is unlocked";
  if (verb === "keep") return kept === true ? "is kept" : "is kept no longer";
  return verb === "extend" ? "lives longer" : "was asked about";
}
function describeBlock(report) {
  const blocking = listBlocking(report).length;
  return blocking === 0 ? "is blocked by policy" : `is blocked by ${plural(blocking, "policy finding")}`;
}
function describeEnd(report) {
  return report.receipt ? `is gone: ${renderReceipt(report.receipt)}` : "is gone";
}

// src/core/report/comment/fit.ts
var BETWEEN = "\n\n";
function renderFitting(fit) {
  const pieces = fit.sections.map((section) => new Piece(section, fit.report));
  const fits = () => measure([...pieces.map((piece) => piece.rendering.bytes), byteLength(renderNote(pieces, fit))]) <= fit.limit;
  const leastUsefulFirst = [...pieces].sort((a, b) => a.priority - b.priority);
  giveUp(leastUsefulFirst, fits);
  takeBack(leastUsefulFirst.reverse(), fits);
  return [...pieces.map((piece) => piece.rendering.text), renderNote(pieces, fit)].filter(Boolean).join(BETWEEN);
}
var Piece = class {
  constructor(section, report) {
    this.section = section;
    this.report = report;
    const { priority, levels } = section;
    this.priority = priority === "required" ? Number.MAX_SAFE_INTEGER : priority;
    this.lowest = priority === "required" ? levels.length - 1 : levels.length;
  }
  section;
  report;
  level = 0;
  priority;
  lowest;
  #renderings = [];
  get rendering() {
    this.#renderings[this.level] ??= this.#render();
    return this.#renderings[this.level];
  }
  #render() {
    const level = this.section.levels[this.level];
    if (level === void 0) {
      return { text: "", bytes: 0, lost: this.#renderings[0]?.text === "" ? void 0 : this.section.name };
    }
    const text = level.render(this.report);
    return { text, bytes: byteLength(text), lost: level.lacks?.(this.report) };
  }
};
function giveUp(leastUsefulFirst, fits) {
  const depth = Math.max(...leastUsefulFirst.map((piece) => piece.lowest));
  for (let level = 1; level <= depth; level++) {
    for (const piece of leastUsefulFirst) {
      if (fits()) return;
      piece.level = Math.min(level, piece.lowest);
    }
  }
}
function takeBack(mostUsefulFirst, fits) {
  for (const piece of mostUsefulFirst) {
    const given = piece.level;
    piece.level = 0;
    while (piece.level < given && !fits()) piece.level++;
  }
}
function renderNote(pieces, { limitName }) {
  const lost = pieces.map((piece) => piece.rendering.lost).filter((text) => text !== void 0);
  return lost.length === 0 ? "" : `<sub>Left out to fit ${limitName}: ${lost.join(", ")}.</sub>`;
}
function measure(bytes) {
  return bytes.filter((count) => count > 0).reduce((sum, count) => sum + count + BETWEEN.length, 0);
}

// src/core/report/comment/parts/attention.ts
var NEW_LINE = "\\\n";
function renderReason(report) {
  const why = STATUSES[report.status].tone === "bad" ? "**Why:** " : "";
  const lines = [
    report.reason === void 0 ? "" : `${why}${sentence(report.reason, 1e3)}`,
    report.nextStep === void 0 ? "" : `**Next:** ${sentence(report.nextStep, 600)}`
  ];
  return lines.filter(Boolean).join(NEW_LINE);
}
function listShownBlocking(report) {
  return STATUSES[report.status].tone === "bad" ? listBlocking(report) : [];
}
function renderBlocking(shown, report) {
  const rest = listBlocking(report).length - shown.length;
  return [...shown.map(renderBlock), ...rest > 0 ? [`- and ${rest} more`] : []].join("\n");
}
function renderLeft(shown, report) {
  const { receipt } = report;
  const title = `**Still there** (${receipt ? renderReceipt(receipt) : plural(shown.length, "resource")})`;
  const rest = (receipt?.left.length ?? 0) - shown.length;
  const lines = shown.map((name) => `- ${code(name)}${renderLink2(name)}`);
  return [title, "", ...lines, ...rest > 0 ? [`- and ${rest} more`] : []].join("\n");
}
var renderLink2 = (name) => parseArn(name) === void 0 ? "" : ` \xB7 [look at it](${computeConsoleLink(name)})`;
function renderWarnings(shown) {
  return shown.map((line2) => `> **Warning:** ${sentence(line2)}`).join("\n>\n");
}
function renderBlock({ rule, severity, address, message, remedy }) {
  const line2 = `- **${inline(rule, 60)}** ${severity} \xB7 ${code(address)}: ${sentence(message)}`;
  return remedy === "" ? line2 : `${line2}${NEW_LINE}  \u2192 ${sentence(remedy)}`;
}

// src/core/report/comment/parts/checks.ts
var WARNS = "\u26A0\uFE0F";
var CHECK_SYMBOLS = {
  passed: "\u2705",
  flaky: "\u26A0\uFE0F",
  failed: "\u274C",
  skipped: "\u2796"
};
var computeSymbol = ({ result, optional }) => optional && result === "failed" ? WARNS : CHECK_SYMBOLS[result];
var SHOWN_PASSED = 12;
var BROKEN = /* @__PURE__ */ new Set(["failed", "unknown"]);
var HEADERS = ["", "check", "what was found", "time"];
function renderChecks(checks) {
  const open = checks.filter((check) => check.result !== "passed");
  const passed = checks.filter((check) => check.result === "passed");
  if (checks.length <= SHOWN_PASSED || passed.length <= 1) return renderRows(checks);
  const fold = renderFold(`${plural(passed.length, "check")} passed`, renderRows(passed));
  return open.length === 0 ? fold : `${renderRows(open)}

${fold}`;
}
function listChecks(report) {
  return sortChecks(report.checks);
}
function listFlips(report) {
  const rank = ({ kind, after }) => kind === "verdict" ? 0 : BROKEN.has(after) ? 1 : 2;
  return [...report.flips].sort((a, b) => rank(a) - rank(b));
}
function renderFlips(flips) {
  const items = flips.map(renderFlip);
  if (items.length === 1) return `**Changed since the last run:** ${items[0]}`;
  return ["**Changed since the last run**", "", ...items.map((item) => `- ${item}`)].join("\n");
}
function renderFlip({ kind, name, before, after }) {
  const change = `${inline(before, 60)} \u2192 **${inline(after, 60)}**`;
  return kind === "verdict" ? `verdict ${change}` : `${kind} ${code(name)} ${change}`;
}
function renderRows(checks) {
  return renderTable(HEADERS, checks.map(renderRow));
}
function renderRow(check) {
  const attempts = check.attempts > 1 ? `, ${plural(check.attempts, "attempt")}` : "";
  const name = `${inline(check.name, 200)}${check.optional ? " (optional)" : ""}`;
  const time = check.result === "skipped" ? "" : `${formatSpan(check.ms)}${attempts}`;
  return [computeSymbol(check), name, sentence(check.message), time];
}

// src/core/evidence/environment-evidence.ts
var NO_EVIDENCE = { logs: [], services: [], targets: [], missing: [] };
var isEmptyEvidence = ({ logs, services, targets, missing }) => [logs, services, targets, missing].every(({ length }) => length === 0);

// src/core/report/comment/parts/evidence.ts
function renderEvidence({ evidence = NO_EVIDENCE }, detail) {
  if (isEmptyEvidence(evidence)) return "";
  const blocks = [
    ...evidence.targets.slice(0, detail.events).map(renderTarget),
    ...evidence.services.map((service) => renderService(service, detail)),
    ...evidence.logs.slice(0, detail.groups).map((tail) => renderTail(tail, detail)),
    ...evidence.missing.map((text) => sentence(text))
  ];
  return renderFold("What the environment said", blocks.join("\n\n"), true);
}
function describeLessEvidence({ evidence = NO_EVIDENCE }, { groups, lines }) {
  const less = evidence.logs.length > groups || evidence.logs.some((tail) => tail.lines.length > lines);
  return less ? "earlier log lines of the environment" : void 0;
}
function renderTarget({ group, target, state, reason }) {
  const why = reason === "" ? "" : `: ${inline(reason)}`;
  return `Target ${code(target)} of ${code(group)} is **${inline(state, 60)}**${why}`;
}
function renderService({ name, events }, detail) {
  const lines = events.slice(0, detail.events).map(({ at, message }) => renderLine(at, message, detail));
  const title = `Service ${code(name)} is not steady`;
  return lines.length === 0 ? title : `${title}

${codeFence(lines.join("\n"))}`;
}
function renderTail({ group, lines, cut }, detail) {
  const shown = lines.slice(-detail.lines).map(({ at, text }) => renderLine(at, text, detail));
  const before = cut === true || shown.length < lines.length ? ", the last lines" : "";
  return `Log group ${code(group)}${before}

${codeFence(shown.join("\n"))}`;
}
var renderLine = (at, text, { lineBytes }) => `${formatClock(at)} ${shorten(plainLine(text), lineBytes)}`;

// src/core/report/comment/parts/facts.ts
function renderFacts(report) {
  const facts = [
    renderProgress(report),
    renderCopy(report),
    ...listCounts(report),
    renderDuration(report),
    renderExpiry(report)
  ];
  return facts.filter(Boolean).join(" \xB7 ");
}
function renderProgress(report) {
  if (!isUnderWay(report)) return "";
  const commit = report.headSha === void 0 ? "" : `commit ${code(report.headSha.slice(0, 7))}`;
  return [commit, report.run ? renderLink("follow the run", report.run.url) : ""].filter(Boolean).join(" \xB7 ");
}
var renderCopy = ({ copy }) => copy === void 0 ? "" : `copy ${code(copy)}`;
function renderDuration(report) {
  if (isUnderWay(report) || report.receipt || report.timeline.length === 0) return "";
  return `took ${formatSpan(Math.max(...report.timeline.map((step) => step.startMs + step.ms)))}`;
}
function renderExpiry(report) {
  const { expiresAt, at, kept } = report;
  if (!mayStand(report)) return "";
  if (kept === true) return KEPT;
  return expiresAt === void 0 ? "" : renderEnd(expiresAt, at);
}
var KEPT = "kept: no time ends it";
function renderEnd(expiresAt, at) {
  const span = computeSpan(at, expiresAt);
  const rest = span === void 0 || span <= 0 ? "" : ` (in ${formatSpan(span)})`;
  return `ends ${inline(formatTime(expiresAt), 60)}${rest}`;
}
function renderEarlier({ earlier, at }) {
  if (earlier === void 0) return "";
  const { headSha, url, expiresAt, live } = earlier;
  const commit = headSha === void 0 ? "" : ` of commit ${code(headSha.slice(0, 7))}`;
  const place = url === void 0 ? "" : ` at ${renderUrl(url)}`;
  const end = expiresAt === void 0 ? "" : ` \xB7 ${renderEnd(expiresAt, at)}`;
  return `**Still ${live ? "live" : "up"}:** the environment${commit}${place}${end}`;
}
function renderRetired(shown) {
  const lines = shown.map(({ environment, headSha, receipt }) => {
    const commit = headSha === void 0 ? "" : ` of commit ${code(headSha.slice(0, 7))}`;
    return `${code(environment)}${commit}${receipt === void 0 ? "" : ` (${renderReceipt(receipt)})`}`;
  });
  return `**Gone:** ${lines.join(", ")}`;
}

// src/core/report/answer-lines.ts
var LINE_BYTES = 500;
var SHOWN_HEADERS = 40;
var SHOWN_FAILURES = 20;
function renderAnswerLines({ answer, title, bodyBytes, fromEnd = false }) {
  const start = [title, answer.label].filter((part) => part !== void 0).join(", ");
  return [
    `${start === "" ? "" : `${line(start)}: `}${describeEnd2(answer)}`,
    ...answer.error === void 0 || answer.failures.includes(answer.error) ? [] : [`error: ${line(answer.error)}`],
    ...answer.failures.slice(0, SHOWN_FAILURES).map((failure) => `not met: ${line(failure)}`),
    ...renderTimings(answer.timings),
    ...renderRequest(answer.request, bodyBytes),
    ...renderHeaders(answer.headers),
    ...answer.body.trim() === "" ? [] : ["", fromEnd ? takeLast(answer.body, bodyBytes) : shorten(answer.body, bodyBytes)]
  ];
}
function describeEnd2({ status, ms, seen, error }) {
  if (status !== void 0) return `status ${status} after ${formatSpan(ms)}`;
  return `${error !== void 0 || seen === "" ? "no answer" : line(seen)} after ${formatSpan(ms)}`;
}
var STEPS = [
  ["dnsMs", "DNS"],
  ["connectMs", "connect"],
  ["tlsMs", "TLS"],
  ["firstByteMs", "first byte"],
  ["totalMs", "total"]
];
function renderTimings(timings) {
  if (timings === void 0) return [];
  const parts = STEPS.flatMap(([key, name]) => {
    const ms = timings[key];
    return ms === void 0 ? [] : [`${name} ${formatSpan(ms)}`];
  });
  return [`time: ${parts.join(" \xB7 ")}`];
}
function renderRequest(request, bodyBytes) {
  if (request === void 0) return [];
  const body = request.body.trim() === "" ? [] : ["", ...shorten(request.body, bodyBytes).split("\n")];
  const lines = [request.line, ...listHeaders(request.headers), ...body];
  return ["", ...lines.map((text) => `> ${text.trimEnd()}`.trimEnd())];
}
function renderHeaders(headers) {
  const lines = listHeaders(headers);
  return lines.length === 0 ? [] : ["", ...lines];
}
function listHeaders(headers) {
  return Object.entries(headers).slice(0, SHOWN_HEADERS).map(([name, value]) => line(`${name}: ${value}`));
}
var line = (text) => shorten(plainLine(text), LINE_BYTES);

// src/core/report/tests.ts
function listOpenTests(checks) {
  const all = checks.flatMap((command) => (command.tests?.open ?? []).map((test) => ({ command, test })));
  const rank = ({ command, test }) => (test.result === "failed" ? 0 : 2) + (command.optional ? 1 : 0);
  return all.sort((a, b) => rank(a) - rank(b));
}
function countOpenTests(checks) {
  const sum = (key) => checks.reduce((count, { tests }) => count + (tests?.[key] ?? 0), 0);
  return { failed: sum("failed"), flaky: sum("flaky") };
}
var nameTest = ({ suite, name }) => suite === void 0 ? name : `${suite} \u203A ${name}`;
var isCommand = ({ kind }) => kind === "command";

// src/core/report/comment/parts/failures.ts
function listFailures(report) {
  const errors = report.diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  const checks = sortChecks(report.checks).filter(
    (check) => check.result === "failed" || check.result === "flaky"
  );
  return [...errors.map((diagnostic) => ({ diagnostic })), ...checks.map((check) => ({ check }))];
}
function renderFailures(report, detail) {
  const failures = listFailures(report);
  const shown = failures.slice(0, detail.failures);
  if (shown.length === 0) return "";
  const blocks = shown.map(
    (failure) => "check" in failure ? renderCheck(failure.check, detail) : renderDiagnostic(failure.diagnostic, report)
  );
  return renderFold(renderTitle(failures), blocks.join("\n\n"), failures.some(breaks));
}
function describeMissing(report, detail) {
  const rest = listFailures(report).length - detail.failures;
  const older = report.checks.some((check) => check.answers.length > detail.answers);
  const parts = [
    rest > 0 ? `details of ${plural(rest, "failure")}` : "",
    older ? "earlier answers of failed checks" : ""
  ].filter(Boolean);
  return parts.length === 0 ? void 0 : parts.join(", ");
}
function renderTerraformWarnings(shown, report) {
  const blocks = shown.map((diagnostic) => renderDiagnostic(diagnostic, report));
  return renderFold(
    plural(listTerraformWarnings(report).length, "warning of Terraform", "warnings of Terraform"),
    blocks.join("\n\n")
  );
}
function listTerraformWarnings(report) {
  return report.diagnostics.filter((diagnostic) => diagnostic.severity === "warning");
}
function renderTitle(failures) {
  const hard = failures.filter(isHard).length;
  const flaky = failures.length - hard;
  const words = [
    hard === 0 ? "" : "What failed",
    flaky === 0 ? "" : `answers of ${plural(flaky, "flaky check")}`
  ].filter(Boolean);
  const title = words.join(", and ");
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}
function isHard(failure) {
  return !("check" in failure) || failure.check.result === "failed";
}
function breaks(failure) {
  return isHard(failure) && !("check" in failure && failure.check.optional);
}
function renderDiagnostic({ summary, detail, address, location, snippet }, report) {
  const where = [
    address === void 0 ? "" : code(address),
    location === void 0 ? "" : renderLocation(report, location)
  ].filter(Boolean);
  const title = [`**${sentence(summary)}**`, ...where].join(" \xB7 ");
  const text = [detail, snippet ?? ""].filter((part) => part.trim() !== "").join("\n\n");
  return text === "" ? title : `${title}

${codeFence(shorten(text, 4e3))}`;
}
function renderCheck(check, { answers, bodyBytes }) {
  const shown = check.answers.slice(-answers);
  const first = check.attempts - shown.length + 1;
  const title = `**${inline(check.name, 200)}** \xB7 ${code(check.target)} \xB7 ${plural(check.attempts, "attempt")} in ${formatSpan(check.ms)}`;
  const blocks = groupAlike(shown, first).map(
    (group) => renderAnswer(group, { bodyBytes, fromEnd: isCommand(check) })
  );
  return [title, ...blocks.length === 0 ? [sentence(check.message)] : blocks].join("\n\n");
}
function groupAlike(answers, first) {
  const groups = [];
  for (const [index, answer] of answers.entries()) {
    const attempt = first + index;
    const last = groups.at(-1);
    const alike = last !== void 0 && isAlike(last.answer, answer);
    if (alike) groups.pop();
    groups.push({ answer, from: alike ? last.from : attempt, to: attempt });
  }
  return groups;
}
var isAlike = (one, other) => one.status === other.status && one.error === other.error && one.body === other.body && one.failures.join("\n") === other.failures.join("\n");
function renderAnswer({ answer, from, to }, shown) {
  const title = from === to ? `attempt ${from}` : `attempts ${from} to ${to}, the same each time`;
  const more = (answer.more ?? []).map((other) => renderAnswerLines({ answer: other, ...shown }).join("\n"));
  return codeFence([renderAnswerLines({ answer, title, ...shown }).join("\n"), ...more].join("\n\n"));
}

// src/core/report/comment/parts/findings.ts
var SYMBOLS = {
  failed: "\u274C",
  unknown: "\u2754",
  waived: "\u2796",
  passed: "\u2705"
};
var HEADERS2 = ["", "rule", "where", "what is so, and what to change"];
function listOpenFindings(report) {
  return sortFindings(report.findings.filter((finding) => finding.result !== "passed"));
}
function renderFindings(shown, report) {
  const counts = renderFindingCounts(report.findings);
  const table = renderTable(
    HEADERS2,
    shown.map((finding) => renderRow2(finding, report))
  );
  return renderFold(
    `Policy: ${counts}`,
    [table, renderWaivers(listBlocking(report))].filter(Boolean).join("\n\n")
  );
}
var MAX_WAIVERS = 5;
function renderWaivers(blocking) {
  const lines = blocking.filter(
    ({ rule, address, fingerprint }) => fingerprint !== void 0 && isRuleId(rule) && PLAIN_ADDRESS.test(address)
  ).slice(0, MAX_WAIVERS).map(
    ({ rule, address, fingerprint }) => `- { rule: ${rule}, resource: '${address}', fingerprint: '${fingerprint}', reason: "\u2026", until: "\u2026" }`
  );
  if (lines.length === 0) return "";
  const words = "What may stand goes under `checks.policy.waivers` of the base branch:";
  return [words, "", "```yaml", ...lines, "```"].join("\n");
}
var PLAIN_ADDRESS = /^[\w.\-"[\]]+$/;
function renderRow2(finding, report) {
  return [
    renderResult(finding),
    `**${inline(finding.rule, 60)}** ${finding.severity}<br>${sentence(finding.title, 200)}`,
    `${code(finding.address)}${renderPlace2(finding, report)}`,
    [sentence(finding.message), renderFollowUp(finding)].filter(Boolean).join("<br>")
  ];
}
function renderResult({ result, planned }) {
  return planned === void 0 ? SYMBOLS[result] : `${SYMBOLS[planned]} \u2192 ${SYMBOLS[result]}`;
}
function renderWaiver(waiver) {
  const until = waiver?.until === void 0 ? "" : ` until ${waiver.until}`;
  const owner = waiver?.owner === void 0 ? "" : ` by ${inline(waiver.owner, 100)}`;
  return `waived${until}${owner}: ${inline(waiver?.reason ?? "no reason given")}`;
}
function renderPlace2({ location, construct }, report) {
  if (location !== void 0) return `<br>${renderLocation(report, location)}`;
  return construct === void 0 ? "" : `<br>made by ${code(construct)}`;
}
function renderFollowUp({ result, remedy, waiver }) {
  if (result === "waived") return renderWaiver(waiver);
  return remedy === "" || result === "unknown" ? "" : `\u2192 ${sentence(remedy)}`;
}

// src/core/report/comment/parts/footer.ts
var TEARDOWN = "each push updates the environment, closing the pull request tears it down";
function renderFooter(report) {
  const ended = isUnderWay(report) ? [] : [renderRun(report), renderCommit(report)];
  const lives = report.pullNumber !== void 0 && (mayStand(report) || report.earlier !== void 0);
  const parts = [...ended, inline(formatTime(report.at), 60), lives ? TEARDOWN : ""];
  return `<sub>${parts.filter(Boolean).join(" \xB7 ")}</sub>`;
}
function renderRun({ run }) {
  if (!run) return "";
  const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : "";
  return `${renderLink(`run ${inline(run.id, 60)}`, run.url)}${attempt}`;
}
function renderCommit({ headSha }) {
  return headSha === void 0 ? "" : `commit ${code(headSha.slice(0, 7))}`;
}

// src/core/report/comment/parts/headline.ts
var NAME_BYTES = 100;
function renderHeadline(report) {
  const { symbol, describe } = STATUSES[report.status];
  const verdict = `### ${symbol} ${inline(report.environment || "this run", NAME_BYTES)} ${describe(report)}`;
  if (report.url === void 0 || !mayStand(report)) return verdict;
  return `${verdict}${report.status === "live" ? " at" : " \xB7"} ${renderUrl(report.url)}`;
}

// src/core/report/comment/parts/outputs.ts
var SENSITIVE = "(sensitive)";
var UNKNOWN = "(not known yet)";
function renderOutputs(shown, report) {
  const rows = shown.map((output) => [code(output.name, 100), renderValue(output)]);
  return renderFold(`Outputs: ${report.outputs.length}`, renderTable(["name", "value"], rows));
}
function renderValue(output) {
  const { value } = output;
  if (typeof value === "string" && !output.sensitive && parseWebUrl(value) !== void 0)
    return renderUrl(value);
  const text = describeOutput(output);
  return text === SENSITIVE || text === UNKNOWN ? text : code(text, 1e3) || "(empty)";
}
function describeOutput({ sensitive, value }) {
  if (sensitive) return SENSITIVE;
  if (value === void 0) return UNKNOWN;
  return typeof value === "string" ? value : JSON.stringify(value) ?? String(value);
}

// src/core/report/comment/parts/plan.ts
var DIFF_SIGNS = {
  create: "+",
  update: "!",
  replace: "!",
  delete: "-",
  forget: "!"
};
var ACTION_ORDER = ["replace", "delete", "forget", "update", "create"];
function listStackChanges(report) {
  const rank = ({ change }) => (change.outcome === "failed" ? 0 : ACTION_ORDER.length) + ACTION_ORDER.indexOf(change.action);
  return report.stacks.flatMap((stack) => stack.changes.map((change) => ({ stack: stack.name, change }))).sort((a, b) => rank(a) - rank(b));
}
function renderPlan(shown, report) {
  const begun = !arePending(listChanges(report));
  const blocks = report.stacks.map((stack) => ({ stack, changes: shown.filter((item) => item.stack === stack.name) })).filter(({ changes }) => changes.length > 0).map(({ stack, changes }) => {
    const title = `**${inline(stack.name, 100)}** ${renderChangeCounts(stack.changes)}

`;
    return `${report.stacks.length > 1 ? title : ""}${renderChanges(changes, begun)}`;
  });
  const counts = renderChangeCounts(listChanges(report));
  return renderFold(`Plan: ${counts}`, blocks.join("\n\n"));
}
function renderChanges(changes, begun) {
  return codeFence(changes.map(({ change }) => renderChange(change, begun)).join("\n"), "diff");
}
function renderChange({ action, address, outcome, ms }, begun) {
  const remarks = [
    DIFF_SIGNS[action] === "!" ? action : "",
    outcome === "failed" ? "failed" : "",
    outcome === "pending" && begun ? "not made" : "",
    outcome === "done" && ms !== void 0 ? formatSpan(ms) : ""
  ].filter(Boolean);
  const remark = remarks.length === 0 ? "" : `  (${remarks.join(", ")})`;
  return `${DIFF_SIGNS[action]} ${shorten(plainLine(address), 300)}${remark}`;
}

// src/core/report/comment/parts/resource-map.ts
var MAX_EDGES = 200;
var INSTANCE_KEY = /\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g;
var STYLES = {
  create: "stroke:#1a7f37",
  update: "stroke:#9a6700",
  replace: "stroke:#9a6700,stroke-dasharray:4",
  delete: "stroke:#cf222e,stroke-dasharray:4",
  forget: "stroke:#59636e,stroke-dasharray:4",
  failed: "stroke:#cf222e,stroke-width:3px"
};
function renderResourceMap(report, limit) {
  const nodes = listNodes(report);
  if (nodes.length < 2) return "";
  const shown = nodes.slice(0, limit);
  const lines = [
    "flowchart LR",
    ...renderNodes(shown, report),
    ...renderEdges(shown),
    ...renderStyles(shown)
  ];
  const rest = nodes.length > limit ? `: ${limit} of ${formatCount(nodes.length)}` : "";
  return renderFold(`Resource map${rest}`, `\`\`\`mermaid
${lines.join("\n")}
\`\`\``);
}
function countUnmapped(report, limit) {
  return Math.max(0, listNodes(report).length - limit);
}
function listNodes(report) {
  const nodes = report.stacks.flatMap(groupInstances);
  const wanted = /* @__PURE__ */ new Map();
  const keys = nodes.flatMap(
    (node) => [...listReferences(node)].map((address) => `${node.stack}/${address}`)
  );
  for (const key of keys) wanted.set(key, (wanted.get(key) ?? 0) + 1);
  const weigh = (node) => (hasFailed(node) ? 1e6 : 0) + listReferences(node).size + (wanted.get(`${node.stack}/${node.address}`) ?? 0);
  return nodes.sort((a, b) => weigh(b) - weigh(a)).map((node, index) => ({ ...node, id: `n${index}` }));
}
function groupInstances(stack) {
  const groups = /* @__PURE__ */ new Map();
  for (const change of stack.changes) {
    const address = change.address.replace(INSTANCE_KEY, "");
    const group = groups.get(address);
    if (group) group.push(change);
    else groups.set(address, [change]);
  }
  return [...groups].map(([address, changes]) => ({ id: "", stack: stack.name, address, changes }));
}
function listReferences(node) {
  return new Set(node.changes.flatMap((change) => change.references));
}
function renderNodes(nodes, report) {
  if (report.stacks.length === 1) return nodes.map((node) => `  ${renderNode(node)}`);
  return report.stacks.flatMap((stack, index) => {
    const inside = nodes.filter((node) => node.stack === stack.name);
    if (inside.length === 0) return [];
    const title = escapeMermaid(shorten(stack.name, 80));
    return [`  subgraph s${index}["${title}"]`, ...inside.map((node) => `    ${renderNode(node)}`), "  end"];
  });
}
function renderNode({ id, address, changes }) {
  const times = changes.length > 1 ? ` \xD7${changes.length}` : "";
  return `${id}["${escapeMermaid(shorten(address, 80))}${times}"]`;
}
function renderEdges(nodes) {
  const ids = new Map(nodes.map((node) => [`${node.stack}/${node.address}`, node.id]));
  return nodes.flatMap(
    (node) => [...listReferences(node)].map((address) => [node.id, ids.get(`${node.stack}/${address}`)])
  ).filter(([from, to]) => to !== void 0 && to !== from).slice(0, MAX_EDGES).map(([from, to]) => `  ${from} --> ${to}`);
}
function renderStyles(nodes) {
  return Object.entries(STYLES).flatMap(([kind, style]) => {
    const ids = nodes.filter((node) => describeNode(node) === kind).map((node) => node.id);
    return ids.length === 0 ? [] : [`  classDef ${kind} ${style}`, `  class ${ids.join(",")} ${kind}`];
  });
}
function describeNode(node) {
  return hasFailed(node) ? "failed" : node.changes[0]?.action ?? "create";
}
function hasFailed(node) {
  return node.changes.some((change) => change.outcome === "failed");
}

// src/core/report/comment/parts/tests.ts
var NAME_BYTES2 = 300;
var listTests = ({ checks }) => listOpenTests(checks);
function renderTests(shown, report) {
  const { failed, flaky } = countOpenTests(report.checks);
  const summary = [
    failed === 0 ? "" : plural(failed, "failing test"),
    flaky === 0 ? "" : plural(flaky, "flaky test")
  ].filter(Boolean);
  const commands = [...new Set(shown.map(({ command }) => command))];
  const groups = commands.map((command) => {
    const lines = shown.filter((one) => one.command === command).map((one) => renderTest(one, report));
    return [`**${inline(command.name, 200)}**`, "", ...lines].join("\n");
  });
  const rest = failed + flaky - shown.length;
  const body = [...groups, ...rest > 0 ? [`and ${rest} more`] : []].join("\n\n");
  return renderFold(summary.join(" and "), body, failed > 0);
}
function renderTest({ test, command }, report) {
  const { location, message = "", result } = test;
  const symbol = result === "flaky" || command.optional ? "\u26A0\uFE0F" : "\u274C";
  const place = location === void 0 ? "" : ` \xB7 ${renderLocation(report, location)}`;
  const why = message === "" ? "" : `: ${sentence(message, 400)}`;
  return `- ${symbol} ${inline(nameTest(test), NAME_BYTES2)}${place}${why}`;
}

// src/core/report/comment/parts/timeline.ts
var SHORTEST_MS = 1;
function renderTimeline(steps, report) {
  const end = Math.max(...report.timeline.map((step) => step.startMs + step.ms));
  const lines = ["gantt", "  dateFormat x", "  axisFormat %s s", ...steps.map(renderStep)];
  return renderFold(`Timeline: ${formatSpan(end)}`, `\`\`\`mermaid
${lines.join("\n")}
\`\`\``);
}
function listSteps(report) {
  return [...report.timeline].sort((a, b) => a.startMs - b.startMs);
}
function renderStep(step) {
  const tag = step.result === "failed" ? "crit, " : "";
  const start = Math.max(0, Math.round(step.startMs));
  const ms = Math.max(SHORTEST_MS, Math.round(step.ms));
  return `  ${renderName(step)} :${tag}${start}, ${ms}ms`;
}
function renderName(step) {
  const name = shorten(plainLine(step.name), 60).replace(/[:;#]/g, " ");
  return `${escapeMermaid(name).replace(/#\d+;/g, "").trim() || "step"} ${formatSpan(step.ms)}`;
}

// src/core/report/comment/section.ts
function makeListLevels(list) {
  return [
    makeListLevel(list, Number.POSITIVE_INFINITY),
    ...list.steps.map((step) => makeListLevel(list, step))
  ];
}
function makeListLevel(list, count) {
  return {
    render: (report) => {
      const shown = list.items(report).slice(0, count);
      return shown.length === 0 ? "" : list.render(shown, report);
    },
    lacks: (report) => {
      const rest = list.items(report).length - count;
      return rest > 0 ? plural(rest, list.noun, list.nouns) : void 0;
    }
  };
}

// src/core/report/comment/sections.ts
var STEPS2 = [400, 100, 25, 6];
var SECTIONS = [
  { name: "headline", priority: "required", levels: [{ render: renderHeadline }] },
  { name: "what was asked", priority: "required", levels: [{ render: renderAsked }] },
  { name: "reason", priority: "required", levels: [{ render: renderReason }] },
  { name: "still up", priority: "required", levels: [{ render: renderEarlier }] },
  {
    name: "copies that are gone",
    priority: 55,
    levels: makeListLevels({
      items: ({ retired = [] }) => retired,
      noun: "copy that is gone",
      nouns: "copies that are gone",
      steps: [3],
      render: renderRetired
    })
  },
  { name: "facts", priority: "required", levels: [{ render: renderFacts }] },
  {
    name: "blocking findings",
    priority: 100,
    levels: makeListLevels({
      items: (report) => listShownBlocking(report).slice(0, 10),
      noun: "blocking finding",
      steps: [3],
      render: renderBlocking
    })
  },
  {
    name: "resources still there",
    priority: 95,
    levels: makeListLevels({
      items: (report) => report.receipt?.left ?? [],
      noun: "resource still there",
      nouns: "resources still there",
      steps: STEPS2,
      render: renderLeft
    })
  },
  {
    name: "checks",
    priority: 90,
    levels: makeListLevels({ items: listChecks, noun: "check", steps: STEPS2, render: renderChecks })
  },
  {
    name: "failing tests",
    priority: 85,
    levels: makeListLevels({ items: listTests, noun: "failing test", steps: STEPS2, render: renderTests })
  },
  {
    name: "what changed since the last run",
    priority: 60,
    levels: makeListLevels({
      items: listFlips,
      noun: "change since the last run",
      nouns: "changes since the last run",
      steps: STEPS2,
      render: renderFlips
    })
  },
  {
    name: "warnings",
    priority: 70,
    levels: makeListLevels({
      items: (report) => report.warnings,
      noun: "warning",
      steps: STEPS2,
      render: renderWarnings
    })
  },
  {
    name: "details of what failed",
    priority: 80,
    levels: [
      makeFailureLevel({ failures: 1e3, answers: 5, bodyBytes: 2048 }),
      makeFailureLevel({ failures: 30, answers: 1, bodyBytes: 1024 }),
      makeFailureLevel({ failures: 10, answers: 1, bodyBytes: 512 }),
      makeFailureLevel({ failures: 2, answers: 1, bodyBytes: 256 })
    ]
  },
  {
    name: "what the environment said",
    priority: 75,
    levels: [
      makeEvidenceLevel({ groups: 20, lines: 40, lineBytes: 1024, events: 20 }),
      makeEvidenceLevel({ groups: 10, lines: 20, lineBytes: 500, events: 10 }),
      makeEvidenceLevel({ groups: 5, lines: 8, lineBytes: 300, events: 5 }),
      makeEvidenceLevel({ groups: 2, lines: 3, lineBytes: 200, events: 2 })
    ]
  },
  {
    name: "policy findings",
    priority: 50,
    levels: makeListLevels({
      items: listOpenFindings,
      noun: "policy finding",
      steps: STEPS2,
      render: renderFindings
    })
  },
  {
    name: "resources",
    priority: 40,
    levels: makeListLevels({
      items: listStackChanges,
      noun: "planned change",
      steps: STEPS2,
      render: renderPlan
    })
  },
  {
    name: "outputs",
    priority: 45,
    levels: makeListLevels({
      items: (report) => report.outputs,
      noun: "output",
      steps: STEPS2,
      render: renderOutputs
    })
  },
  { name: "resource map", priority: 20, levels: [makeMapLevel(40), makeMapLevel(12)] },
  {
    name: "timeline",
    priority: 10,
    levels: makeListLevels({
      items: listSteps,
      noun: "step of the timeline",
      nouns: "steps of the timeline",
      steps: STEPS2,
      render: renderTimeline
    })
  },
  {
    name: "warnings of Terraform",
    priority: 30,
    levels: makeListLevels({
      items: listTerraformWarnings,
      noun: "warning of Terraform",
      nouns: "warnings of Terraform",
      steps: STEPS2,
      render: renderTerraformWarnings
    })
  },
  { name: "footer", priority: "required", levels: [{ render: renderFooter }] }
];
function makeFailureLevel(detail) {
  return {
    render: (report) => renderFailures(report, detail),
    lacks: (report) => describeMissing(report, detail)
  };
}
function makeMapLevel(nodes) {
  return {
    render: (report) => renderResourceMap(report, nodes),
    lacks: (report) => nodes < 40 && countUnmapped(report, nodes) > 0 ? "most of the resource map" : void 0
  };
}
function makeEvidenceLevel(detail) {
  return {
    render: (report) => renderEvidence(report, detail),
    lacks: (report) => describeLessEvidence(report, detail)
  };
}

// src/core/report/comment/comment.ts
var COMMENT_LIMIT = 65536;
function renderComment(report, name = report.environment) {
  const marker = `${commentMarker(name)}
`;
  const place = report.place === void 0 ? "" : `
${renderPlace(computePlace(report, report.place))}`;
  const limit = COMMENT_LIMIT - byteLength(marker) - byteLength(place);
  return marker + renderFitting({ report, sections: SECTIONS, limit, limitName: "GitHub's limit" }) + place;
}
function computePlace(report, place) {
  const up = computeUp(report);
  return up === void 0 ? place : { ...place, up };
}
function computeUp(report) {
  const { earlier, headSha, url, expiresAt } = report;
  const known = url !== void 0 || expiresAt !== void 0;
  const up = earlier ?? (mayStand(report) && known ? { headSha, url, expiresAt } : void 0);
  if (up === void 0) return void 0;
  const address = up.url === void 0 ? void 0 : parseWebUrl(up.url);
  return {
    ...up.headSha === void 0 ? {} : { headSha: up.headSha },
    ...address === void 0 ? {} : { url: address },
    ...up.expiresAt === void 0 ? {} : { expiresAt: up.expiresAt }
  };
}

export {
  STATUSES,
  mayStand,
  renderVerdict,
  isUnderWay,
  renderReceipt,
  renderFitting,
  commentMarker,
  isCommentOf,
  parseMarker,
  UNNAMED,
  escapeSentence,
  codeSpan,
  escapeHtml,
  parseWebUrl,
  placeSchema,
  renderPlace,
  parsePlace,
  carryPlace,
  renderAsked,
  describeAsked,
  placeAsked,
  NO_EVIDENCE,
  isEmptyEvidence,
  KEPT,
  renderEnd,
  renderAnswerLines,
  listOpenTests,
  nameTest,
  isCommand,
  describeOutput,
  SECTIONS,
  COMMENT_LIMIT,
  renderComment
};
//# sourceMappingURL=chunk-JDUE5E74.js.map
