import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  ENDPOINT_NAMES,
  explainAwsError
} from "./chunk-6JVPIN6Z.js";
import {
  computeClientSettings,
  computeFirstCallLimits
} from "./chunk-WK6NTXRE.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/aws/identity.ts
async function fetchAccount(connection) {
  const { GetCallerIdentityCommand, STSClient } = await import("./client-sts-GVCLKAV6.js");
  const whom = connection.endpoint ?? "AWS";
  const client = new STSClient({ ...computeClientSettings(connection), ...computeFirstCallLimits() });
  try {
    const { Account } = await client.send(new GetCallerIdentityCommand({}));
    if (Account !== void 0) return Account;
    throw new MayflyError(`${whom} did not say whose credentials these are`, {
      kind: "outside",
      hint: `Check ${ENDPOINT_NAMES}.`
    });
  } catch (error) {
    throw explainAwsError(`asking ${whom} whose credentials these are failed`, error);
  } finally {
    client.destroy();
  }
}
export {
  fetchAccount
};
//# sourceMappingURL=identity-JJB5RPSN.js.map
