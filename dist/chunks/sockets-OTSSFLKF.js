import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  connectFirst,
  resolveHost,
  runHandshake
} from "./chunk-Z3WSNYMF.js";
import "./chunk-SPUWIBCU.js";
import {
  startTime,
  startWatch
} from "./chunk-TFXKT3KY.js";
import {
  FORBIDDEN
} from "./chunk-AG3OFJS4.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/probe/sockets.ts
import { isIP } from "node:net";
function createSockets(options) {
  return {
    connect: (request) => runConnect(request, options),
    shakeHands: (request) => runShakeHands(request, options)
  };
}
async function runConnect(request, options) {
  const { host, port, banner } = request;
  const measure = startWatch();
  const left = startTime(request);
  const found = await findAddresses(host, options, left());
  const lookedUp = timeLookup(host, measure());
  if ("code" in found) {
    return { reached: false, tries: [], code: found.code, timings: { ...lookedUp, totalMs: measure() } };
  }
  const connection = await connectFirst({ addresses: found.addresses, port, banner, ...left() });
  const totalMs = measure();
  if ("tries" in connection) return { reached: false, ...connection, timings: { ...lookedUp, totalMs } };
  const { connectMs, ...made } = connection;
  const firstByteMs = made.banner?.firstByteMs;
  const byte = firstByteMs === void 0 ? {} : { firstByteMs };
  return { reached: true, ...made, timings: { ...lookedUp, connectMs, ...byte, totalMs } };
}
async function runShakeHands(request, options) {
  const { host, port, names, ranges } = request;
  const measure = startWatch();
  const left = startTime(request);
  const found = await findAddresses(host, options, left());
  const lookedUp = timeLookup(host, measure());
  if ("code" in found) {
    return { reached: false, code: found.code, timings: { ...lookedUp, totalMs: measure() } };
  }
  const [address] = found.addresses;
  const { authorities, now = Date.now } = options;
  const handshakes = await Promise.all(
    ranges.map((range) => runHandshake({ host, address, port, names, range, authorities, ...left() }))
  );
  const timings = { ...lookedUp, ...timeHandshake(handshakes), totalMs: measure() };
  const [first] = handshakes;
  return first?.ok === false && !handshakes.some((it) => it.ok || it.connected) ? { reached: false, code: first.code, timings } : { reached: true, at: now(), handshakes, timings };
}
var timeLookup = (host, dnsMs) => isIP(host) === 0 ? { dnsMs } : {};
function timeHandshake(handshakes) {
  const agreed = handshakes.find((it) => it.ok);
  return agreed?.ok === true ? { connectMs: agreed.connectMs, tlsMs: agreed.tlsMs } : {};
}
async function findAddresses(host, { lookup, isForbidden }, limits) {
  const found = await resolveHost(host, lookup, limits);
  return "addresses" in found && found.addresses.some(isForbidden) ? { code: FORBIDDEN } : found;
}
export {
  createSockets
};
//# sourceMappingURL=sockets-OTSSFLKF.js.map
