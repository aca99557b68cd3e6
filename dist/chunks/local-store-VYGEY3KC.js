import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  selectNames,
  surveyRecords
} from "./chunk-AUN4VWZK.js";
import {
  NO_STATE,
  parseState,
  parseStateText
} from "./chunk-GUSVNKCK.js";
import "./chunk-RF2UQJC4.js";
import {
  readErrorCode
} from "./chunk-SGH6SVPY.js";
import {
  RECORD_FILE,
  computeKeys,
  computeScopeParts,
  listStateNames,
  parseRecord
} from "./chunk-US3W6LK4.js";
import {
  isNameOf
} from "./chunk-A3RAN37X.js";
import "./chunk-P33FYQGL.js";
import "./chunk-JMLZR5OH.js";
import {
  MayflyError
} from "./chunk-SJXQFWZL.js";
import "./chunk-SRQY6CG7.js";

// src/adapters/store/local-store.ts
import { copyFile, readdir, readFile as readFile2, rm as rm3, stat as stat2, writeFile as writeFile2 } from "node:fs/promises";
import { dirname, join } from "node:path";

// src/adapters/store/file-error.ts
var HINTS = {
  EACCES: "Give this user the right to read and write there, or name another folder in `state.path`.",
  EPERM: "Give this user the right to read and write there, or name another folder in `state.path`.",
  EROFS: "The file system is read-only; name another folder in `state.path`.",
  ENOSPC: "The disk is full.",
  ENOTDIR: "A part of the path is a file; name another folder in `state.path`.",
  EEXIST: "A file stands where the folder should be; name another folder in `state.path`."
};
function explainFileError(what, error) {
  if (error instanceof MayflyError) return error;
  const code = readErrorCode(error);
  return new MayflyError(`${what} failed${code === "" ? "" : ` (${code})`}`, {
    kind: "outside",
    hint: HINTS[code] ?? "Look at the folder that `state.path` names.",
    cause: error
  });
}

// src/adapters/store/file-lock.ts
import { randomUUID } from "node:crypto";
import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
var STALE_MS = 3e4;
var LONGEST_WAIT_MS = 1e4;
var POLL_MS = 25;
async function withFileLock(file, body) {
  const token = randomUUID();
  await acquire(file, token);
  const isHeld = async () => await readFile(file, "utf8").catch(() => "") === token;
  try {
    return await body({ isHeld });
  } finally {
    if (await isHeld()) await rm(file, { force: true });
  }
}
async function acquire(file, token) {
  const until = Date.now() + STALE_MS + LONGEST_WAIT_MS;
  while (!await createFile(file, token)) {
    if (Date.now() > until) throw lockedForGood(file);
    if (await isStale(file)) await takeOver(file, token);
    else await wait(POLL_MS);
  }
}
async function takeOver(file, token) {
  const guard = `${file}.takeover`;
  if (!await createFile(guard, token)) {
    if (await isStale(guard)) throw lockedForGood(guard);
    await wait(POLL_MS);
    return;
  }
  try {
    if (await isStale(file)) await rm(file, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}
async function createFile(file, content) {
  try {
    await writeFile(file, content, { flag: "wx", mode: 384 });
    return true;
  } catch (error) {
    if (readErrorCode(error) === "EEXIST") return false;
    throw error;
  }
}
async function isStale(file) {
  const found = await stat(file).catch(() => void 0);
  return found !== void 0 && Date.now() - found.mtimeMs > STALE_MS;
}
function lockedForGood(file) {
  return new MayflyError(`${file} is held by another process`, {
    kind: "outside",
    hint: "Wait for the other run. If there is none, delete this file."
  });
}

// src/adapters/store/files.ts
import { createHash, randomUUID as randomUUID2 } from "node:crypto";
import { mkdir, rename, rm as rm2 } from "node:fs/promises";
function computeVersion(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
async function makeFolder(folder) {
  await mkdir(folder, { recursive: true, mode: 448 });
}
async function ignoreAbsent(read) {
  try {
    return await read;
  } catch (error) {
    if (readErrorCode(error) === "ENOENT") return void 0;
    throw error;
  }
}
async function replaceFile(file, write) {
  const temporary = `${file}.${randomUUID2()}.tmp`;
  try {
    await write(temporary);
    await rename(temporary, file);
  } finally {
    await rm2(temporary, { force: true });
  }
}
function notAFolder(path) {
  return new MayflyError(`the state folder ${path} is not a folder`, {
    kind: "input",
    hint: "Remove the file, or name another folder in `state.path`."
  });
}

// src/adapters/store/local-store.ts
var LOCK_FILE = ".record.lock";
var LocalStore = class {
  description;
  #path;
  #scope;
  #scopeFolder;
  constructor({ path, scope }) {
    this.#path = path;
    this.#scope = scope;
    this.#scopeFolder = join(path, ...computeScopeParts({ prefix: "", scope }));
    this.description = `${this.#scopeFolder}/`;
  }
  async prepare({ create }) {
    try {
      const found = await ignoreAbsent(stat2(this.#path));
      if (found !== void 0 && !found.isDirectory()) throw notAFolder(this.#path);
      if (!create) return found === void 0 ? "absent" : "ready";
      await makeFolder(this.#scopeFolder);
      if (found === void 0) await writeFile2(join(this.#path, ".gitignore"), "*\n");
      return "ready";
    } catch (error) {
      throw explainFileError(`making the state folder ${this.#path}`, error);
    }
  }
  backend(environment, stack) {
    return { kind: "local", path: this.#file(this.#keys(environment).state(stack)) };
  }
  async readRecord(environment) {
    return this.#readRecordFile(this.#file(this.#keys(environment).record));
  }
  async writeRecord(record, expected) {
    const file = this.#file(this.#keys(record.environment).record);
    const text = `${JSON.stringify(record, null, 2)}
`;
    try {
      await makeFolder(dirname(file));
      return await withFileLock(join(dirname(file), LOCK_FILE), async (lock) => {
        const stored = await ignoreAbsent(readFile2(file));
        if ((stored && computeVersion(stored)) !== expected) return void 0;
        if (!await lock.isHeld()) return void 0;
        await replaceFile(file, (temporary) => writeFile2(temporary, text, { mode: 384 }));
        return { record, version: computeVersion(Buffer.from(text)) };
      });
    } catch (error) {
      throw explainFileError(`writing ${file}`, error);
    }
  }
  async listRecords(of) {
    const folders = await this.#listNames();
    const names = of === void 0 ? folders : folders.filter((name) => isNameOf(name, of.pullNumber));
    const records = await Promise.all(
      names.map((name) => this.#readRecordFile(join(this.#scopeFolder, name, RECORD_FILE)))
    );
    return records.filter((record) => record !== void 0);
  }
  async surveyRecords(pick, options = {}) {
    const names = options.only === void 0 ? await this.#listNames() : [...options.only];
    return surveyRecords({
      names: selectNames(names, options.limit),
      read: async (name) => {
        const place = this.#file(this.#keys(name).record);
        const text = await this.#read(place, () => readFile2(place, "utf8"));
        return text === void 0 ? void 0 : { text, place };
      },
      pick
    });
  }
  async putBundle(environment, file) {
    const bundle = this.#file(this.#keys(environment).bundle);
    try {
      await makeFolder(dirname(bundle));
      await replaceFile(bundle, (temporary) => copyFile(file, temporary));
    } catch (error) {
      throw explainFileError(`writing ${bundle}`, error);
    }
  }
  async getBundle(environment, file) {
    const bundle = this.#file(this.#keys(environment).bundle);
    const found = await this.#read(bundle, async () => {
      await copyFile(bundle, file);
      return true;
    });
    return found ?? false;
  }
  async readState(environment, stack) {
    const file = this.backend(environment, stack).path;
    const text = await this.#read(file, () => readFile2(file, "utf8"));
    return text === void 0 ? NO_STATE : parseState(parseStateText(text, file));
  }
  async listStacks(environment) {
    const folder = this.#file(this.#keys(environment).directory);
    return listStateNames(await this.#read(folder, () => readdir(folder)) ?? []);
  }
  /** The system itself releases the lock of a local file when its holder ends. */
  async readLock() {
    return void 0;
  }
  async removeLock() {
    return false;
  }
  async removeEnvironment(environment, { keepRecord }) {
    const folder = this.#file(this.#keys(environment).directory);
    const names = await this.#read(folder, () => readdir(folder)) ?? [];
    try {
      for (const name of names.filter((entry) => entry !== RECORD_FILE && entry !== LOCK_FILE)) {
        await rm3(join(folder, name), { recursive: true, force: true });
      }
      if (!keepRecord) await rm3(folder, { recursive: true, force: true });
    } catch (error) {
      throw explainFileError(`removing ${folder}`, error);
    }
  }
  async #listNames() {
    const entries = await this.#read(
      this.#scopeFolder,
      () => readdir(this.#scopeFolder, { withFileTypes: true })
    );
    return (entries ?? []).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  }
  async #readRecordFile(file) {
    const bytes = await this.#read(file, () => readFile2(file));
    if (bytes === void 0) return void 0;
    return { record: parseRecord(bytes.toString("utf8"), file), version: computeVersion(bytes) };
  }
  /** Undefined when there is no such file. */
  async #read(file, read) {
    try {
      return await ignoreAbsent(read());
    } catch (error) {
      throw explainFileError(`reading ${file}`, error);
    }
  }
  #keys(environment) {
    return computeKeys({ prefix: "", scope: this.#scope, environment });
  }
  #file(key) {
    return join(this.#path, ...key.split("/"));
  }
};
export {
  LocalStore
};
//# sourceMappingURL=local-store-VYGEY3KC.js.map
