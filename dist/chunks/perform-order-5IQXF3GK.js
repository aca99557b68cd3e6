import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  answerPerson,
  describeOrder
} from "./chunk-5TIR3XEW.js";
import "./chunk-ORJ4X5G2.js";
import "./chunk-AM6W2YCD.js";
import {
  findConfig
} from "./chunk-JKNJNRW2.js";
import {
  openAws
} from "./chunk-7HJ3CFIX.js";
import "./chunk-P5CRNXKZ.js";
import {
  frontOf
} from "./chunk-VXAZNW4C.js";
import {
  findSiblings
} from "./chunk-FDAGEEOI.js";
import {
  computeRegion
} from "./chunk-H7XGF26Z.js";
import "./chunk-H3PJRRHY.js";
import "./chunk-GBP75BBP.js";
import {
  systemClock
} from "./chunk-MSY7QYJ5.js";
import {
  computeBareReport
} from "./chunk-YTEILYVU.js";
import "./chunk-EADQ5HV3.js";
import "./chunk-YN5LI77Q.js";
import "./chunk-5FE7Q6UM.js";
import "./chunk-Q2PI26ZE.js";
import "./chunk-HROZ5UTT.js";
import "./chunk-CAKPYAYC.js";
import "./chunk-6DIJWBIL.js";
import "./chunk-7YU4QAII.js";
import "./chunk-6TPL4O4A.js";
import "./chunk-AA5YTL6G.js";
import "./chunk-JE4W27EX.js";
import "./chunk-FUIQ6R5T.js";
import "./chunk-QRBODBF7.js";
import "./chunk-JNDSCJY4.js";
import "./chunk-6G3WZH4L.js";
import "./chunk-VAY5BCSA.js";
import {
  computeEnvironmentName
} from "./chunk-ED7ICNOH.js";
import "./chunk-MQK73BS3.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-P33FYQGL.js";
import "./chunk-COGVIM4J.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-JMLZR5OH.js";
import {
  MayflyError,
  computeNextStep
} from "./chunk-BTZU7OHR.js";
import "./chunk-SRQY6CG7.js";

// src/wiring/run-order.ts
var ORDERS = {
  extend: async (context, order) => (await import("./extend-XK3WSMGO.js")).runExtend(context, order),
  keep: async (context, order) => (await import("./keep-WLLNZ7EF.js")).runKeep(context, order),
  unlock: async (context, order) => (await import("./unlock-Q3C47ARM.js")).runUnlock(context, order)
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
//# sourceMappingURL=perform-order-5IQXF3GK.js.map
