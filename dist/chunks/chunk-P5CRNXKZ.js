import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  AUTO_BUCKET
} from "./chunk-JE4W27EX.js";

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
  const { resolveCredentials } = await import("./credentials-TTBUHWK3.js");
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
import { resolve } from "node:path";
async function openStore(request) {
  const { state } = request.config;
  const opened = state.kind === "local" ? await openFolder(request, state.path) : await openBucket(request, state);
  request.log.info(`Environments of ${request.scope} are kept in ${opened.store.description}`);
  return opened;
}
async function openFolder({ scope, workingDirectory }, folder) {
  const { LocalStore } = await import("./local-store-Y5BTTZGB.js");
  return { store: new LocalStore({ path: resolve(workingDirectory, folder), scope }), close: () => {
  } };
}
async function openBucket({ findRegion, findCredentials, endpoint, scope, log }, { bucket, prefix }) {
  const region = findRegion();
  const connection = { region, endpoint, credentials: await findCredentials() };
  const [{ S3Store }, { openS3 }, { fetchAccount }] = await Promise.all([
    import("./s3-store-XI3II5PY.js"),
    import("./connection-W25WWTUG.js"),
    import("./identity-QDMGC5DU.js")
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
  lazyCredentials,
  openStore
};
//# sourceMappingURL=chunk-P5CRNXKZ.js.map
