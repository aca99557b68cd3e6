import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/event/fork.ts
function isFork(headRepository, repository) {
  return headRepository?.toLowerCase() !== repository.toLowerCase();
}
function explainFork(pullNumber) {
  return `pull request #${pullNumber} comes from a fork; Mayfly does not run its code with your credentials`;
}

// src/core/environment/fence.ts
var GO = { go: true };
var FENCES = {
  deploy: decideDeploy,
  plan: decideDeploy,
  check: decideCheck,
  destroy: decideDestroy
};
function decideFence(facts) {
  return FENCES[facts.verb](facts);
}
function decideDeploy(facts) {
  const { live, pullNumber, repository, eventHeadSha } = facts;
  if (live === void 0) return skip(`pull request #${pullNumber} does not exist`);
  if (live.state === "closed") return skip(`pull request #${pullNumber} is closed`);
  if (repository !== void 0 && isFork(live.headRepository, repository)) {
    return skip(explainFork(pullNumber));
  }
  if (facts.forced || eventHeadSha === void 0 || eventHeadSha === live.headSha) return GO;
  const reason = `commit ${shorten(eventHeadSha)} is not the head any more: ${shorten(live.headSha)} is`;
  return { go: false, verdict: "superseded", reason };
}
function decideCheck({ recordStatus }) {
  return explainNothingThere(recordStatus) ?? GO;
}
function decideDestroy({ live, pullNumber, forced, recordStatus }) {
  if (live?.state === "open" && !forced) return skip(`pull request #${pullNumber} is open`);
  return explainNothingThere(recordStatus) ?? GO;
}
function explainNothingThere(status) {
  if (status === void 0) return skip("there is no environment");
  if (status === "destroyed") return skip("there is no environment: it was destroyed before");
  return void 0;
}
function skip(reason) {
  return { go: false, verdict: "skipped", reason };
}
function shorten(sha) {
  return sha.slice(0, 7);
}

export {
  isFork,
  explainFork,
  decideFence
};
//# sourceMappingURL=chunk-3MWVE5ZA.js.map
