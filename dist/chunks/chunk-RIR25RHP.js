import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  AUTO_BUCKET,
  REGIONS
} from "./chunk-J44RB56V.js";
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
  if (endpoint === void 0 || /^https?:\/\/[^\s/]/.test(endpoint)) return endpoint?.replace(/\/+$/, "");
  throw new MayflyError(`aws-endpoint-url ${JSON.stringify(endpoint)} is no http(s) URL`, {
    kind: "input",
    hint: "Write it like http://127.0.0.1:5000, or leave it out to use AWS."
  });
}

// src/wiring/open-aws.ts
import { resolve as resolve2 } from "node:path";
async function openAws(request) {
  const { env, region, endpoint, roleToAssume, fetchIdentityToken } = request;
  const { resolveCredentials } = await import("./credentials-I4GJ4ZSB.js");
  const credentials = await resolveCredentials({
    env,
    region,
    endpoint,
    roleToAssume,
    fetchIdentityToken,
    sessionName: "mayfly"
  });
  if (roleToAssume !== void 0) hideCredentials(request.log, credentials);
  const connection = { region, endpoint, credentials };
  const { createTaggedResources } = await import("./tagged-resources-2SHRZRNC.js");
  const tagged = createTaggedResources(connection);
  const { config, scope, workingDirectory } = request;
  if (config.state.kind === "local") {
    const { LocalStore } = await import("./local-store-XXAOQOCA.js");
    const store2 = new LocalStore({ path: resolve2(workingDirectory, config.state.path), scope });
    return { credentials, store: store2, tagged, close: () => {
    } };
  }
  const { bucket, prefix } = config.state;
  const [{ S3Store }, { openS3 }, { fetchAccount }] = await Promise.all([
    import("./s3-store-NZQUIK2L.js"),
    import("./connection-I2NJEGUN.js"),
    import("./identity-DTPEOYHO.js")
  ]);
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
  return { credentials, store, tagged, close: () => client.destroy() };
}
function hideCredentials(log, { secretAccessKey, sessionToken }) {
  log.mask(secretAccessKey);
  if (sessionToken !== void 0) log.mask(sessionToken);
}

export {
  computeRegion,
  resolveWorkingDirectory,
  computeEndpoint,
  openAws
};
//# sourceMappingURL=chunk-RIR25RHP.js.map
