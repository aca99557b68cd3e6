import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  answerPerson,
  describeAsk
} from "./chunk-SMJEAZGA.js";
import "./chunk-SVAOTBEA.js";
import {
  endSkipped,
  readConfig
} from "./chunk-N4CBCNS3.js";
import "./chunk-AM6W2YCD.js";
import {
  explainForkOf,
  watchAnnouncements
} from "./chunk-LI5A7BOB.js";
import "./chunk-U3BZSQ65.js";
import "./chunk-5IAZQBIX.js";
import "./chunk-OFLW2KWC.js";
import "./chunk-HNDODZR5.js";
import "./chunk-XYDSW2SC.js";
import "./chunk-PRQUK3R6.js";
import "./chunk-NYGPBBVH.js";
import "./chunk-CUPV5VU5.js";
import "./chunk-MC4ZEUCN.js";
import "./chunk-4BI6KGM4.js";
import "./chunk-VAY5BCSA.js";
import "./chunk-FUIQ6R5T.js";
import "./chunk-63QZWWOZ.js";
import "./chunk-IIKC7JEB.js";
import "./chunk-COGVIM4J.js";
import "./chunk-V3D4Y37X.js";
import "./chunk-MQK73BS3.js";
import {
  computeEnvironmentName
} from "./chunk-A3RAN37X.js";
import "./chunk-2XDSBRPD.js";
import "./chunk-BJXIZO2B.js";
import {
  computeBareReport
} from "./chunk-YTEILYVU.js";
import "./chunk-NDB6COZX.js";
import "./chunk-YN5LI77Q.js";
import "./chunk-BCAY7JAY.js";
import "./chunk-JDUE5E74.js";
import "./chunk-O43VWYSX.js";
import "./chunk-R4TVVB56.js";
import "./chunk-GDQIQIQU.js";
import {
  parseAsk
} from "./chunk-DDBWGH5V.js";
import "./chunk-XM5L4NO7.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-P33FYQGL.js";
import "./chunk-JMLZR5OH.js";
import "./chunk-ELDBRVKG.js";
import "./chunk-FIXMPWVU.js";
import "./chunk-H4C27XYF.js";
import "./chunk-Z4Z2PRXF.js";
import "./chunk-KIH4CXOA.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import "./chunk-WAZVNHB4.js";
import "./chunk-VF52FELW.js";
import "./chunk-24PSOY5K.js";
import "./chunk-SRQY6CG7.js";

// src/wiring/answer-comment.ts
async function answerComment(step, trigger, doers) {
  const { forge, log, run } = step;
  const { pullNumber, commentId, author } = trigger;
  if (forge === void 0) {
    throw new MayflyError(
      "a comment can be answered only with a github-token: who may ask is for GitHub to say",
      {
        kind: "input",
        hint: "leave the input github-token at its default"
      }
    );
  }
  const react = async (reaction) => {
    for (const warning of await forge.react(commentId, reaction)) log.warn(warning);
  };
  if (!await forge.canWrite(author)) {
    await react("-1");
    return endSkipped(step, { kind: "skip", pullNumber, reason: explainRefusal(author, run.repository) });
  }
  const seen = react("eyes");
  try {
    const end = await follow(step, trigger, { ...doers, forge });
    await seen;
    await react(computeReaction(end));
    return end;
  } catch (error) {
    await seen;
    await react("confused");
    throw error;
  }
}
var explainRefusal = ({ login }, repository) => `the comment of ${login} asks for nothing: only who may write to ${repository} may ask`;
var UNDONE = /* @__PURE__ */ new Set(["skipped", "superseded"]);
var computeReaction = ({ outcome, report }) => outcome === "good" && !UNDONE.has(report.status) ? "+1" : "confused";
async function follow(step, trigger, { perform, obey, forge }) {
  const { pullNumber, author, words } = trigger;
  const ask = parseAsk(words);
  if (ask.kind === "help" || ask.kind === "mistake") return help(step, trigger, ask);
  const live = await forge.fetchPullRequest(pullNumber);
  const fork = explainForkOf(live, step.run.repository);
  if (fork !== void 0) return endSkipped(step, { kind: "skip", pullNumber, reason: fork, fork: true });
  const headSha = live?.headSha;
  const asked = tell(author, ask, headSha);
  if (ask.kind === "order") return obey(ask.order, { asked, headSha, forge });
  const watched = watchAnnouncements(forge);
  const end = await perform(ask.verb, { asked, headSha, forge: watched.forge ?? forge });
  if (watched.hasAnnounced()) return end;
  const { report } = end;
  const answer = [report.reason ?? report.status, report.nextStep].filter(Boolean).join(". ");
  return tellAlone(step, { end, pullNumber, asked: { ...asked, answer } });
}
function tell({ login }, ask, headSha) {
  const what = describeAsk(ask, headSha);
  return { by: login, ...what === void 0 ? {} : { what } };
}
async function help(step, { pullNumber, author }, ask) {
  const answer = ask.kind === "help" ? "these are the commands" : `${[ask.problem, ask.hint].filter(Boolean).join("; ").replace(/\?$/, "")}. These are the commands`;
  const asked = { by: author.login, answer, help: true };
  const { repository, run } = step.run;
  const report = computeBareReport({
    environment: "",
    repository,
    pullNumber,
    verb: "deploy",
    status: ask.kind === "help" ? "done" : "skipped",
    reason: ask.kind === "help" ? "help was asked for" : ask.problem,
    asked,
    run,
    untouched: true,
    at: (/* @__PURE__ */ new Date()).toISOString()
  });
  return tellAlone(step, { end: { report, outcome: "good" }, pullNumber, asked });
}
async function tellAlone(step, { end, pullNumber, asked }) {
  const { forge, log, run } = step;
  const { config, named } = await readConfig(step);
  const name = computeEnvironmentName({ name: config.name, repository: run.repository, pullNumber });
  const environment = end.report.environment || name;
  const { mode } = config.comment;
  const { at } = end.report;
  const { warnings } = await answerPerson({ forge, pullNumber, environment, named, mode, asked, at, log });
  const report = { ...end.report, environment, warnings: [...end.report.warnings, ...warnings] };
  return { ...end, report };
}
export {
  answerComment
};
//# sourceMappingURL=answer-comment-YDC4KR3R.js.map
