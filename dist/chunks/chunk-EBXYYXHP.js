import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  AUTO_BUCKET
} from "./chunk-GKFB6HYD.js";
import {
  MayflyError
} from "./chunk-SP2QLJGH.js";

// src/wiring/open-aws.ts
import { resolve } from "node:path";
async function openAws(request) {
  const { env, region, endpoint, roleToAssume, fetchIdentityToken } = request;
  const { resolveCredentials } = await import("./credentials-D2ACO3HO.js");
  const credentials = await resolveCredentials({
    env,
    region,
    endpoint,
    roleToAssume,
    fetchIdentityToken,
    sessionName: "mayfly"
  });
  const connection = { region, endpoint, credentials };
  const { createTaggedResources } = await import("./tagged-resources-PBJ3FDUJ.js");
  const tagged = createTaggedResources(connection);
  const { config, scope, workingDirectory } = request;
  if (config.state.kind === "local") {
    const { LocalStore } = await import("./local-store-F2TPH4IL.js");
    const store2 = new LocalStore({ path: resolve(workingDirectory, config.state.path), scope });
    return { credentials, store: store2, tagged, close: () => {
    } };
  }
  const { bucket, prefix } = config.state;
  const [{ S3Store }, { openS3 }, { fetchAccount }] = await Promise.all([
    import("./s3-store-JSN4S4GB.js"),
    import("./connection-UWMOUHO3.js"),
    import("./identity-QVGFYRZX.js")
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

// src/wiring/place.ts
import { isAbsolute, resolve as resolve2 } from "node:path";
function computeRegion(configured, env) {
  const region = configured ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION);
  if (region) return region;
  throw new MayflyError("no AWS region is known", {
    kind: "input",
    hint: "Set `region` in the configuration, or AWS_REGION in the environment."
  });
}
function resolveWorkingDirectory(workspace, directory) {
  return isAbsolute(directory) ? directory : resolve2(workspace, directory);
}
function computeEndpoint(input, env) {
  const endpoint = input ?? (env.AWS_ENDPOINT_URL || void 0);
  if (endpoint === void 0 || /^https?:\/\/[^\s/]/.test(endpoint)) return endpoint?.replace(/\/+$/, "");
  throw new MayflyError(`aws-endpoint-url ${JSON.stringify(endpoint)} is no http(s) URL`, {
    kind: "input",
    hint: "Write it like http://127.0.0.1:5000, or leave it out to use AWS."
  });
}

export {
  openAws,
  computeRegion,
  resolveWorkingDirectory,
  computeEndpoint
};
//# sourceMappingURL=chunk-EBXYYXHP.js.map
