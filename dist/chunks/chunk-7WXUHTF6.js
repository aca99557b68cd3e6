import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  getIDToken
} from "./chunk-VRC3NT7R.js";

// src/action/identity-token.ts
function openIdentityTokens(env) {
  if (!env.ACTIONS_ID_TOKEN_REQUEST_URL || !env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) return void 0;
  return (audience) => getIDToken(audience);
}

export {
  openIdentityTokens
};
//# sourceMappingURL=chunk-7WXUHTF6.js.map
