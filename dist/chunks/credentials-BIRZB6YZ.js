import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  explainAwsError
} from "./chunk-LGTV357Q.js";
import {
  MayflyError
} from "./chunk-6PSQUEHD.js";
import "./chunk-22776NMK.js";

// src/adapters/aws/credentials.ts
var LOOKUP_LIMIT_MS = 15e3;
var SESSION_SECONDS = [7200, 3600];
var AUDIENCE = "sts.amazonaws.com";
async function resolveCredentials(request) {
  if (request.roleToAssume !== void 0) return assumeRole(request, request.roleToAssume);
  const fromEnvironment = readEnvironment(request.env);
  if (fromEnvironment !== void 0) return fromEnvironment;
  return lookUp(request);
}
function readEnvironment(env) {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN } = env;
  if (!accessKeyId || !secretAccessKey) return void 0;
  return { accessKeyId, secretAccessKey, ...AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {} };
}
async function lookUp(request) {
  const { S3Client } = await import("./dist-es-5WBLSFCM.js");
  const client = new S3Client({ region: request.region });
  let timer;
  const limit = new Promise((_, reject) => {
    const late = Object.assign(new Error(`no answer in ${LOOKUP_LIMIT_MS} ms`), {
      name: "CredentialsProviderError"
    });
    timer = setTimeout(() => reject(late), LOOKUP_LIMIT_MS);
  });
  try {
    return await Promise.race([client.config.credentials(), limit]);
  } catch (error) {
    throw explainAwsError("looking for AWS credentials failed", asMissing(error));
  } finally {
    clearTimeout(timer);
    client.destroy();
  }
}
function asMissing(error) {
  return Object.assign(new Error("no credentials", { cause: error }), { name: "CredentialsProviderError" });
}
async function assumeRole(request, role) {
  const { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand, STSClient } = await import("./dist-es-ILQIS56Z.js");
  const base = readEnvironment(request.env);
  const settings = {
    region: request.region,
    ...request.endpoint === void 0 ? {} : { endpoint: request.endpoint },
    ...base === void 0 ? {} : { credentials: base }
  };
  const client = new STSClient(settings);
  try {
    const token = await request.fetchIdentityToken?.(AUDIENCE);
    const assume = (DurationSeconds) => {
      const common = { RoleArn: role, RoleSessionName: request.sessionName, DurationSeconds };
      return token === void 0 ? client.send(new AssumeRoleCommand(common)) : client.send(new AssumeRoleWithWebIdentityCommand({ ...common, WebIdentityToken: token }));
    };
    const [long, short] = SESSION_SECONDS;
    const answer = await assume(long).catch((error) => {
      if (!isTooLong(error)) throw error;
      return assume(short);
    });
    return parseAssumed(role, answer.Credentials);
  } catch (error) {
    throw explainAwsError(`assuming the role ${role} failed`, error);
  } finally {
    client.destroy();
  }
}
var isTooLong = (error) => error instanceof Error && error.name === "ValidationError" && /DurationSeconds/.test(error.message);
function parseAssumed(role, answer) {
  const {
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    SessionToken: sessionToken
  } = answer ?? {};
  if (!accessKeyId || !secretAccessKey || !sessionToken) {
    throw new MayflyError(`assuming the role ${role} failed: AWS answered without credentials`, {
      kind: "outside"
    });
  }
  return { accessKeyId, secretAccessKey, sessionToken };
}
export {
  resolveCredentials
};
//# sourceMappingURL=credentials-BIRZB6YZ.js.map
