import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  systemClock
} from "./chunk-MSY7QYJ5.js";

// src/wiring/open-forge.ts
function openForge({ token, log, ...place }) {
  if (token === void 0) {
    log.warn(
      "There is no github-token: nothing is written to the pull request, and its live state is not looked at."
    );
    return void 0;
  }
  log.mask(token);
  let forge;
  const load = () => {
    forge ??= import("./forge-U4QUXVIB.js").then(
      ({ createForge }) => createForge({ ...place, token, log, clock: systemClock })
    );
    return forge;
  };
  return {
    fetchPullRequest: async (number) => (await load()).fetchPullRequest(number),
    fetchPullRequests: async (numbers) => (await load()).fetchPullRequests(numbers),
    fetchTold: async (pullNumber) => (await load()).fetchTold(pullNumber),
    fetchFile: async (path, ref) => (await load()).fetchFile(path, ref),
    requireFile: async (path, ref) => (await load()).requireFile(path, ref),
    fetchPaths: async (ref) => (await load()).fetchPaths(ref),
    fetchRunState: async (run) => (await load()).fetchRunState(run),
    warn: async (warning) => (await load()).warn(warning),
    canWrite: async (person) => (await load()).canWrite(person),
    fetchParents: async (sha) => (await load()).fetchParents(sha),
    react: async (commentId, reaction) => (await load()).react(commentId, reaction),
    removeLabel: async (pullNumber, name) => (await load()).removeLabel(pullNumber, name),
    amendComment: async (amendment) => (await load()).amendComment(amendment),
    announce: async (announcement) => (await load()).announce(announcement)
  };
}

export {
  openForge
};
//# sourceMappingURL=chunk-6LOGZLJI.js.map
