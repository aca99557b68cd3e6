import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import "./chunk-SRQY6CG7.js";

// src/stack/blueprints.ts
var BLUEPRINTS = {
  "static-site": async () => (await import("./static-site-NZAVFKNT.js")).synthesizeStaticSite
};
var blueprints = {
  async synthesize(request) {
    const synthesize = await BLUEPRINTS[request.blueprint]();
    return synthesize(request);
  }
};
export {
  blueprints
};
//# sourceMappingURL=blueprints-MW6ZJWNE.js.map
