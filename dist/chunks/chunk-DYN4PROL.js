import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

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
  const { resolveCredentials } = await import("./credentials-3ZGSIYU7.js");
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

export {
  lazyCredentials
};
//# sourceMappingURL=chunk-DYN4PROL.js.map
