import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  explainAwsError
} from "./chunk-6JVPIN6Z.js";
import {
  computeFirstCallLimits
} from "./chunk-WK6NTXRE.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/aws/credentials.ts
var LOOKUP_LIMIT_MS = 15e3;
var SESSION_SECONDS = [7200, 3600];
var AUDIENCE = "sts.amazonaws.com";
async function resolveCredentials(request) {
  if (request.roleToAssume !== void 0) return assumeRole(request, request.roleToAssume);
  const fromEnvironment = readEnvironment(request.env);
  if (fromEnvironment !== void 0) return fromEnvironment;
  return lookUp(request.region, "looking for AWS credentials failed");
}
function readEnvironment(env) {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN } = env;
  if (!accessKeyId || !secretAccessKey) return void 0;
  return { accessKeyId, secretAccessKey, ...AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {} };
}
async function lookUp(region, attempt) {
  const { S3Client } = await import("./client-s3-JEQNZH3J.js");
  const client = new S3Client({ region });
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
    throw explainAwsError(attempt, asMissing(error));
  } finally {
    clearTimeout(timer);
    client.destroy();
  }
}
function asMissing(error) {
  return Object.assign(new Error("no credentials", { cause: error }), { name: "CredentialsProviderError" });
}
async function assumeRole(request, role) {
  const { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand, STSClient } = await import("./client-sts-GVCLKAV6.js");
  const attempt = `assuming the role ${role} failed`;
  const token = await fetchToken(request, attempt);
  const { region, endpoint, env } = request;
  const client = new STSClient({
    ...computeFirstCallLimits(),
    region,
    ...endpoint === void 0 ? {} : { endpoint },
    // A call with an identity token is not signed.
    ...token === void 0 ? { credentials: readEnvironment(env) ?? await lookUp(region, attempt) } : {}
  });
  try {
    const assume = (DurationSeconds) => {
      const common = { RoleArn: role, RoleSessionName: request.sessionName, DurationSeconds };
      return token === void 0 ? client.send(new AssumeRoleCommand(common)) : client.send(new AssumeRoleWithWebIdentityCommand({ ...common, WebIdentityToken: token }));
    };
    const [long, short] = SESSION_SECONDS;
    const answer = await assume(long).catch((error) => {
      if (!isTooLong(error)) throw error;
      return assume(short);
    });
    return parseAssumed(answer.Credentials, attempt);
  } catch (error) {
    throw explainAwsError(attempt, error);
  } finally {
    client.destroy();
  }
}
async function fetchToken({ fetchIdentityToken }, attempt) {
  try {
    return await fetchIdentityToken?.(AUDIENCE);
  } catch (cause) {
    throw new MayflyError(`${attempt}: GitHub gave no identity token`, {
      kind: "outside",
      hint: "Re-run this job; https://www.githubstatus.com says whether GitHub has trouble.",
      cause
    });
  }
}
var isTooLong = (error) => error instanceof Error && error.name === "ValidationError" && /DurationSeconds/.test(error.message);
function parseAssumed(answer, attempt) {
  const {
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    SessionToken: sessionToken
  } = answer ?? {};
  if (!accessKeyId || !secretAccessKey || !sessionToken) {
    throw new MayflyError(`${attempt}: AWS answered without credentials`, {
      kind: "outside"
    });
  }
  return { accessKeyId, secretAccessKey, sessionToken };
}
export {
  resolveCredentials
};
//# sourceMappingURL=credentials-3ZGSIYU7.js.map
