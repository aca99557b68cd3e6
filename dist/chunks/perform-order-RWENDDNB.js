import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  answerPerson,
  describeOrder
} from "./chunk-SMJEAZGA.js";
import "./chunk-SVAOTBEA.js";
import "./chunk-AM6W2YCD.js";
import {
  findConfig
} from "./chunk-TENVZ2V5.js";
import {
  openAws
} from "./chunk-AG43CA4J.js";
import "./chunk-DXYEQFVW.js";
import "./chunk-DYN4PROL.js";
import {
  computeRegion
} from "./chunk-U3BZSQ65.js";
import "./chunk-5IAZQBIX.js";
import "./chunk-OFLW2KWC.js";
import "./chunk-U3WOXC4B.js";
import {
  frontOf
} from "./chunk-VXAZNW4C.js";
import {
  findSiblings
} from "./chunk-GDUMGRCO.js";
import "./chunk-US3W6LK4.js";
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
import {
  systemClock
} from "./chunk-MSY7QYJ5.js";
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
import "./chunk-DDBWGH5V.js";
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
  MayflyError,
  computeNextStep
} from "./chunk-SJXQFWZL.js";
import "./chunk-WAZVNHB4.js";
import "./chunk-VF52FELW.js";
import "./chunk-24PSOY5K.js";
import "./chunk-SRQY6CG7.js";

// src/wiring/run-order.ts
var ORDERS = {
  extend: async (context, order) => (await import("./extend-XUBYVUBG.js")).runExtend(context, order),
  keep: async (context, order) => (await import("./keep-64R2ILO6.js")).runKeep(context, order),
  unlock: async (context, order) => (await import("./unlock-ZHPPZSIG.js")).runUnlock(context, order)
};
var runOrder = (context, order) => ORDERS[order.name](context, order);

// src/wiring/perform-order.ts
async function performOrder(request) {
  const { order, pullNumber, scope, forge, log } = request;
  const { config, named } = await findConfig({ ...request, verb: order.name });
  const name = computeEnvironmentName({ name: config.name, repository: scope, pullNumber });
  const end = await giveOrder(request, { config, name }).catch(explainFailure);
  const { record, answer, nextStep } = end;
  const asked = {
    ...request.by === void 0 ? {} : { by: request.by },
    what: describeOrder(order),
    answer: nextStep === void 0 ? answer : `${answer}. ${nextStep}`
  };
  const environment = record?.environment ?? name;
  const report = describe(request, { end, environment, asked });
  const { warnings } = await answerPerson({
    forge,
    pullNumber,
    environment,
    named: named || record !== void 0,
    mode: config.comment.mode,
    asked,
    record,
    place: { environment, region: record?.region ?? config.region ?? "", state: config.state },
    at: report.at,
    log
  });
  return { report: { ...report, warnings }, outcome: end.outcome };
}
async function giveOrder(request, { config, name }) {
  const region = computeRegion(config.region, request.env);
  const { store, close } = await openAws({ ...request, config, region, readsOnly: true });
  try {
    const { pullNumber, repository, headSha, run, forge, log, order } = request;
    const environment = { name, repository, pullNumber, headSha, region };
    const context = { environment, config, run, store, forge, clock: systemClock, log };
    const end = await runOrder(await findStanding(context), order);
    return { ...end, outcome: end.status === "failed" ? "input" : "good" };
  } finally {
    close();
  }
}
async function findStanding(context) {
  const { store, environment } = context;
  if (await store.prepare({ create: false }) === "absent") return context;
  if (await store.readRecord(environment.name) !== void 0) return context;
  const [first] = await findSiblings(context);
  return first === void 0 ? context : { ...context, environment: { ...environment, name: frontOf(first) } };
}
function explainFailure(error) {
  if (!(error instanceof MayflyError)) throw error;
  const nextStep = computeNextStep(error);
  return { status: "failed", answer: error.message, nextStep, record: void 0, outcome: error.kind };
}
function describe({ order, pullNumber, repository, headSha, run, by }, { end, environment }) {
  const { record, status, answer, nextStep } = end;
  const asked = by === void 0 ? void 0 : { by, what: describeOrder(order) };
  const report = computeBareReport({
    environment,
    repository,
    pullNumber,
    headSha: record?.headSha ?? headSha,
    verb: order.name,
    status,
    reason: answer,
    nextStep,
    run,
    asked,
    untouched: true,
    at: (/* @__PURE__ */ new Date()).toISOString()
  });
  return {
    ...report,
    ...record?.url === void 0 ? {} : { url: record.url },
    ...record?.expiresAt === void 0 ? {} : { expiresAt: record.expiresAt },
    ...record?.kept === true ? { kept: true } : {}
  };
}
export {
  performOrder
};
//# sourceMappingURL=perform-order-RWENDDNB.js.map
