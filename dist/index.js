import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  describeWaiver,
  renderSarif
} from "./chunks/chunk-UAQZKM2W.js";
import {
  setOutputs,
  writeSummary
} from "./chunks/chunk-IOV4XS3K.js";
import {
  openIdentityTokens
} from "./chunks/chunk-7WXUHTF6.js";
import {
  commentPayload,
  dispatchPayload,
  endRefused,
  endSkipped,
  parsePayload,
  pullRequestPayload
} from "./chunks/chunk-N4CBCNS3.js";
import "./chunks/chunk-CSJGV2KO.js";
import {
  readInputs,
  readRunContext,
  savePhase
} from "./chunks/chunk-XPA7NGNT.js";
import {
  openForge
} from "./chunks/chunk-6LOGZLJI.js";
import {
  actionLog,
  wasWarned
} from "./chunks/chunk-QRDVT2FR.js";
import {
  performVerb,
  renderJsonReport,
  renderLogLines
} from "./chunks/chunk-ISSOZ74Q.js";
import {
  REAP,
  parseCommand,
  parsePullNumber
} from "./chunks/chunk-6RSZ7ZN6.js";
import "./chunks/chunk-OL2DVFVN.js";
import "./chunks/chunk-BZFVB22I.js";
import "./chunks/chunk-6OXRFI2W.js";
import "./chunks/chunk-LI5A7BOB.js";
import "./chunks/chunk-TENVZ2V5.js";
import "./chunks/chunk-AG43CA4J.js";
import "./chunks/chunk-DXYEQFVW.js";
import "./chunks/chunk-DYN4PROL.js";
import {
  computeEndpoint,
  resolveWorkingDirectory
} from "./chunks/chunk-U3BZSQ65.js";
import "./chunks/chunk-5IAZQBIX.js";
import "./chunks/chunk-6XOHGZ2Q.js";
import "./chunks/chunk-MCJEG6I3.js";
import "./chunks/chunk-GISEEWH7.js";
import "./chunks/chunk-DPLYVJTY.js";
import "./chunks/chunk-UGRCLIUD.js";
import "./chunks/chunk-MXF2NKWP.js";
import "./chunks/chunk-OFLW2KWC.js";
import "./chunks/chunk-IUIWJNRJ.js";
import "./chunks/chunk-3Z6CYMPJ.js";
import "./chunks/chunk-G765L76Y.js";
import "./chunks/chunk-QWQSXEYX.js";
import "./chunks/chunk-QMDHPYCQ.js";
import {
  explainFork,
  isFork
} from "./chunks/chunk-HNDODZR5.js";
import "./chunks/chunk-EN3RCEDW.js";
import "./chunks/chunk-U3WOXC4B.js";
import "./chunks/chunk-VXAZNW4C.js";
import "./chunks/chunk-GDUMGRCO.js";
import "./chunks/chunk-6UKVUZOU.js";
import "./chunks/chunk-4OEUCA7A.js";
import "./chunks/chunk-T3GBVWES.js";
import "./chunks/chunk-CMHGSQRK.js";
import "./chunks/chunk-EQDQOK2K.js";
import "./chunks/chunk-SGH6SVPY.js";
import "./chunks/chunk-US3W6LK4.js";
import "./chunks/chunk-XYDSW2SC.js";
import "./chunks/chunk-PRQUK3R6.js";
import "./chunks/chunk-NYGPBBVH.js";
import "./chunks/chunk-CUPV5VU5.js";
import "./chunks/chunk-MC4ZEUCN.js";
import "./chunks/chunk-4BI6KGM4.js";
import "./chunks/chunk-VAY5BCSA.js";
import "./chunks/chunk-FUIQ6R5T.js";
import "./chunks/chunk-63QZWWOZ.js";
import "./chunks/chunk-IIKC7JEB.js";
import "./chunks/chunk-COGVIM4J.js";
import "./chunks/chunk-V3D4Y37X.js";
import "./chunks/chunk-MQK73BS3.js";
import "./chunks/chunk-A3RAN37X.js";
import "./chunks/chunk-2XDSBRPD.js";
import {
  exitWith,
  explainDefect,
  limitPatterns,
  listenForSignals
} from "./chunks/chunk-7KQSA3US.js";
import {
  error
} from "./chunks/chunk-VRC3NT7R.js";
import "./chunks/chunk-KDJBFGGX.js";
import "./chunks/chunk-BJXIZO2B.js";
import "./chunks/chunk-MSY7QYJ5.js";
import "./chunks/chunk-5SON7FTC.js";
import "./chunks/chunk-YTEILYVU.js";
import {
  isFailing
} from "./chunks/chunk-DKZNOMMQ.js";
import {
  DISPATCH_VERB,
  EVENT_FAMILIES,
  LABEL_ROWS,
  PULL_REQUEST_VERBS,
  VERB_TRAITS,
  isSameLabel
} from "./chunks/chunk-YN5LI77Q.js";
import "./chunks/chunk-4UMBRAUA.js";
import "./chunks/chunk-BCAY7JAY.js";
import {
  SECTIONS,
  STATUSES,
  describeOutput,
  escapeHtml,
  isCommand,
  mayStand,
  nameTest,
  parseWebUrl,
  renderAnswerLines,
  renderFitting,
  renderVerdict
} from "./chunks/chunk-JDUE5E74.js";
import "./chunks/chunk-O43VWYSX.js";
import {
  ACTIONS,
  listCounts,
  renderChangeCounts,
  sortChecks,
  sortFindings
} from "./chunks/chunk-R4TVVB56.js";
import "./chunks/chunk-GDQIQIQU.js";
import "./chunks/chunk-DDBWGH5V.js";
import {
  plainText
} from "./chunks/chunk-XM5L4NO7.js";
import "./chunks/chunk-PEUZ62HH.js";
import "./chunks/chunk-SRSNCCDE.js";
import "./chunks/chunk-XA3SNHR6.js";
import "./chunks/chunk-P33FYQGL.js";
import "./chunks/chunk-JMLZR5OH.js";
import {
  formatClock,
  formatSpan,
  formatTime
} from "./chunks/chunk-ELDBRVKG.js";
import {
  computeConsoleLink,
  parseArn
} from "./chunks/chunk-FIXMPWVU.js";
import "./chunks/chunk-H4C27XYF.js";
import {
  plural
} from "./chunks/chunk-Z4Z2PRXF.js";
import "./chunks/chunk-BKLTNRYT.js";
import "./chunks/chunk-KIH4CXOA.js";
import {
  MayflyError
} from "./chunks/chunk-SJXQFWZL.js";
import "./chunks/chunk-MQXMLUP3.js";
import "./chunks/chunk-WAZVNHB4.js";
import "./chunks/chunk-VF52FELW.js";
import "./chunks/chunk-24PSOY5K.js";
import "./chunks/chunk-SRQY6CG7.js";

// src/main.ts
import { tmpdir } from "node:os";

// src/core/event/comment-words.ts
var COMMAND = /^ {0,3}\/mayfly(?:\s+(?<words>.*))?$/i;
function parseCommentWords(body) {
  const first = body.split(/\r\n|\r|\n/).find((line) => line.trim() !== "") ?? "";
  const found = COMMAND.exec(first.trimEnd());
  return found === null ? void 0 : found.groups?.words ?? "";
}

// src/core/event/parse-comment.ts
function parseComment({ eventName, payload, commanded }) {
  const { action, issue, comment } = parsePayload({ schema: commentPayload, eventName, payload });
  const { number } = issue;
  if (issue.pull_request === void 0)
    return { kind: "skip", reason: `issue #${number} is no pull request` };
  const skip2 = (reason) => ({ kind: "skip", reason, pullNumber: number });
  if (action !== "created") return skip2(`a comment that was ${action} is no command: only a new one is`);
  const words = parseCommentWords(comment.body);
  if (words === void 0)
    return skip2("the comment is no command: its first line does not begin with /mayfly");
  if (comment.user === null) return skip2("the account that commented is gone");
  if (comment.user.type === "Bot") return skip2("comments of bots are no commands");
  if (commanded) {
    throw new MayflyError(
      "the input command is given, but the event is a comment, which says the command itself",
      {
        kind: "input",
        hint: "leave command out for issue_comment"
      }
    );
  }
  const { login, id } = comment.user;
  return { kind: "comment", words, pullNumber: number, commentId: comment.id, author: { login, id } };
}

// src/core/event/parse-label.ts
function readLabelChange({ action, label }) {
  if (label === void 0 || action !== "labeled" && action !== "unlabeled") return void 0;
  return { name: label.name, action };
}
function parseLabel(change, { payload, facts }) {
  const { number: pullNumber, state } = payload.pull_request;
  if (state === "closed")
    return facts.fork ? skip(pullNumber, `pull request #${pullNumber} is closed`) : { kind: "verb", verb: "destroy", pullNumber, forced: false, event: facts };
  const rows = LABEL_ROWS.filter(({ action }) => action === change.action);
  const row = rows.find(({ label }) => label !== void 0 && isSameLabel(label, change.name)) ?? rows.find(({ label }) => label === void 0);
  const asks = row?.asks ?? "nothing";
  if (asks === "nothing") return skip(pullNumber, `${change.action} ${change.name}: ${row?.meaning}`);
  if (facts.fork)
    return skip(pullNumber, `pull request #${pullNumber} comes from a fork and has no environment`);
  if (asks === "extend") {
    const by = payload.sender?.login;
    const who = by === void 0 ? {} : { by };
    return { kind: "order", order: { name: "extend" }, pullNumber, label: change.name, ...who };
  }
  return { kind: "verb", verb: asks, pullNumber, forced: asks === "destroy", event: facts, label: change };
}
var skip = (pullNumber, reason) => ({ kind: "skip", pullNumber, reason });

// src/core/event/reap.ts
var isReap = (command) => typeof command === "string" && command.trim() === REAP;
var isAuto = (command) => ["", "auto"].includes(command.trim());
function asksForReap({ eventName, payload, command, prNumberInput }) {
  if (!(isReap(command) || isAuto(command) && isReapEvent(eventName, payload))) return false;
  if (prNumberInput.trim() === "") return true;
  throw new MayflyError("a reap is about all pull requests, but pr-number names one", {
    kind: "input",
    hint: "leave pr-number out, name environments with the input environments, or use command: destroy"
  });
}
function isReapEvent(eventName, payload) {
  if (eventName === "schedule") return true;
  return eventName === "workflow_dispatch" && isReap(dispatchPayload.safeParse(payload).data?.inputs?.command);
}

// src/core/event/parse-trigger.ts
var FAMILIES = {
  pull_request: parsePullRequest,
  workflow_dispatch: parseDispatch,
  issue_comment: parseCommentFor,
  other: parseOther
};
function parseTrigger(request) {
  if (asksForReap(request)) return { kind: "reap" };
  const { command, prNumberInput, ...given } = request;
  const asked = {
    ...given,
    command: parseCommand({ command, extendBy: given.extendBy }),
    pullNumber: parsePullNumber(prNumberInput)
  };
  const { eventName } = given;
  return FAMILIES[EVENT_FAMILIES.get(eventName) ?? "other"](asked);
}
function parsePullRequest(asked) {
  const { eventName } = asked;
  const payload = parsePayload({ schema: pullRequestPayload, eventName, payload: asked.payload });
  const event = computeFacts(payload);
  const pullNumber = payload.pull_request.number;
  refuseOtherNumber(asked.pullNumber, pullNumber);
  const { command } = asked;
  if (command?.kind === "order") return giveOrder(command, { pullNumber, by: payload.sender?.login });
  const label = command === void 0 ? readLabelChange(payload) : void 0;
  if (label !== void 0) return parseLabel(label, { payload, facts: event });
  const verb = command?.verb ?? PULL_REQUEST_VERBS.get(event.action);
  if (verb === void 0) {
    const reason = `nothing to do for action ${event.action} of event ${eventName}`;
    return { kind: "skip", reason, pullNumber };
  }
  const skip2 = computeSkip({ event, verb, pullNumber });
  if (skip2 !== void 0) return { kind: "skip", pullNumber, ...skip2 };
  return { kind: "verb", verb, pullNumber, forced: command?.verb === "destroy", event };
}
function giveOrder({ order }, { pullNumber, by }) {
  return { kind: "order", order, pullNumber, ...by === void 0 ? {} : { by } };
}
function parseCommentFor({ eventName, payload, command, pullNumber }) {
  const trigger = parseComment({ eventName, payload, commanded: command !== void 0 });
  if (trigger.pullNumber !== void 0) refuseOtherNumber(pullNumber, trigger.pullNumber);
  return trigger;
}
function computeSkip({ event, verb, pullNumber }) {
  const traits = VERB_TRAITS[verb];
  if (event.action === "closed" && !traits.afterClose) {
    return { reason: `pull request #${pullNumber} is closed: nothing to ${verb}` };
  }
  if (!event.fork) return void 0;
  return traits.afterClose ? { reason: `pull request #${pullNumber} comes from a fork and never had an environment` } : { reason: explainFork(pullNumber), fork: true };
}
function computeFacts({ action, pull_request: { head, base, draft } }) {
  return {
    action,
    headSha: head.sha,
    baseSha: base.sha,
    headRef: head.ref,
    baseRef: base.ref,
    fork: base.repo === null || isFork(head.repo?.full_name, base.repo.full_name),
    draft: draft ?? false
  };
}
function refuseOtherNumber(given, actual) {
  if (given === void 0 || given === actual) return;
  throw new MayflyError(`pr-number is ${given}, but the event is about pull request #${actual}`, {
    kind: "input",
    hint: "leave pr-number out for pull request events"
  });
}
var DISPATCH_NUMBER_INPUTS = ["pr-number", "pr_number", "pr"];
var DISPATCH_TIME_INPUTS = ["extend-by", "extend_by"];
function parseDispatch(asked) {
  const { eventName } = asked;
  const payload = parsePayload({ schema: dispatchPayload, eventName, payload: asked.payload });
  const read = (name2) => String(payload.inputs?.[name2] ?? "");
  const readAny = (names) => names.map(read).find((value) => value.trim() !== "") ?? "";
  const command = asked.command ?? parseCommand({
    command: read("command"),
    extendBy: asked.extendBy.trim() === "" ? readAny(DISPATCH_TIME_INPUTS) : asked.extendBy
  }) ?? { kind: "verb", verb: DISPATCH_VERB };
  const pullNumber = asked.pullNumber ?? parsePullNumber(readAny(DISPATCH_NUMBER_INPUTS));
  if (pullNumber !== void 0) {
    return command.kind === "order" ? giveOrder(command, { pullNumber, by: payload.sender?.login }) : { kind: "verb", verb: command.verb, pullNumber, forced: true, event: void 0 };
  }
  const name = command.kind === "order" ? command.order.name : command.verb;
  throw new MayflyError(`event workflow_dispatch does not say which pull request to ${name}`, {
    kind: "input",
    hint: "give the action's input pr-number, or declare an input pr-number in the workflow's workflow_dispatch"
  });
}
function parseOther({ eventName, command, pullNumber }) {
  if (command !== void 0 && pullNumber !== void 0) {
    if (command.kind === "order") return giveOrder(command, { pullNumber, by: void 0 });
    const { verb } = command;
    return { kind: "verb", verb, pullNumber, forced: verb === "destroy", event: void 0 };
  }
  const reason = `event ${eventName} has no pull request; to act on one, give the inputs command and pr-number`;
  return { kind: "skip", reason, ...pullNumber === void 0 ? {} : { pullNumber } };
}

// src/wiring/phase-keeper.ts
var PhaseKeeper = class {
  #phase = { status: "started", interrupted: false, programs: [] };
  constructor(signal) {
    this.update({});
    signal.addEventListener("abort", () => this.update({ interrupted: true }), { once: true });
  }
  update(change) {
    this.#phase = { ...this.#phase, ...change };
    savePhase(this.#phase);
  }
  /** Programs that came to their end stay: what they did is theirs to tell. */
  addProgram(program) {
    this.update({ programs: [...this.#phase.programs, { ...program }] });
  }
};

// src/action/annotate.ts
var MOST = 9;
function annotate({ status, reason, nextStep, diagnostics, environment }) {
  if (!isFailing(status)) return;
  const located = diagnostics.filter(
    ({ severity, location }) => severity === "error" && location !== void 0
  );
  for (const { summary, detail, location } of located.slice(0, MOST)) {
    error([summary, detail].filter((part) => part !== "").join("\n"), {
      ...location === void 0 ? {} : { file: location.file, startLine: location.line },
      ...location?.column === void 0 ? {} : { startColumn: location.column }
    });
  }
  const name = environment === "" ? "" : `${environment}: `;
  const why = reason === void 0 ? "" : `, ${reason}`;
  error(`${name}${status}${why}${nextStep === void 0 ? "" : `
${nextStep}`}`, { title: "Mayfly" });
}

// src/core/report/summary.ts
var SUMMARY_LIMIT = 1024 * 1024;
function renderSummary(report) {
  const limit = SUMMARY_LIMIT - 1;
  return `${renderFitting({ report, sections: SECTIONS, limit, limitName: "the summary's limit" })}
`;
}

// src/wiring/write-reports.ts
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/core/report/html/template.ts
var Html = class {
  constructor(text) {
    this.text = text;
  }
  text;
};
function html(strings, ...values) {
  return new Html(strings.map((string, at) => string + renderValue(values[at])).join(""));
}
function renderValue(value) {
  if (value === void 0) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(renderValue).join("");
  return escapeHtml(String(value));
}

// src/core/report/html/evidence.ts
function renderEvidence(evidence) {
  if (evidence === void 0) return void 0;
  const { logs, services, targets, missing } = evidence;
  const parts = [
    ...targets.map(
      ({ group, target, state, reason }) => html`<p>Target <code>${target}</code> of <code>${group}</code> is <b class="failed">${state}</b> ${reason}</p>`
    ),
    ...services.map(({ name, events }) => {
      const lines = events.map(({ at, message }) => ({ at, text: message }));
      return html`<p>Service <code>${name}</code> is not steady</p>${renderLines(lines)}`;
    }),
    ...logs.map(({ group, lines }) => html`<p>Log group <code>${group}</code></p>${renderLines(lines)}`),
    ...missing.map((text) => html`<p class="unknown">${text}</p>`)
  ];
  return parts.length === 0 ? void 0 : html`<h2>What the environment said</h2>${parts}`;
}
function renderLines(lines) {
  if (lines.length === 0) return void 0;
  return html`<pre>${lines.map(({ at, text }) => `${formatClock(at)} ${text}`).join("\n")}</pre>`;
}

// src/core/report/html/resources.ts
function renderStacks({ stacks }) {
  if (stacks.every((stack) => stack.changes.length === 0)) return void 0;
  return html`<h2>Plan: ${renderChangeCounts(stacks.flatMap((stack) => stack.changes))}</h2>${stacks.map((stack) => renderStack(stack, stacks.length > 1))}`;
}
function renderOutputs(outputs) {
  if (outputs.length === 0) return void 0;
  const rows = outputs.map(
    (output) => html`<tr><td><code>${output.name}</code></td><td><code>${describeOutput(output)}</code></td></tr>`
  );
  return html`<h2>Outputs</h2><div class="scroll"><table><tr><th>name</th><th>value</th></tr>${rows}</table></div>`;
}
function renderTimeline(steps) {
  if (steps.length === 0) return void 0;
  const end = Math.max(1, ...steps.map((step) => step.startMs + step.ms));
  const share = (ms) => `${(100 * Math.max(0, ms) / end).toFixed(2)}%`;
  const bars = steps.map(
    (step) => html`<div><span>${step.name} <span class="dim">${formatSpan(step.ms)}</span></span><svg role="img"
aria-label="${step.result}"><rect class="${step.result}" x="${share(step.startMs)}" width="${share(step.ms)}" height="100%"/></svg></div>`
  );
  return html`<h2>Timeline: ${formatSpan(end)}</h2><div class="bars">${bars}</div>`;
}
function renderStack(stack, named) {
  const after = stack.dependsOn.length === 0 ? "" : ` (after ${stack.dependsOn.join(", ")})`;
  const title = named ? html`<h3>${stack.name}${after}</h3>` : void 0;
  const rows = stack.changes.map(renderChange);
  return html`${title}<div class="scroll"><table><tr><th>action</th><th>resource</th><th>refers to</th><th>outcome</th></tr>${rows}</table></div>`;
}
function renderChange({ action, address, references, outcome, ms }) {
  const time = outcome === "done" && ms !== void 0 ? ` in ${formatSpan(ms)}` : "";
  return html`<tr><td class="word ${action}">${ACTIONS[action].verb}</td><td><code>${address}</code></td>
<td>${references.map((reference) => html`<code>${reference}</code><br>`)}</td><td class="word ${outcome}">${outcome}${time}</td></tr>`;
}

// src/core/report/html/results.ts
var WHOLE = 64 * 1024;
function renderChecks(checks) {
  if (checks.length === 0) return void 0;
  const rows = sortChecks(checks).map(
    (check) => html`<tr><td class="word ${check.result}">${check.result}</td>
<td>${check.name}${check.optional ? " (optional)" : ""}<br><code class="dim">${check.target}</code></td>
<td>${check.message}${renderTests(check)}${renderAnswers(check)}</td><td class="word">${formatSpan(check.ms)}</td></tr>`
  );
  return html`<h2>Checks</h2><div class="scroll"><table>
<tr><th>result</th><th>check</th><th>what was found</th><th>time</th></tr>${rows}</table></div>`;
}
function renderFindings(findings) {
  if (findings.length === 0) return void 0;
  const open = sortFindings(findings.filter(({ result }) => result !== "passed"));
  const passed = findings.filter(({ result }) => result === "passed");
  return html`<h2>Policy</h2>${open.length === 0 ? void 0 : renderFindingTable(open)}${passed.length === 0 ? void 0 : html`<details><summary>${plural(passed.length, "finding")} passed</summary>${renderFindingTable(passed)}</details>`}`;
}
function renderDiagnostics(diagnostics) {
  if (diagnostics.length === 0) return void 0;
  const blocks = diagnostics.map(({ severity, summary, detail, address, location, snippet }) => {
    const place = location ? `${location.file}:${location.line}` : "";
    const where = [address ?? "", place].filter(Boolean).join(" \xB7 ");
    const text = [detail, snippet ?? ""].filter((part) => part.trim() !== "").join("\n\n");
    return html`<p><b class="${severity === "error" ? "failed" : "unknown"}">${summary}</b> <code class="dim">${where}</code></p>${text === "" ? void 0 : html`<pre>${text}</pre>`}`;
  });
  return html`<h2>What Terraform said</h2>${blocks}`;
}
function renderFindingTable(findings) {
  const rows = findings.map(
    (finding) => html`<tr><td class="word ${finding.result}">${finding.result}</td><td class="word">${finding.severity}</td>
<td><b>${finding.rule}</b> ${finding.title}</td><td><code>${finding.address}</code>${renderPlace(finding)}</td>
<td>${finding.message}${renderFollowUp(finding)}</td></tr>`
  );
  return html`<div class="scroll"><table>
<tr><th>result</th><th>severity</th><th>rule</th><th>where</th><th>what is so, and what to change</th></tr>${rows}</table></div>`;
}
function renderPlace({ location, construct }) {
  const place = location === void 0 ? construct : `${location.file}:${location.line}`;
  return place === void 0 ? void 0 : html`<br><code class="dim">${place}</code>`;
}
function renderFollowUp({ result, remedy, waiver }) {
  if (result === "waived") return html`<br>waived: ${describeWaiver(waiver)}`;
  return result === "failed" && remedy !== "" ? html`<br>→ ${remedy}` : void 0;
}
function renderTests({ tests }) {
  if (tests === void 0 || tests.open.length === 0) return void 0;
  const rest = tests.failed + tests.flaky - tests.open.length;
  const rows = tests.open.map((test) => {
    const place = test.location === void 0 ? "" : `${test.location.file}:${test.location.line}`;
    const text = [test.message ?? "", test.detail ?? ""].filter((part) => part.trim() !== "").join("\n\n");
    return html`<p><b class="${test.result}">${nameTest(test)}</b> <code class="dim">${place}</code></p>${text === "" ? void 0 : html`<pre>${text}</pre>`}`;
  });
  const title = tests.failed > 0 ? plural(tests.failed, "failing test") : plural(tests.flaky, "flaky test");
  return html`<details${tests.failed > 0 ? html` open` : void 0}><summary>${title}</summary>${rows}${rest > 0 ? html`<p>and ${String(rest)} more</p>` : void 0}</details>`;
}
function renderAnswers({ kind, result, answers }) {
  if (result === "passed" || answers.length === 0) return void 0;
  return html`<details${result === "failed" ? html` open` : void 0}><summary>${kind === "command" ? "output" : plural(answers.length, "answer")}</summary>${answers.map(renderAnswer)}</details>`;
}
function renderAnswer(answer) {
  const all = [answer, ...answer.more ?? []];
  return html`${all.map((one) => html`<pre>${renderAnswerLines({ answer: one, bodyBytes: WHOLE }).join("\n")}</pre>`)}`;
}

// src/core/report/html/style.ts
var STYLE = new Html(`
:root { color-scheme: light dark; --bg: #fff; --soft: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --dim: #59636e;
  --good: #1a7f37; --bad: #cf222e; --busy: #9a6700; --link: #0969da; }
@media (prefers-color-scheme: dark) { :root { --bg: #0d1117; --soft: #151b23; --line: #3d444d; --text: #f0f6fc;
  --dim: #9198a1; --good: #3fb950; --bad: #f85149; --busy: #d29922; --link: #4493f8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 1.5rem 1rem 3rem; background: var(--bg); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
a { color: var(--link); } code, pre { font: .875em/1.45 ui-monospace, monospace; }
header { border-left: .4rem solid var(--dim); padding: .25rem 0 .25rem 1rem; }
header.good { border-color: var(--good); } header.bad { border-color: var(--bad); }
header.busy { border-color: var(--busy); }
header p { margin: .25rem 0; } .dim { color: var(--dim); }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
th { font-weight: 600; color: var(--dim); white-space: nowrap; } td.word { white-space: nowrap; }
.passed, .done, .create, .live { color: var(--good); } .failed, .delete, .blocked { color: var(--bad); }
.flaky, .unknown, .update, .replace { color: var(--busy); } .skipped, .waived, .pending { color: var(--dim); }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: .4rem; padding: .75rem; overflow-x: auto;
  white-space: pre-wrap; } details { margin: .5rem 0; } summary { cursor: pointer; }
ul { padding-left: 1.25rem; } .bars { display: grid; gap: .25rem; }
.bars div { display: grid; grid-template-columns: minmax(6rem, 12rem) 1fr; gap: .75rem; align-items: center; }
.bars svg { width: 100%; height: .9rem; background: var(--soft); } rect { fill: var(--good); }
rect.failed { fill: var(--bad); } footer { margin-top: 2.5rem; color: var(--dim); font-size: .875rem; }
`);

// src/core/report/html/html-report.ts
function renderHtmlReport(report) {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${renderVerdict(report)}</title>
<style>${STYLE}</style>
</head>
<body>
${renderHeader(report)}
${renderChecks(report.checks)}
${renderEvidence(report.evidence)}
${renderFlips(report.flips)}
${renderLeft(report)}
${renderDiagnostics(report.diagnostics)}
${renderFindings(report.findings)}
${renderStacks(report)}
${renderOutputs(report.outputs)}
${renderTimeline(report.timeline)}
${renderFooter(report)}
</body>
</html>
`;
  return page.text;
}
function renderHeader(report) {
  return html`<header class="${STATUSES[report.status].tone}">
<h1>${STATUSES[report.status].symbol} ${renderVerdict(report)}</h1>
${report.url === void 0 || !mayStand(report) ? void 0 : html`<p>${renderLink(report.url)}</p>`}
${report.reason === void 0 ? void 0 : html`<p><b>Why:</b> ${report.reason}</p>`}
${report.nextStep === void 0 ? void 0 : html`<p><b>Next:</b> ${report.nextStep}</p>`}
${renderEarlier(report)}
<p class="dim">${listCounts(report).join(" \xB7 ")}</p>
${report.warnings.map((warning) => html`<p class="unknown">Warning: ${warning}</p>`)}
</header>`;
}
function renderEarlier({ earlier }) {
  if (earlier === void 0) return void 0;
  const { headSha, url, expiresAt } = earlier;
  return html`<p><b>Still up:</b> the environment${headSha === void 0 ? "" : ` of commit ${headSha.slice(0, 7)}`}
${url === void 0 ? void 0 : html` at ${renderLink(url)}`}${expiresAt === void 0 ? "" : ` \xB7 ends ${formatTime(expiresAt)}`}</p>`;
}
function renderFlips(flips) {
  if (flips.length === 0) return void 0;
  const items = flips.map(
    ({ kind, name, before, after }) => html`<li>${kind} ${kind === "verdict" ? "" : name} <span class="${before}">${before}</span> → <b class="${after}">${after}</b></li>`
  );
  return html`<h2>Changed since the last run</h2><ul>${items}</ul>`;
}
function renderLeft({ receipt }) {
  if (!receipt || receipt.left.length === 0) return void 0;
  return html`<h2>Still there</h2><ul>${receipt.left.map(renderLeftOne)}</ul>`;
}
function renderLeftOne(name) {
  const linked = parseArn(name) === void 0 ? "" : html` <a href="${computeConsoleLink(name)}">look at it</a>`;
  return html`<li><code>${name}</code>${linked}</li>`;
}
function renderFooter(report) {
  const { repository, pullNumber, headSha, run, at, expiresAt } = report;
  const place = [repository ?? "", pullNumber === void 0 ? "" : `#${pullNumber}`].join("");
  const parts = [
    ...place === "" ? [] : [html`${place}`],
    ...headSha === void 0 ? [] : [html`commit <code>${headSha.slice(0, 7)}</code>`],
    ...run === void 0 ? [] : [html`${renderLink(run.url, `run ${run.id}`)}`],
    html`${formatTime(at)}`,
    ...expiresAt === void 0 || !mayStand(report) ? [] : [html`ends ${formatTime(expiresAt)}`]
  ];
  return html`<footer>${parts.map((part, at2) => html`${at2 === 0 ? "" : " \xB7 "}${part}`)}</footer>`;
}
function renderLink(address, label = address) {
  const url = parseWebUrl(address);
  return url === void 0 ? html`${label}` : html`<a href="${url}" rel="noreferrer">${label}</a>`;
}

// src/core/report/junit.ts
var PASSED = { kind: "passed" };
function renderJunit(report) {
  const commands = report.checks.filter(isCommand);
  const suites = [
    renderSuite("environment", [makeVerdictCase(report)]),
    renderSuite("smoke", report.checks.filter((check) => !isCommand(check)).map(makeCheckCase)),
    ...commands.length === 0 ? [] : [renderSuite("commands", commands.flatMap(makeCommandCases))],
    renderSuite("policy", report.findings.map(makeFindingCase))
  ];
  const name = escapeXml(report.environment);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${name}">
${suites.join("")}</testsuites>
`;
}
function makeVerdictCase(report) {
  const name = `${report.verb} ${report.environment}`;
  if (STATUSES[report.status].tone !== "bad") return { name, ms: 0, outcome: PASSED };
  const errors = report.diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  const detail = [report.reason ?? "", ...errors.map(({ summary, detail: detail2 }) => `${summary}
${detail2}`)].join(
    "\n"
  );
  return {
    name,
    ms: 0,
    outcome: { kind: "failed", message: report.reason ?? renderVerdict(report), detail }
  };
}
function makeCheckCase({ name, ms, result, optional, message, answers }) {
  if (result === "passed" || result === "flaky") return { name, ms, outcome: PASSED };
  if (result === "skipped") return { name, ms, outcome: { kind: "skipped", message } };
  if (optional) return { name, ms, outcome: { kind: "skipped", message: `optional, failed: ${message}` } };
  const detail = [...answers.at(-1)?.failures ?? [], answers.at(-1)?.body ?? ""].join("\n");
  return { name, ms, outcome: { kind: "failed", message, detail } };
}
function makeCommandCases(command) {
  return [makeCheckCase(command), ...(command.tests?.open ?? []).map((test) => makeTestCase(test, command))];
}
function makeTestCase(test, { name: command, optional }) {
  const { ms = 0, message = "failed", detail = "", location, result } = test;
  const name = `${command}: ${nameTest(test)}`;
  if (result === "flaky") return { name, ms, outcome: PASSED };
  if (optional) return { name, ms, outcome: { kind: "skipped", message: `optional, failed: ${message}` } };
  const place = location === void 0 ? "" : `${location.file}:${location.line}`;
  return {
    name,
    ms,
    outcome: { kind: "failed", message, detail: [place, detail].filter((part) => part !== "").join("\n") }
  };
}
function makeFindingCase({ rule, address, result, message, remedy, waiver }) {
  const name = `${rule} ${address}`;
  if (result === "passed") return { name, ms: 0, outcome: PASSED };
  if (result === "failed") return { name, ms: 0, outcome: { kind: "failed", message, detail: remedy } };
  const why = result === "waived" ? `waived: ${describeWaiver(waiver)}` : `unknown: ${message}`;
  return { name, ms: 0, outcome: { kind: "skipped", message: why } };
}
function renderSuite(suite, cases) {
  const count = (kind) => cases.filter(({ outcome }) => outcome.kind === kind).length;
  const seconds = formatSeconds(cases.reduce((sum, { ms }) => sum + ms, 0));
  const counts = `tests="${cases.length}" failures="${count("failed")}" errors="0" skipped="${count("skipped")}"`;
  const body = cases.map((test) => renderCase(suite, test)).join("");
  return `  <testsuite name="${suite}" ${counts} time="${seconds}">
${body}  </testsuite>
`;
}
function renderCase(suite, { name, ms, outcome }) {
  const start = `    <testcase classname="mayfly.${suite}" name="${escapeXml(name)}" time="${formatSeconds(ms)}"`;
  if (outcome.kind === "passed") return `${start}/>
`;
  const message = `message="${escapeXml(outcome.message)}"`;
  if (outcome.kind === "skipped") return `${start}><skipped ${message}/></testcase>
`;
  return `${start}><failure ${message}>${escapeXml(outcome.detail ?? "")}</failure></testcase>
`;
}
function formatSeconds(ms) {
  return (ms / 1e3).toFixed(3);
}
function escapeXml(text) {
  return plainText(text).replace(/[&<>"'\n\t]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

// src/wiring/write-reports.ts
var FILES = {
  "report.json": renderJsonReport,
  "report.html": renderHtmlReport,
  "report.sarif": renderSarif,
  "report.junit.xml": renderJunit
};
async function writeReports(report, directory) {
  const folder = join(directory, "mayfly-reports", report.environment || "none");
  await mkdir(folder, { recursive: true });
  await Promise.all(
    Object.entries(FILES).map(([name, render]) => writeFile(join(folder, name), render(report)))
  );
  return join(folder, "report.json");
}

// src/wiring/publish.ts
async function publish({ report, directory }) {
  const file = await writeReports(report, directory);
  setOutputs(report, file);
  await writeSummary(renderSummary(report));
  const warnings = report.warnings.filter((warning) => !wasWarned(warning));
  for (const line of renderLogLines({ ...report, warnings })) actionLog.info(line);
  annotate(report);
}

// src/wiring/run-action.ts
async function runAction(request) {
  const phase = new PhaseKeeper(request.signal);
  const inputs = readInputs();
  const run = readRunContext(request);
  const forge = openForge({
    token: inputs.githubToken,
    repository: run.repository,
    apiUrl: run.apiUrl,
    log: actionLog
  });
  const step = { ...request, inputs, run, forge, phase, log: actionLog };
  const outcome = await perform(step).catch((error2) => conclude(step, endRefused(step, error2)));
  phase.update({ status: "finished" });
  return outcome === "good" ? 0 : 1;
}
async function perform(step) {
  const { inputs, run } = step;
  const trigger = parseTrigger({
    eventName: run.eventName,
    payload: run.payload,
    command: inputs.command,
    prNumberInput: inputs.pullNumber ?? "",
    extendBy: inputs.extendBy ?? ""
  });
  if (trigger.kind === "reap") return (await import("./chunks/action-reap-2GUKDKCV.js")).reapFromAction(step);
  return conclude(step, ENDS[trigger.kind](step, trigger));
}
async function conclude({ run }, ending) {
  const { report, outcome } = await ending;
  await publish({ report, directory: run.tempDirectory });
  return outcome;
}
var ENDS = {
  skip: endSkipped,
  verb: act,
  order: obey,
  comment: async (step, trigger) => {
    const { answerComment } = await import("./chunks/answer-comment-YDC4KR3R.js");
    return answerComment(step, trigger, {
      perform: (verb, { asked, headSha, forge }) => performVerb({
        ...collect(step),
        ...collectVerb(step, { verb, pullNumber: trigger.pullNumber }),
        forge,
        asked,
        headSha,
        forced: verb === "destroy",
        foreignCheckout: true
      }),
      obey: (order, { headSha }) => giveOrder2(
        step,
        { kind: "order", order, pullNumber: trigger.pullNumber, by: trigger.author.login },
        headSha
      )
    });
  }
};
function act(step, { verb, pullNumber, forced, event, label }) {
  return performVerb({
    ...collect(step),
    ...collectVerb(step, { verb, pullNumber }),
    headSha: event?.headSha,
    baseSha: event?.baseSha,
    baseRef: event?.baseRef,
    forced,
    label,
    foreignCheckout: step.run.eventName !== "pull_request"
  });
}
async function obey(step, trigger) {
  const { pullNumber, label } = trigger;
  const end = await giveOrder2(step, trigger, void 0);
  const warnings = label === void 0 ? [] : await step.forge?.removeLabel(pullNumber, label) ?? [];
  for (const warning of warnings) step.log.warn(warning);
  return { ...end, report: { ...end.report, warnings: [...end.report.warnings, ...warnings] } };
}
async function giveOrder2(step, { order, pullNumber, by }, headSha) {
  const { performOrder } = await import("./chunks/perform-order-RWENDDNB.js");
  const head = headSha ?? (await step.forge?.fetchPullRequest(pullNumber))?.headSha;
  return performOrder({ ...collect(step), order, pullNumber, by, headSha: head });
}
function collect({ env, inputs, run, forge }) {
  return {
    repository: run.repository,
    scope: run.repository,
    run: run.run,
    forge,
    env,
    log: actionLog,
    root: run.workspace,
    workingDirectory: resolveWorkingDirectory(run.workspace, inputs.workingDirectory),
    configFile: inputs.config,
    endpoint: computeEndpoint(inputs.awsEndpointUrl, env),
    roleToAssume: inputs.roleToAssume,
    fetchIdentityToken: openIdentityTokens(env),
    terraformVersion: inputs.terraformVersion,
    tempDirectory: run.tempDirectory,
    toolCache: run.toolCache
  };
}
function collectVerb({ signal, phase }, { verb, pullNumber }) {
  return {
    verb,
    pullNumber,
    signal,
    watch: (program) => phase.addProgram(program),
    onPlace: (place) => phase.update({ place }),
    onConcluded: () => phase.update({ status: "finished" }),
    onEnvironment: ({ name, headSha }) => phase.update({ verb, environment: name, pullNumber, headSha })
  };
}

// src/main.ts
limitPatterns();
try {
  const code = await runAction({
    env: process.env,
    currentDirectory: process.cwd(),
    systemTemp: tmpdir(),
    signal: listenForSignals()
  });
  exitWith(code);
} catch (error2) {
  explainDefect(error2);
  exitWith(1);
}
//# sourceMappingURL=index.js.map
