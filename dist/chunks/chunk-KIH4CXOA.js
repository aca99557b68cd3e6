import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/text/bounded.ts
import { createContext, Script } from "node:vm";
var world;
var TimeLimitError = class extends Error {
  name = "TimeLimitError";
};
function runBounded(limitMs, body) {
  world ??= { context: createContext({}), script: new Script("run()") };
  const { context, script } = world;
  context.run = body;
  try {
    return script.runInContext(context, { timeout: limitMs });
  } catch (error) {
    const { code } = error ?? {};
    if (code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    throw new TimeLimitError(`it took more than ${limitMs / 1e3} s`);
  } finally {
    context.run = void 0;
  }
}

export {
  TimeLimitError,
  runBounded
};
//# sourceMappingURL=chunk-KIH4CXOA.js.map
