import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  classifyHost,
  normalizeName,
  parseAddress,
  parseHostRule
} from "./chunk-VF52FELW.js";
import {
  listTexts
} from "./chunk-24PSOY5K.js";

// src/core/smoke/targets/output-hosts.ts
var HOST_AND_PORT = /^(?:\[(?<ipv6>[\da-f:.]+)\]|(?<host>(?=[^:]*[a-z.])[\w.-]+)):\d{1,5}$/i;
var NAME = /^(?:[\w-]+(?:\.[\w-]+)+\.?|localhost)$/i;
var WITH_SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
function listOutputHosts(outputs) {
  const hosts = listTexts(outputs).map(readHost);
  return new Set(hosts.filter((host) => host !== void 0));
}
function readHost(untrimmed) {
  const text = untrimmed.trim();
  if (WITH_SCHEME.test(text)) {
    const hostname = URL.canParse(text) ? new URL(text).hostname : "";
    return hostname === "" ? void 0 : normalizeName(hostname);
  }
  const groups = HOST_AND_PORT.exec(text)?.groups;
  const host = groups?.ipv6 ?? groups?.host ?? (isBareHost(text) ? text : void 0);
  return host === void 0 ? void 0 : normalizeName(host);
}
function isBareHost(text) {
  return NAME.test(text) || parseAddress(text) !== void 0;
}

// src/core/smoke/targets/targets.ts
function createTargets({ allowHosts, outputs }) {
  const outputHosts = new Set([...listOutputHosts(outputs)].map(toComparable));
  const rules = allowHosts?.map(parseHostRule).filter((rule) => rule !== void 0);
  const isNamed = (host) => outputHosts.has(toComparable(host)) || (rules?.some((rule) => rule(host)) ?? false);
  const explainTarget = (host) => {
    if (classifyHost(host) === "metadata") return explainMetadata(host);
    return rules === void 0 || isNamed(host) ? void 0 : explainUnlisted(host);
  };
  const judge = (host) => {
    const refused = explainTarget(host);
    if (refused !== void 0) return { other: { refused } };
    if (isNamed(host)) return { other: ANY };
    return {
      own: ANY,
      other: classifyHost(host) === "private" ? { refused: explainPrivate(host) } : { reach: "public" }
    };
  };
  const judged = /* @__PURE__ */ new Map();
  return {
    explainTarget,
    judgeFor: (own) => (host) => {
      const known = judged.get(host) ?? judge(host);
      if (judged.size < MAX_REMEMBERED) judged.set(host, known);
      return known.own === void 0 || !isOwn(host, own) ? known.other : known.own;
    }
  };
}
var ANY = { reach: "any" };
var MAX_REMEMBERED = 1e3;
function isOwn(host, own) {
  return own.some((text) => toComparable(readHost(text) ?? text) === toComparable(host));
}
function toComparable(host) {
  return parseAddress(host)?.toNormalizedString() ?? normalizeName(host);
}
function explainMetadata(host) {
  return `${host} is an address of the machine's own metadata, which is never asked`;
}
function explainPrivate(host) {
  return `${host} is in a private network, where only hosts of outputs, of the check itself and of checks.allow_hosts are asked`;
}
function explainUnlisted(host) {
  return `${host} is neither a host of an output nor in checks.allow_hosts`;
}

export {
  readHost,
  createTargets,
  explainMetadata,
  explainPrivate
};
//# sourceMappingURL=chunk-WAZVNHB4.js.map
