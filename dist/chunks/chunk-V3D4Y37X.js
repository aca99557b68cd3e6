import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/smoke/host-port.ts
var URL_LIKE = /^[a-z][a-z0-9+.-]*:\/\//i;
var PORTS = { "http:": 80, "https:": 443 };
var PARTS = /^(?<host>\[[^\][]+\]|[^\s/\\?#@:[\]]+)(?::(?<port>\d{1,5}))?$/;
function parseHostPort(text, defaultPort) {
  const parts = URL_LIKE.test(text) ? splitUrl(text) : PARTS.exec(text)?.groups;
  const host = parseHost(parts?.host ?? "");
  const port = parts?.port === void 0 ? defaultPort : Number(parts.port);
  if (host === void 0 || port === void 0 || port < 1 || port > 65535) return void 0;
  return { host, port };
}
var PORT_RANGE = "a port from 1 to 65535";
var PORT = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:\[[^\]]*\]|[^/?#:[\]]*):(?<port>\d+)(?:[/?#]|$)/i;
function hasWrongPort(text) {
  const port = PORT.exec(text)?.groups?.port;
  return port !== void 0 && (Number(port) < 1 || Number(port) > 65535);
}
function parseHost(text) {
  const url = `http://${text}`;
  if (!/^(?:\[[^\][]+\]|[^\s/\\?#@:[\]]+)$/.test(text) || !URL.canParse(url)) return void 0;
  const host = new URL(url).hostname.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
  return host === "" ? void 0 : host;
}
function formatHostPort({ host, port }) {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}
function splitUrl(text) {
  if (!URL.canParse(text)) return void 0;
  const { hostname, port, protocol } = new URL(text);
  return { host: hostname, port: port === "" ? PORTS[protocol]?.toString() : port };
}

export {
  parseHostPort,
  PORT_RANGE,
  hasWrongPort,
  parseHost,
  formatHostPort
};
//# sourceMappingURL=chunk-V3D4Y37X.js.map
