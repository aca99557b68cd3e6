import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  pickInherited
} from "./chunk-6UKVUZOU.js";

// src/core/commands/environment.ts
var SHORTEST_KEY = 16;
var OTHER_AWS = /^AWS_(PROFILE|DEFAULT_PROFILE|DEFAULT_REGION|SESSION_TOKEN|ENDPOINT_URL|ROLE_ARN|WEB_IDENTITY_TOKEN_FILE)$/;
function computeCommandEnvironment({
  inherited,
  aws
}) {
  const kept = pickInherited(inherited);
  if (aws === void 0) return kept;
  const { region, endpoint, credentials } = aws;
  return {
    ...Object.fromEntries(Object.entries(kept).filter(([name]) => !OTHER_AWS.test(name))),
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    ...credentials.sessionToken === void 0 ? {} : { AWS_SESSION_TOKEN: credentials.sessionToken },
    ...endpoint === void 0 ? {} : { AWS_ENDPOINT_URL: endpoint }
  };
}
var listAwsSecrets = (variables) => [variables.AWS_SECRET_ACCESS_KEY, variables.AWS_SESSION_TOKEN].filter((key) => key !== void 0).filter((key) => key.length >= SHORTEST_KEY);

export {
  computeCommandEnvironment,
  listAwsSecrets
};
//# sourceMappingURL=chunk-3Z6CYMPJ.js.map
