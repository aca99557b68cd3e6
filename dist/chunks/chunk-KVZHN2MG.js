import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeRealFindings,
  computeRealPlan,
  makeRegoFindings
} from "./chunk-RGBGM3XB.js";
import {
  computeBlocking,
  evaluatePolicy
} from "./chunk-NAVCIN22.js";
import {
  placeFinding
} from "./chunk-JKMZKWXC.js";
import {
  isLiveRule
} from "./chunk-4BI6KGM4.js";

// src/operations/judge-policy.ts
async function judgePlan(work, stack, { plan, json }) {
  const { journal, context } = work;
  const byRego = json === void 0 ? [] : await evaluateRego(work, stack, json);
  journal.findings.set(stack.name, [...evaluate(work, stack, plan), ...byRego]);
  return computeBlocking(journal.findings.of(stack.name), context.policy.failOn).length === 0;
}
function judgeReality(work, { stack, plan, state }) {
  const { findings } = work.journal;
  const real = evaluate(work, stack, computeRealPlan(plan, state));
  findings.set(stack.name, computeRealFindings({ planned: findings.raw(stack.name), real }));
}
function explainReality({
  context,
  journal
}) {
  const blocking = computeBlocking(journal.findings.list(), context.policy.failOn);
  if (blocking.length === 0) return void 0;
  return {
    status: "failed",
    reason: `policy on what was made: ${countBlocking(blocking, context.policy.failOn)}`,
    nextStep: "The environment is up; mend the findings and push."
  };
}
function canRecheck({ context, journal }) {
  const blocking = computeBlocking(journal.findings.list(), context.policy.failOn);
  return blocking.every(({ rule }) => isLiveRule(rule));
}
function countBlocking(blocking, failOn) {
  const rules = [...new Set(blocking.map(({ rule }) => rule))].join(", ");
  return `${blocking.length} finding${blocking.length === 1 ? "" : "s"} of severity ${failOn} or worse (${rules})`;
}
async function evaluateRego({ context, several }, stack, planJson) {
  const { rego, policy, environment, signal } = context;
  const messages = await rego?.judge(planJson, signal) ?? [];
  const findings = makeRegoFindings({
    messages,
    planJson,
    settings: policy.rules,
    environment: environment.name,
    ...several ? { stack: stack.name } : {}
  });
  return findings.map((finding) => placeFinding(finding, stack));
}
function evaluate({ context, several }, stack, plan) {
  const { environment, policy, config } = context;
  const { name, pullNumber, repository, copyOf } = environment;
  const findings = evaluatePolicy({
    plan,
    settings: policy.rules,
    extraRules: policy.extraRules,
    intended: stack.intended,
    environment: {
      name,
      ...pullNumber === void 0 ? {} : { pullNumber },
      ...repository === void 0 ? {} : { repository },
      ...copyOf === void 0 ? {} : { copy: true }
    },
    ...stack.preventsDestroy === void 0 ? {} : { preventsDestroy: stack.preventsDestroy },
    relaxed: config.protectFromDestroy === "relax",
    ...several ? { stack: stack.name } : {}
  });
  return findings.map((finding) => placeFinding(finding, stack));
}

export {
  judgePlan,
  judgeReality,
  explainReality,
  canRecheck,
  countBlocking
};
//# sourceMappingURL=chunk-KVZHN2MG.js.map
