import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

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
  watchAnnouncements
};
//# sourceMappingURL=chunk-LD5BPYTE.js.map
