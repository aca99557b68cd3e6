import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/own-variables.ts
var OWN_VARIABLES = [
  // Mayfly's inputs, and what it keeps for its last step.
  { names: /^(?:INPUT|STATE)_/, forPrograms: false },
  // Terraform's.
  { names: /^TF_(?:VAR|TOKEN|CLI_ARGS)/, forPrograms: false },
  // Tokens of the job.
  { names: /^(?:GITHUB|GH)_(?:ENTERPRISE_)?TOKEN$/, forPrograms: false },
  { names: /^ACTIONS_(?:ID_TOKEN_REQUEST_(?:TOKEN|URL)|RUNTIME_TOKEN)$/, forPrograms: false },
  // The files by which a step changes the job.
  { names: /^GITHUB_(?:OUTPUT|STATE|ENV|PATH|STEP_SUMMARY)$/, forPrograms: false },
  { names: /^(?:AWS|GITHUB|ACTIONS)_/, forPrograms: true }
];
var findOwn = (name) => OWN_VARIABLES.find(({ names }) => names.test(name));
var isForPrograms = (name) => findOwn(name)?.forPrograms ?? true;
var isOwnVariable = (name) => findOwn(name.toUpperCase()) !== void 0;

export {
  isForPrograms,
  isOwnVariable
};
//# sourceMappingURL=chunk-IIKC7JEB.js.map
