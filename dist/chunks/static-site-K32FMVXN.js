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
  suggestHint
} from "./chunk-SRSNCCDE.js";
import {
  external_exports
} from "./chunk-OSVD3WA2.js";
import {
  MayflyError
} from "./chunk-BTZU7OHR.js";
import "./chunk-SRQY6CG7.js";

// src/stack/blueprints/static-site.ts
import { mkdir as mkdir2 } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/stack/blueprints/static-site/intended.ts
var INTENDED = {
  "PUB-05": "A website is public: ACLs are blocked, and the bucket policy alone opens its objects for reading.",
  "PUB-06": "Anyone may read the objects of a website; nothing else is allowed, not even listing them.",
  "TLS-08": "S3 website endpoints speak HTTP only.",
  "ENC-11": "S3 website endpoints cannot serve objects that are encrypted with a KMS key; they use SSE-S3."
};

// src/stack/blueprints/static-site/site.ts
import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, realpath, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";

// src/stack/blueprints/static-site/properties.ts
var fileName = external_exports.string().regex(/^[^/\\]+$/, "must be a plain file name");
var schema = external_exports.strictObject({
  /** Folder of the site, relative to the working directory; default: the first of the usual ones that exists. */
  folder: external_exports.string().min(1).optional(),
  /** Document that stands for a folder. */
  index: fileName.default("index.html"),
  /** Document for what does not exist; default: 404.html where there is one. Relative to the folder. */
  error: external_exports.string().min(1).optional()
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
async function readSite(properties, workingDirectory) {
  const { folder: given, index, error } = parseSiteProperties(properties);
  const shown = given ?? await findFolder(workingDirectory);
  const folder = resolve(workingDirectory, shown);
  if (!await isFolder(folder)) throw refuse(`the site's folder "${shown}" does not exist`);
  const paths = await listFiles(folder, await realpath(workingDirectory));
  for (const needed of [index, ...error === void 0 ? [] : [error]]) {
    if (!paths.includes(needed)) throw refuse(`the site's folder "${shown}" holds no ${needed}`);
  }
  return {
    files: await Promise.all(paths.map((path) => hashFile(folder, path))),
    index,
    error: error ?? (paths.includes(ERROR_DOCUMENT) ? ERROR_DOCUMENT : void 0),
    copyTo: async (target) => {
      for (const path of paths) {
        await mkdir(dirname(join(target, path)), { recursive: true });
        await copyFile(join(folder, path), join(target, path));
      }
    }
  };
}
async function findFolder(workingDirectory) {
  for (const name of FOLDERS) if (await isFolder(join(workingDirectory, name))) return name;
  throw refuse(`no folder for the site was found; looked for ${FOLDERS.join(", ")}`);
}
async function isFolder(path) {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false
  );
}
async function listFiles(folder, root) {
  const visit = async (below) => {
    const lists = (await readdir(join(folder, below))).sort().map(async (name) => {
      if (name.startsWith(".") && name !== ".well-known") return [];
      const path = below === "" ? name : `${below}/${name}`;
      const real = await realpath(join(folder, path));
      if (relative(root, real).split(sep)[0] === "..") {
        throw refuse(`${path} in the site's folder is a link that leads out of the working directory`);
      }
      return await isFolder(real) ? visit(path) : [path];
    });
    return (await Promise.all(lists)).flat();
  };
  return visit("");
}
async function hashFile(folder, path) {
  const hash = createHash("sha256").update(await readFile(join(folder, path))).digest("hex");
  return { path, hash };
}
function refuse(message) {
  return new MayflyError(message, {
    kind: "input",
    hint: "Build the site in a step before this one, or name its folder and documents in `source.variables`: `folder`, `index`, `error`."
  });
}

// src/stack/blueprints/static-site.ts
var STACK = "static-site";
var FILES = "site";
async function synthesizeStaticSite(request) {
  const { context, endpoint, outputDirectory, properties, workingDirectory } = request;
  const site = await readSite(properties, workingDirectory);
  const directory = join2(outputDirectory, "stacks", STACK);
  await mkdir2(directory, { recursive: true });
  await site.copyTo(join2(directory, FILES));
  const { synthesizeSiteStack } = await import("./stack-LZBNDREW.js");
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
//# sourceMappingURL=static-site-K32FMVXN.js.map
