import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  loadConfig,
  parseConfigText,
  salvageConfig
} from "./chunk-5IAZQBIX.js";
import {
  NO_HOOKS
} from "./chunk-U3WOXC4B.js";
import {
  explainProblems
} from "./chunk-YTEILYVU.js";
import {
  pickPlace
} from "./chunk-BCAY7JAY.js";

// src/wiring/find-config.ts
var NEEDS_ALL = /* @__PURE__ */ new Set(["deploy", "plan", "check"]);
async function findConfig(request) {
  const loaded = await loadConfigFor(request);
  const { file } = loaded;
  const { forge, verb, pullNumber } = request;
  if (loaded.ok) return { config: loaded.config, problems: [], named: true, file };
  const config = await recallName(request, loaded);
  const place = !NEEDS_ALL.has(verb) ? pickPlace(await forge?.fetchTold(pullNumber) ?? []) : void 0;
  const recalled = recallPlace({ salvaged: config, place, pullNumber });
  return { config: recalled, problems: loaded.problems, named: loaded.named || recalled !== config, file };
}
function recallPlace({ salvaged, place, pullNumber }) {
  const suffix = `-pr-${pullNumber}`;
  if (place === void 0 || !place.environment.endsWith(suffix)) return salvaged;
  const { region, state, environment } = place;
  return { ...salvaged, name: environment.slice(0, -suffix.length), region, state };
}
async function loadConfigFor(request) {
  const { workingDirectory, root, configFile, verb, forge, headSha, log } = request;
  const loaded = await loadConfig({ workingDirectory, root, config: configFile });
  if (loaded.ok || NEEDS_ALL.has(verb)) return loaded;
  log.info(
    `There is no good configuration here (${explainProblems(loaded.problems)}); ${verb} does without one.`
  );
  if (!loaded.missing || headSha === void 0) return loaded;
  const text = await forge?.fetchFile(loaded.file, headSha);
  return text === void 0 ? loaded : withoutHooks(parseConfigText(text, loaded.file));
}
var withoutHooks = (loaded) => loaded.ok ? { ...loaded, config: { ...loaded.config, hooks: NO_HOOKS } } : loaded;
async function recallName({ forge, baseSha }, { salvaged, file }) {
  if (salvaged.name !== void 0 || baseSha === void 0) return salvaged;
  const { name } = salvageConfig(await forge?.fetchFile(file, baseSha));
  return name === void 0 ? salvaged : { ...salvaged, name };
}

export {
  findConfig
};
//# sourceMappingURL=chunk-TENVZ2V5.js.map
