import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  parseArn
} from "./chunk-FIXMPWVU.js";

// src/core/smoke/aws/describe.ts
var NAMES = {
  invoke: (call) => call.function,
  queue: ({ url }) => url,
  bucket: ({ bucket }) => bucket,
  table: ({ table }) => table,
  database: ({ cluster }) => cluster
};
var nameOf = (call) => NAMES[call.service](call);
var renderAwsTarget = ({ call }) => `${call.service} ${nameOf(call)}`;
var QUEUE_HOST = /^https?:\/\/(?:sqs\.(?<region>[a-z0-9-]+)|(?<legacy>[a-z0-9-]+)\.queue)\.amazonaws\.com/;
function findCallRegion(call) {
  const name = nameOf(call);
  const { region, legacy } = QUEUE_HOST.exec(name)?.groups ?? {};
  return region ?? legacy ?? (parseArn(name)?.region || void 0);
}
function fillAws(check, { pattern, tree }) {
  const { body, json } = check.expect;
  return {
    ...check,
    call: tree(check.call),
    expect: {
      ...check.expect,
      ...body === void 0 ? {} : { body: pattern(body) },
      json: tree(json)
    }
  };
}

export {
  renderAwsTarget,
  findCallRegion,
  fillAws
};
//# sourceMappingURL=chunk-VY4TONHE.js.map
