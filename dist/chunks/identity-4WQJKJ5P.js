import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeClientSettings
} from "./chunk-I24TOF36.js";
import {
  explainAwsError
} from "./chunk-LGTV357Q.js";
import "./chunk-6PSQUEHD.js";
import "./chunk-22776NMK.js";

// src/adapters/aws/identity.ts
async function fetchAccount(connection) {
  const { GetCallerIdentityCommand, STSClient } = await import("./dist-es-ILQIS56Z.js");
  const client = new STSClient(computeClientSettings(connection));
  try {
    const { Account } = await client.send(new GetCallerIdentityCommand({}));
    return Account ?? "";
  } catch (error) {
    const whom = connection.endpoint ?? "AWS";
    throw explainAwsError(`asking ${whom} whose credentials these are failed`, error);
  } finally {
    client.destroy();
  }
}
export {
  fetchAccount
};
//# sourceMappingURL=identity-4WQJKJ5P.js.map
