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

export {
  isFork,
  explainFork
};
//# sourceMappingURL=chunk-HNDODZR5.js.map
