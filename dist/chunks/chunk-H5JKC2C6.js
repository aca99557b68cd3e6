import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/adapters/http/forbidden-addresses.ts
import { lookup } from "node:dns";
import { BlockList, isIP } from "node:net";
var FORBIDDEN = new BlockList();
FORBIDDEN.addSubnet("169.254.0.0", 16, "ipv4");
FORBIDDEN.addSubnet("fd00:ec2::", 32, "ipv6");
FORBIDDEN.addAddress("168.63.129.16", "ipv4");
var ForbiddenAddressError = class extends Error {
  name = "ForbiddenAddressError";
  constructor(host) {
    super(`${host} is an address of the machine's own metadata, which is never asked`);
  }
};
function isForbiddenAddress(host) {
  const address = host.replace(/^\[(.*)\]$/, "$1");
  const version = isIP(address);
  return version !== 0 && FORBIDDEN.check(address, version === 4 ? "ipv4" : "ipv6");
}
var guardedLookup = (hostname, options, callback) => {
  lookup(hostname, options, (error, result, family) => {
    const found = typeof result === "string" ? [result] : (result ?? []).map(({ address }) => address);
    const refused = error === null && found.some(isForbiddenAddress);
    callback(refused ? new ForbiddenAddressError(hostname) : error, result, family);
  });
};

export {
  ForbiddenAddressError,
  isForbiddenAddress,
  guardedLookup
};
//# sourceMappingURL=chunk-H5JKC2C6.js.map
