import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  explainAwsError
} from "./chunk-6JVPIN6Z.js";

// src/adapters/aws/await-answer.ts
function awaitAnswer(answer, signal) {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
var DENIED = /^(AccessDenied|AccessDeniedException|Forbidden|ForbiddenException|403)$/;
function explainCall({ attempt, grant, error }) {
  const denied = error instanceof Error && DENIED.test(error.name);
  return explainAwsError(
    attempt,
    error,
    denied ? { hint: `Grant \`${grant}\` to the role that runs Mayfly.` } : {}
  );
}

export {
  awaitAnswer,
  explainCall
};
//# sourceMappingURL=chunk-Y6YKXESB.js.map
