import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/stack/blueprints/static-site/names.ts
import { createHash } from "node:crypto";
var LONGEST = 63;
var HASH_LENGTH = 10;
function computeBucketName(context) {
  const { environment, repository, region } = context;
  const hash = createHash("sha256").update([repository ?? "", environment, region].join("\n")).digest("hex").slice(0, HASH_LENGTH);
  const plain = environment.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, LONGEST - HASH_LENGTH - 1).replace(/^-+|-+$/g, "");
  return [plain, hash].filter((part) => part !== "").join("-");
}
var PARTITIONS = [
  ["cn-", "aws-cn"],
  ["us-gov-", "aws-us-gov"],
  ["us-iso-", "aws-iso"],
  ["us-isob-", "aws-iso-b"]
];
function computePartition(region) {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}

// src/stack/blueprints/static-site/content-types.ts
var CONTENT_TYPES = new Map(
  Object.entries({
    avif: "image/avif",
    bmp: "image/bmp",
    css: "text/css; charset=utf-8",
    csv: "text/csv; charset=utf-8",
    eot: "application/vnd.ms-fontobject",
    gif: "image/gif",
    gz: "application/gzip",
    htm: "text/html; charset=utf-8",
    html: "text/html; charset=utf-8",
    ico: "image/vnd.microsoft.icon",
    ics: "text/calendar; charset=utf-8",
    jpeg: "image/jpeg",
    jpg: "image/jpeg",
    js: "text/javascript; charset=utf-8",
    json: "application/json",
    jsonld: "application/ld+json",
    map: "application/json",
    md: "text/markdown; charset=utf-8",
    mjs: "text/javascript; charset=utf-8",
    mp3: "audio/mpeg",
    mp4: "video/mp4",
    ogg: "audio/ogg",
    otf: "font/otf",
    pdf: "application/pdf",
    png: "image/png",
    rss: "application/rss+xml",
    svg: "image/svg+xml",
    ttf: "font/ttf",
    txt: "text/plain; charset=utf-8",
    wasm: "application/wasm",
    wav: "audio/wav",
    webm: "video/webm",
    webmanifest: "application/manifest+json",
    webp: "image/webp",
    woff: "font/woff",
    woff2: "font/woff2",
    xml: "application/xml",
    yaml: "application/yaml",
    yml: "application/yaml",
    zip: "application/zip"
  })
);
var UNKNOWN = "application/octet-stream";
function findContentType(path) {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase();
  return CONTENT_TYPES.get(extension ?? "") ?? UNKNOWN;
}

// src/stack/blueprints/static-site/objects.ts
var EMULATED_PREFIX = "site";
function computeObjects({
  files,
  folder,
  index,
  emulated
}) {
  const rows = files.flatMap(({ path, hash }) => {
    const object = { source: `${folder}/${path}`, contentType: findContentType(path), hash };
    return (emulated ? computeEmulatedKeys(path, index) : [path]).map((key) => [key, object]);
  });
  return Object.fromEntries(rows);
}
function computeEmulatedKeys(path, index) {
  const key = `${EMULATED_PREFIX}/${path}`;
  const isIndex = path === index || path.endsWith(`/${index}`);
  return isIndex ? [key, key.slice(0, -index.length)] : [key];
}

export {
  computeBucketName,
  computePartition,
  EMULATED_PREFIX,
  computeObjects
};
//# sourceMappingURL=chunk-K2NDE3DS.js.map
