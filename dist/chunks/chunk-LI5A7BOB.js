import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  explainFork,
  isFork
} from "./chunk-HNDODZR5.js";

// src/wiring/refuse-fork.ts
async function refuseFork({
  forge,
  pullNumber,
  repository
}) {
  return explainForkOf(await forge?.fetchPullRequest(pullNumber), repository);
}
function explainForkOf(live, repository) {
  if (live === void 0 || repository === void 0 || !isFork(live.headRepository, repository))
    return void 0;
  return explainFork(live.number);
}

// src/wiring/watch-announcements.ts
function watchAnnouncements(forge) {
  let announced = false;
  if (forge === void 0) return { forge, hasAnnounced: () => false };
  const announce = (announcement) => {
    announced = true;
    return forge.announce(announcement);
  };
  return { forge: { ...forge, announce }, hasAnnounced: () => announced };
}

export {
  refuseFork,
  explainForkOf,
  watchAnnouncements
};
//# sourceMappingURL=chunk-LI5A7BOB.js.map
