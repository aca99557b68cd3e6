import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  LONGEST_BANNER
} from "./chunk-SPUWIBCU.js";
import {
  readCode,
  runAttempt,
  startWatch
} from "./chunk-TFXKT3KY.js";
import {
  TIMEOUT
} from "./chunk-AG3OFJS4.js";

// src/adapters/probe/address.ts
import { BlockList, isIP } from "node:net";
function resolveHost(host, lookup, limits) {
  if (isIP(host) !== 0) return Promise.resolve({ addresses: [host] });
  return runAttempt({
    ...limits,
    onTimeout: () => ({ code: TIMEOUT }),
    start: (done) => {
      lookup(host, { all: true }, (error, found) => {
        if (error !== null) return done({ code: readCode(error) });
        const all = typeof found === "string" ? [found] : found.map(({ address }) => address);
        const [first, ...rest] = all.sort((a, b) => isIP(a) - isIP(b));
        done(first === void 0 ? { code: "ENOTFOUND" } : { addresses: [first, ...rest] });
      });
      return () => {
      };
    }
  });
}
var OWN_MACHINE = new BlockList();
OWN_MACHINE.addSubnet("127.0.0.0", 8, "ipv4");
OWN_MACHINE.addAddress("::1", "ipv6");
OWN_MACHINE.addAddress("0.0.0.0", "ipv4");
OWN_MACHINE.addAddress("::", "ipv6");
function isOwnMachine(address) {
  return OWN_MACHINE.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

// src/adapters/probe/connection.ts
import { connect } from "node:net";

// src/adapters/probe/banner.ts
function readBanner(socket, { send, isEnough }, done) {
  const bytes = Buffer.alloc(LONGEST_BANNER);
  let length = 0;
  let firstByteMs;
  const measure = startWatch();
  const soFar = (end) => ({
    text: bytes.toString("utf8", 0, length),
    end,
    ...firstByteMs === void 0 ? {} : { firstByteMs }
  });
  socket.on("data", (chunk) => {
    firstByteMs ??= measure();
    length += chunk.copy(bytes, length);
    const banner = soFar("enough");
    if (isEnough(banner.text)) done(banner);
    else if (length === bytes.length) done({ ...banner, end: "full" });
  });
  socket.on("end", () => done(soFar("closed")));
  socket.on("error", (error) => done(soFar(readCode(error))));
  if (send !== void 0) socket.write(send);
  return { soFar };
}

// src/adapters/probe/connection.ts
var RESET = "ECONNRESET";
function connectFirst(request) {
  const { addresses, port, banner, timeoutMs, signal } = request;
  const codes = /* @__PURE__ */ new Map();
  const fail = () => ({
    tries: addresses.map((address) => ({ address, code: codes.get(address) ?? TIMEOUT }))
  });
  const measure = startWatch();
  let onTimeout = fail;
  return runAttempt({
    timeoutMs,
    signal,
    onTimeout: () => onTimeout(),
    start: (done) => {
      const sockets = addresses.map((address) => ({ address, socket: connect({ host: address, port }) }));
      let winner;
      for (const { address, socket } of sockets) {
        socket.on("connect", () => {
          if (winner !== void 0) return;
          winner = socket;
          const made = { address, connectMs: measure() };
          if (banner === void 0) return done(made);
          for (const other of sockets) if (other.socket !== socket) other.socket.destroy();
          const reading = readBanner(socket, banner, (found) => done({ ...made, banner: found }));
          onTimeout = () => ({ ...made, banner: reading.soFar(TIMEOUT) });
        });
        socket.on("error", (error) => {
          const code = readCode(error);
          if (winner === void 0 && code === RESET)
            return done({ address, connectMs: measure(), banner: { text: "", end: code } });
          codes.set(address, code);
          if (winner === void 0 && codes.size === addresses.length) done(fail());
        });
      }
      return () => {
        for (const { socket } of sockets) socket.destroy();
      };
    }
  });
}

// src/adapters/probe/handshake.ts
import { isIP as isIP2 } from "node:net";
import {
  checkServerIdentity,
  connect as connect2
} from "node:tls";
function runHandshake(request) {
  const { host, address, port, range, names, authorities, timeoutMs, signal } = request;
  let connected = false;
  let connectMs = 0;
  const measure = startWatch();
  const fail = (code) => ({ ok: false, connected, code });
  return runAttempt({
    timeoutMs,
    signal,
    onTimeout: () => fail(TIMEOUT),
    start: (done) => {
      const socket = connect2({
        host: address,
        port,
        rejectUnauthorized: false,
        ...isIP2(host) === 0 ? { servername: host } : {},
        ...authorities === void 0 ? {} : { ca: authorities },
        ...computeVersions(range)
      });
      socket.on("connect", () => {
        connected = true;
        connectMs = measure();
      });
      socket.on(
        "secureConnect",
        () => done({ ...readPeer(socket, names), connectMs, tlsMs: measure() - connectMs })
      );
      socket.on("error", (error) => done(fail(readCode(error))));
      socket.on("close", () => done(fail("ECONNRESET")));
      return () => socket.destroy();
    }
  });
}
function computeVersions({ min, max }) {
  const isOld = min === "TLSv1" || min === "TLSv1.1";
  return { minVersion: min, maxVersion: max, ...isOld ? { ciphers: "DEFAULT:@SECLEVEL=0" } : {} };
}
function readPeer(socket, names) {
  const certificate = readCertificate(socket, names);
  return { ok: true, version: socket.getProtocol() ?? "", certificate };
}
function readCertificate(socket, asked) {
  const peer = socket.getPeerCertificate();
  const { subjectaltname = "", valid_from, valid_to } = peer;
  const own = socket.getPeerX509Certificate();
  const problem = socket.authorized ? void 0 : String(socket.authorizationError);
  return {
    problem,
    subject: formatName(own?.subject),
    issuer: formatName(own?.issuer),
    names: subjectaltname.split(", ").filter((name) => name !== "").map((name) => name.replace(/^(?:DNS|IP Address):/, "")),
    unfit: asked.filter((name) => !isFor(peer, name)),
    from: Date.parse(valid_from),
    until: Date.parse(valid_to)
  };
}
function formatName(name = "") {
  return name.split("\n").reverse().join(", ");
}
function isFor(certificate, name) {
  try {
    return checkServerIdentity(name, certificate) === void 0;
  } catch {
    return false;
  }
}

export {
  resolveHost,
  isOwnMachine,
  connectFirst,
  runHandshake
};
//# sourceMappingURL=chunk-Z3WSNYMF.js.map
