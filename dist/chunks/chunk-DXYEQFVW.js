import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  AUTO_BUCKET
} from "./chunk-PRQUK3R6.js";

// src/wiring/open-store.ts
import { resolve } from "node:path";
async function openStore(request) {
  const { state } = request.config;
  const opened = state.kind === "local" ? await openFolder(request, state.path) : await openBucket(request, state);
  request.log.info(`Environments of ${request.scope} are kept in ${opened.store.description}`);
  return opened;
}
async function openFolder({ scope, workingDirectory }, folder) {
  const { LocalStore } = await import("./local-store-VYGEY3KC.js");
  return { store: new LocalStore({ path: resolve(workingDirectory, folder), scope }), close: () => {
  } };
}
async function openBucket({ findRegion, findCredentials, endpoint, scope, log }, { bucket, prefix }) {
  const region = findRegion();
  const connection = { region, endpoint, credentials: await findCredentials() };
  const [{ S3Store }, { openS3 }, { fetchAccount }] = await Promise.all([
    import("./s3-store-26AME3LT.js"),
    import("./connection-6HYLD7EC.js"),
    import("./identity-JJB5RPSN.js")
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
  openStore
};
//# sourceMappingURL=chunk-DXYEQFVW.js.map
