import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// node_modules/@aws-sdk/nested-clients/package.json
var package_default = { version: "3.998.3" };

export {
  package_default
};
//# sourceMappingURL=chunk-YOX4KHSM.js.map
