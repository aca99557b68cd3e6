import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  createShell,
  openChecks,
  openCommands
} from "./chunk-6OXRFI2W.js";
import {
  openAws
} from "./chunk-AG43CA4J.js";
import {
  openTerraform
} from "./chunk-6XOHGZ2Q.js";
import {
  createTempFolders
} from "./chunk-T3GBVWES.js";
import {
  createProcesses
} from "./chunk-CMHGSQRK.js";
import {
  systemClock
} from "./chunk-MSY7QYJ5.js";
import {
  array,
  literal,
  looseObject,
  object,
  string
} from "./chunk-JMLZR5OH.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";

// src/wiring/host.ts
import { hostname, userInfo } from "node:os";
function computeHost(env) {
  return `${findUser(env)}@${hostname()}`;
}
function findUser(env) {
  try {
    return userInfo().username;
  } catch {
    return env.USER ?? "";
  }
}

// src/adapters/bundle/tar-bundles.ts
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";

// src/core/environment/bundle-manifest.ts
var MANIFEST_FILE = "mayfly.json";
var manifestSchema = looseObject({
  version: literal(1),
  environment: string(),
  stacks: array(
    object({
      name: string(),
      /** Relative to the bundle's root, with `/`; never outside it. */
      directory: string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$)).*$/, "leads out of the bundle"),
      dependsOn: array(string())
    })
  )
});
function parseManifest(text) {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new MayflyError(`the bundle's ${MANIFEST_FILE} can't be read`, {
      kind: "outside",
      hint: "Deploy the pull request again to seal a new bundle, then destroy.",
      cause
    });
  }
}

// src/adapters/bundle/tar-bundles.ts
var LEFT_OUT = [
  /^\.terraform$/,
  /\.tfplan$/,
  /\.tfstate(\.backup)?$/,
  /^\.terraform\.tfstate\.lock\.info$/,
  /^node_modules$/,
  /^\.git$/,
  /^mayfly_import\.tf\.json$/
];
var isLeftOut = (name) => LEFT_OUT.some((pattern) => pattern.test(name));
var tarBundles = {
  async pack({ environment, folder, stacks, file }) {
    await writeFile(join(folder, MANIFEST_FILE), renderManifest(environment, folder, stacks));
    const filter = (path) => !isLeftOut(basename(path));
    try {
      const { create: create2 } = await import("./tar-IZB2CCLK.js");
      await create2({ gzip: true, cwd: folder, file, portable: true, noMtime: true, filter }, ["."]);
    } catch (error) {
      throw new MayflyError(`packing the bundle ${basename(file)} failed`, { kind: "outside", cause: error });
    }
  },
  async unpack({ file, folder }) {
    await mkdir(folder, { recursive: true });
    try {
      const { extract } = await import("./tar-IZB2CCLK.js");
      await extract({ file, cwd: folder, strict: true });
    } catch (error) {
      throw new MayflyError(`unpacking the bundle ${basename(file)} failed: it is damaged`, {
        kind: "outside",
        hint: "Deploy the pull request again to seal a new bundle, then destroy.",
        cause: error
      });
    }
    const { stacks } = parseManifest(await readFile(join(folder, MANIFEST_FILE), "utf8").catch(() => ""));
    return stacks.map(({ name, directory, dependsOn }) => ({
      name,
      directory: join(folder, directory),
      dependsOn,
      intended: {}
    }));
  }
};
function renderManifest(environment, folder, stacks) {
  const entries = stacks.map(({ name, directory, dependsOn }) => ({
    name,
    directory: relative(folder, directory).split(sep).join("/") || ".",
    dependsOn
  }));
  return `${JSON.stringify({ version: 1, environment, stacks: entries }, null, 2)}
`;
}

// src/wiring/lazy-probe.ts
function lazyProbe(http) {
  let probe;
  const load = async () => {
    const [{ createProbe }, { guardedLookup, isForbiddenAddress }] = await Promise.all([
      import("./probe-XSPBFF6Z.js"),
      import("./forbidden-addresses-6WFN3UAR.js")
    ]);
    return createProbe({ http, lookup: guardedLookup, isForbidden: isForbiddenAddress });
  };
  return {
    observe: async (endpoint, signal) => {
      probe ??= load();
      return (await probe).observe(endpoint, signal);
    }
  };
}

// src/wiring/lazy-terraform.ts
function lazyTerraform(open) {
  let opened;
  const load = () => {
    opened ??= open();
    return opened;
  };
  return {
    init: async (run) => (await load()).init(run),
    plan: async (run) => (await load()).plan(run),
    apply: async (run) => (await load()).apply(run),
    destroy: async (run) => (await load()).destroy(run),
    saveUnsaved: async (run) => (await load()).saveUnsaved(run)
  };
}

// src/wiring/open-sources.ts
function openSources(request) {
  let sources;
  const load = () => {
    sources ??= create(request);
    return sources;
  };
  return {
    prepare: async (source) => (await load()).prepare(source),
    makeBare: async (options) => (await load()).makeBare(options),
    writeImports: async (options) => (await load()).writeImports(options),
    seal: async (options) => (await load()).seal(options)
  };
}
async function create({ log, env, endpoint }) {
  const { createSources } = await import("./sources-T4GQH3FQ.js");
  return createSources({
    processes: createProcesses(),
    shell: createShell(),
    log,
    env,
    endpoint,
    blueprints: {
      synthesize: async (blueprint) => {
        const { blueprints } = await import("./blueprints-MW6ZJWNE.js");
        return blueprints.synthesize(blueprint);
      }
    }
  });
}

// src/wiring/open-world.ts
async function openWorld(request) {
  const folders = await createTempFolders(request.tempDirectory);
  try {
    return await openAround(request, folders);
  } catch (error) {
    await folders.remove();
    throw error;
  }
}
async function openAround(request, folders) {
  const { credentials, findCredentials, store, tagged, logGroups, logLines, workloads, close } = await openAws(request);
  try {
    const open = async () => openTerraform({
      ...request,
      credentials: await findCredentials(),
      folder: await folders.make("terraform")
    });
    const terraform = request.readsOnly === true ? lazyTerraform(open) : await open();
    const { region, endpoint } = request;
    const checkPorts = openChecks({
      workingDirectory: request.workingDirectory,
      env: request.env,
      connect: () => ({ region, endpoint, credentials: findCredentials })
    });
    return {
      credentials,
      store,
      tagged,
      logGroups,
      logLines,
      workloads,
      terraform,
      sources: openSources(request),
      checkPorts,
      commands: openCommands({
        ...request,
        findAws: async () => {
          const keys = await findCredentials().catch((error) => passBy(request, error));
          return keys && { region, endpoint, credentials: keys };
        }
      }),
      probe: lazyProbe(checkPorts.http),
      bundles: tarBundles,
      folders,
      clock: systemClock,
      emulated: request.endpoint !== void 0,
      close: async () => {
        close();
        await Promise.all([checkPorts.close(), folders.remove()]);
      }
    };
  } catch (error) {
    close();
    throw error;
  }
}
function passBy({ readsOnly, log }, error) {
  if (readsOnly !== true || !(error instanceof MayflyError) || error.kind !== "input") throw error;
  log.info(`Commands get no AWS credentials: ${error.message}`);
}

// src/wiring/refuse-all.ts
function refuseAll(checks) {
  const errors = checks.flatMap((check) => {
    try {
      check();
      return [];
    } catch (error) {
      if (error instanceof MayflyError) return [error];
      throw error;
    }
  });
  const [first, ...others] = errors;
  if (first === void 0) return;
  if (others.length === 0) throw first;
  throw new MayflyError(errors.map(({ message }) => message).join("; "), {
    kind: first.kind,
    hint: errors.flatMap(({ hint }) => hint?.replace(/\.$/, "") ?? []).join("; "),
    cause: first
  });
}

export {
  computeHost,
  openWorld,
  refuseAll
};
//# sourceMappingURL=chunk-BZFVB22I.js.map
