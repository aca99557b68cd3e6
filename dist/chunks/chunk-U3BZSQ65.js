import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  REGIONS
} from "./chunk-PRQUK3R6.js";
import {
  suggestHint
} from "./chunk-SRSNCCDE.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/wiring/place.ts
import { isAbsolute, resolve } from "node:path";
function computeRegion(configured, env) {
  if (configured !== void 0) return configured;
  const name = env.AWS_REGION ? "AWS_REGION" : "AWS_DEFAULT_REGION";
  const region = env[name];
  if (region && REGIONS.includes(region)) return region;
  if (region) {
    throw new MayflyError(`${name} is ${JSON.stringify(region)}, which is not an AWS region`, {
      kind: "input",
      hint: suggestHint(region, REGIONS) ?? "Give a region such as eu-west-1."
    });
  }
  throw new MayflyError("no AWS region is known", {
    kind: "input",
    hint: "Set `region` in the configuration, or AWS_REGION in the environment."
  });
}
function resolveWorkingDirectory(workspace, directory) {
  return isAbsolute(directory) ? directory : resolve(workspace, directory);
}
function computeEndpoint(input, env) {
  const endpoint = input ?? (env.AWS_ENDPOINT_URL || void 0);
  const name = input === void 0 ? "AWS_ENDPOINT_URL" : "aws-endpoint-url";
  if (endpoint === void 0 || /^https?:\/\/[^\s/]/.test(endpoint)) return endpoint?.replace(/\/+$/, "");
  throw new MayflyError(`${name} ${JSON.stringify(endpoint)} is no http(s) URL`, {
    kind: "input",
    hint: "Write it like http://127.0.0.1:5000, or leave it out to use AWS."
  });
}

export {
  computeRegion,
  resolveWorkingDirectory,
  computeEndpoint
};
//# sourceMappingURL=chunk-U3BZSQ65.js.map
