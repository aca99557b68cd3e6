import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  computeBucketName,
  computeObjects
} from "./chunk-K2NDE3DS.js";
import {
  explainFileError
} from "./chunk-SGH6SVPY.js";
import {
  suggestHint
} from "./chunk-SRSNCCDE.js";
import {
  strictObject,
  string
} from "./chunk-JMLZR5OH.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/stack/blueprints/static-site.ts
import { mkdir as mkdir2 } from "node:fs/promises";
import { join as join3 } from "node:path";

// src/stack/blueprints/static-site/intended.ts
var INTENDED = {
  "PUB-05": "A website is public: ACLs are blocked, and the bucket policy alone opens its objects for reading.",
  "PUB-06": "Anyone may read the objects of a website; nothing else is allowed, not even listing them.",
  "TLS-08": "S3 website endpoints speak HTTP only.",
  "ENC-11": "S3 website endpoints cannot serve objects that are encrypted with a KMS key; they use SSE-S3."
};

// src/stack/blueprints/static-site/site.ts
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, realpath as realpath2, stat as stat2 } from "node:fs/promises";
import { dirname, join as join2, resolve } from "node:path";

// src/stack/blueprints/static-site/files.ts
import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
async function listFiles(options) {
  const { folder, root, log } = options;
  const visit = async (below, above) => {
    const lists = (await readdir(join(folder, below))).sort().map(async (name) => {
      if (name.startsWith(".") && name !== ".well-known") return [];
      const path = below === "" ? name : `${below}/${name}`;
      const real = await findReal(folder, path);
      if (relative(root, real).split(sep)[0] === "..") throw leadsOut(path);
      const found = await stat(real);
      if (found.isFile()) return [path];
      if (found.isDirectory() && !above.includes(real)) return visit(path, [...above, real]);
      log.warn(`${path} in the site's folder is left out: ${found.isDirectory() ? LOOP : SPECIAL}`);
      return [];
    });
    return (await Promise.all(lists)).flat();
  };
  return visit("", [await realpath(folder)]);
}
var LOOP = "it is a link to a folder around it";
var SPECIAL = "it is a pipe, a socket or a device, not a file";
async function findReal(folder, path) {
  return realpath(join(folder, path)).catch((cause) => {
    throw new MayflyError(`${path} in the site's folder is a link that leads nowhere`, {
      kind: "input",
      hint: "Remove the link, or make what it points to.",
      cause
    });
  });
}
function leadsOut(path) {
  return new MayflyError(`${path} in the site's folder is a link that leads out of the working directory`, {
    kind: "input",
    hint: "Replace the link by the file itself, or move what it points to into the working directory."
  });
}

// src/stack/blueprints/static-site/properties.ts
var fileName = string().regex(/^[^/\\]+$/, "must be a plain file name");
var schema = strictObject({
  /** Folder of the site, relative to the working directory; default: the first of the usual ones that exists. */
  folder: string().min(1).optional(),
  /** Document that stands for a folder. */
  index: fileName.default("index.html"),
  /** Document for what does not exist; default: 404.html where there is one. Relative to the folder. */
  error: string().min(1).optional()
});
var NAMES = Object.keys(schema.shape);
function parseSiteProperties(properties) {
  const parsed = schema.safeParse(properties);
  if (parsed.success) return parsed.data;
  const unknown = Object.keys(properties).find((name) => !NAMES.includes(name));
  const [issue] = parsed.error.issues;
  const message = unknown === void 0 ? `\`source.variables.${issue?.path.join(".")}\`: ${issue?.message}` : `the blueprint static-site has no property "${unknown}"; it has ${NAMES.join(", ")}`;
  const hint = unknown === void 0 ? void 0 : suggestHint(unknown, NAMES);
  throw new MayflyError(message, {
    kind: "input",
    cause: parsed.error,
    ...hint === void 0 ? {} : { hint }
  });
}

// src/stack/blueprints/static-site/site.ts
var FOLDERS = ["site", "public", "dist", "build", "www", "docs"];
var ERROR_DOCUMENT = "404.html";
async function readSite(request) {
  return read(request).catch((error) => {
    throw explainFileError("reading the site's files", error);
  });
}
async function read({ properties, workingDirectory, log }) {
  const { folder: given, index, error } = parseSiteProperties(properties);
  const shown = given ?? await findFolder(workingDirectory);
  const folder = resolve(workingDirectory, shown);
  if (!await isFolder(folder)) throw refuse(`the site's folder "${shown}" does not exist`);
  const paths = await listFiles({ folder, root: await realpath2(workingDirectory), log });
  for (const needed of [index, ...error === void 0 ? [] : [error]]) {
    if (!paths.includes(needed)) throw refuse(`the site's folder "${shown}" holds no ${needed}`);
  }
  return {
    files: await Promise.all(paths.map((path) => hashFile(folder, path))),
    index,
    error: error ?? (paths.includes(ERROR_DOCUMENT) ? ERROR_DOCUMENT : void 0),
    copyTo: async (target) => {
      for (const path of paths) {
        await mkdir(dirname(join2(target, path)), { recursive: true });
        await copyFile(join2(folder, path), join2(target, path));
      }
    }
  };
}
async function findFolder(workingDirectory) {
  for (const name of FOLDERS) if (await isFolder(join2(workingDirectory, name))) return name;
  throw refuse(`no folder for the site was found; looked for ${FOLDERS.join(", ")}`);
}
async function isFolder(path) {
  return stat2(path).then(
    (found) => found.isDirectory(),
    () => false
  );
}
async function hashFile(folder, path) {
  const hash = createHash("sha256").update(await readFile(join2(folder, path))).digest("hex");
  return { path, hash };
}
function refuse(message) {
  return new MayflyError(message, {
    kind: "input",
    hint: "Build the site first, in a workflow in a step before this one, or name its folder and documents in `source.variables`: `folder`, `index`, `error`."
  });
}

// src/stack/blueprints/static-site.ts
var STACK = "static-site";
var FILES = "site";
async function synthesizeStaticSite(request) {
  const { context, endpoint, outputDirectory, properties, workingDirectory, log } = request;
  const site = await readSite({ properties, workingDirectory, log });
  const directory = join3(outputDirectory, "stacks", STACK);
  await mkdir2(directory, { recursive: true });
  await site.copyTo(join3(directory, FILES));
  const { synthesizeSiteStack } = await import("./stack-AALZGXOC.js");
  synthesizeSiteStack({
    name: STACK,
    outputDirectory,
    bucket: computeBucketName(context),
    region: context.region,
    endpoint,
    index: site.index,
    error: site.error,
    objects: computeObjects({
      files: site.files,
      folder: FILES,
      index: site.index,
      emulated: endpoint !== void 0
    })
  });
  return { name: STACK, directory, dependsOn: [], intended: INTENDED };
}
export {
  synthesizeStaticSite
};
//# sourceMappingURL=static-site-NZAVFKNT.js.map
