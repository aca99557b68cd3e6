import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  AUTO_BUCKET,
  REGIONS
} from "./chunk-R63JBSTR.js";
import {
  suggestHint
} from "./chunk-SRSNCCDE.js";
import {
  MayflyError
} from "./chunk-BTZU7OHR.js";

// src/wiring/place.ts
import { isAbsolute, resolve } from "node:path";
function computeRegion(configured, env) {
  if (configured !== void 0) return configured;
  const name = env.AWS_REGION ? "AWS_REGION" : "AWS_DEFAULT_REGION";
  const region = env[name];
  if (region && REGIONS.includes(region)) return region;
  if (region) {
    throw new MayflyError(`${name} is ${JSON.stringify(region)}, which is not an AWS region`, {
      kind: "input",
      hint: suggestHint(region, REGIONS) ?? "Give a region such as eu-west-1."
    });
  }
  throw new MayflyError("no AWS region is known", {
    kind: "input",
    hint: "Set `region` in the configuration, or AWS_REGION in the environment."
  });
}
function resolveWorkingDirectory(workspace, directory) {
  return isAbsolute(directory) ? directory : resolve(workspace, directory);
}
function computeEndpoint(input, env) {
  const endpoint = input ?? (env.AWS_ENDPOINT_URL || void 0);
  const name = input === void 0 ? "AWS_ENDPOINT_URL" : "aws-endpoint-url";
  if (endpoint === void 0 || /^https?:\/\/[^\s/]/.test(endpoint)) return endpoint?.replace(/\/+$/, "");
  throw new MayflyError(`${name} ${JSON.stringify(endpoint)} is no http(s) URL`, {
    kind: "input",
    hint: "Write it like http://127.0.0.1:5000, or leave it out to use AWS."
  });
}

// src/wiring/find-credentials.ts
function lazyCredentials(request, findRegion) {
  let found;
  return () => {
    found ??= find(request, findRegion());
    return found;
  };
}
async function find(request, region) {
  const { env, endpoint, log, roleToAssume, fetchIdentityToken } = request;
  if (roleToAssume !== void 0) log.info(`Assuming the role ${roleToAssume}`);
  const { resolveCredentials } = await import("./credentials-5PXNNNST.js");
  const credentials = await resolveCredentials({
    env,
    region,
    endpoint,
    roleToAssume,
    fetchIdentityToken,
    sessionName: "mayfly"
  });
  if (roleToAssume !== void 0) {
    log.mask(credentials.secretAccessKey);
    if (credentials.sessionToken !== void 0) log.mask(credentials.sessionToken);
  }
  return credentials;
}

// src/wiring/open-store.ts
import { resolve as resolve2 } from "node:path";
async function openStore(request) {
  const { state } = request.config;
  const opened = state.kind === "local" ? await openFolder(request, state.path) : await openBucket(request, state);
  request.log.info(`Environments of ${request.scope} are kept in ${opened.store.description}`);
  return opened;
}
async function openFolder({ scope, workingDirectory }, folder) {
  const { LocalStore } = await import("./local-store-6RL37RHH.js");
  return { store: new LocalStore({ path: resolve2(workingDirectory, folder), scope }), close: () => {
  } };
}
async function openBucket({ findRegion, findCredentials, endpoint, scope, log }, { bucket, prefix }) {
  const region = findRegion();
  const connection = { region, endpoint, credentials: await findCredentials() };
  const [{ S3Store }, { openS3 }, { fetchAccount }] = await Promise.all([
    import("./s3-store-CBPKKP7S.js"),
    import("./connection-5ATR362K.js"),
    import("./identity-I2J4LFND.js")
  ]);
  log.info(`Asking ${endpoint ?? `AWS (${region})`} whose credentials these are`);
  const [client, account] = await Promise.all([openS3(connection), fetchAccount(connection)]);
  const ownBucket = bucket === AUTO_BUCKET;
  const store = new S3Store({
    client,
    bucket: ownBucket ? `mayfly-${account}-${region}` : bucket,
    ownBucket,
    prefix,
    region,
    account,
    scope,
    endpoint
  });
  return { store, close: () => client.destroy() };
}

export {
  computeRegion,
  resolveWorkingDirectory,
  computeEndpoint,
  lazyCredentials,
  openStore
};
//# sourceMappingURL=chunk-WPD7GO4G.js.map
