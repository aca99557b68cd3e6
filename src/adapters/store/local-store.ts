import { copyFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  computeKeys,
  computeScopeParts,
  listStateNames,
  parseRecord,
  RECORD_FILE,
} from '../../core/environment/layout.js';
import { isNameOf } from '../../core/environment/name.js';
import type { EnvironmentRecord } from '../../core/environment/record.js';
import { selectNames, surveyRecords } from '../../core/environment/survey.js';
import { NO_STATE, parseState, parseStateText, type State } from '../../core/terraform/state.js';
import type { RecordSurvey, Store, StoredRecord, SurveyOptions } from '../../ports.js';
import { explainFileError } from './file-error.js';
import { withFileLock } from './file-lock.js';
import { computeVersion, ignoreAbsent, makeFolder, notAFolder, replaceFile } from './files.js';

export interface LocalStoreOptions {
  /** Absolute. */
  readonly path: string;
  /** `owner/repository`; outside a repository `local/<name of the working directory>`. */
  readonly scope: string;
}

const LOCK_FILE = '.record.lock';

/** State, record and bundle in a folder; a record's version is the hash of its file. State holds secrets: owner only. */
export class LocalStore implements Store {
  readonly description: string;
  readonly #path: string;
  readonly #scope: string;
  readonly #scopeFolder: string;

  constructor({ path, scope }: LocalStoreOptions) {
    this.#path = path;
    this.#scope = scope;
    this.#scopeFolder = join(path, ...computeScopeParts({ prefix: '', scope }));
    this.description = `${this.#scopeFolder}/`;
  }

  async prepare({ create }: { readonly create: boolean }): Promise<'ready' | 'absent'> {
    try {
      const found = await ignoreAbsent(stat(this.#path));
      if (found !== undefined && !found.isDirectory()) throw notAFolder(this.#path);
      if (!create) return found === undefined ? 'absent' : 'ready';
      await makeFolder(this.#scopeFolder);
      // The folder often lies in a checkout, and nobody should commit a state.
      if (found === undefined) await writeFile(join(this.#path, '.gitignore'), '*\n');
      return 'ready';
    } catch (error) {
      throw explainFileError(`making the state folder ${this.#path}`, error);
    }
  }

  backend(environment: string, stack: string) {
    return { kind: 'local', path: this.#file(this.#keys(environment).state(stack)) } as const;
  }

  async readRecord(environment: string): Promise<StoredRecord | undefined> {
    return this.#readRecordFile(this.#file(this.#keys(environment).record));
  }

  async writeRecord(
    record: EnvironmentRecord,
    expected: string | undefined,
  ): Promise<StoredRecord | undefined> {
    const file = this.#file(this.#keys(record.environment).record);
    const text = `${JSON.stringify(record, null, 2)}\n`;
    try {
      await makeFolder(dirname(file));
      return await withFileLock(join(dirname(file), LOCK_FILE), async (lock) => {
        const stored = await ignoreAbsent(readFile(file));
        if ((stored && computeVersion(stored)) !== expected) return undefined;
        if (!(await lock.isHeld())) return undefined;
        await replaceFile(file, (temporary) => writeFile(temporary, text, { mode: 0o600 }));
        return { record, version: computeVersion(Buffer.from(text)) };
      });
    } catch (error) {
      throw explainFileError(`writing ${file}`, error);
    }
  }

  async listRecords(of?: { readonly pullNumber: number }): Promise<readonly StoredRecord[]> {
    const folders = await this.#listNames();
    const names = of === undefined ? folders : folders.filter((name) => isNameOf(name, of.pullNumber));
    const records = await Promise.all(
      names.map((name) => this.#readRecordFile(join(this.#scopeFolder, name, RECORD_FILE))),
    );
    return records.filter((record) => record !== undefined);
  }

  async surveyRecords<T>(
    pick: (record: EnvironmentRecord) => T,
    options: SurveyOptions = {},
  ): Promise<RecordSurvey<T>> {
    const names = options.only === undefined ? await this.#listNames() : [...options.only];
    return surveyRecords({
      names: selectNames(names, options.limit),
      read: async (name) => {
        const place = this.#file(this.#keys(name).record);
        const text = await this.#read(place, () => readFile(place, 'utf8'));
        return text === undefined ? undefined : { text, place };
      },
      pick,
    });
  }

  async putBundle(environment: string, file: string): Promise<void> {
    const bundle = this.#file(this.#keys(environment).bundle);
    try {
      await makeFolder(dirname(bundle));
      await replaceFile(bundle, (temporary) => copyFile(file, temporary));
    } catch (error) {
      throw explainFileError(`writing ${bundle}`, error);
    }
  }

  async getBundle(environment: string, file: string): Promise<boolean> {
    const bundle = this.#file(this.#keys(environment).bundle);
    const found = await this.#read(bundle, async () => {
      await copyFile(bundle, file);
      return true;
    });
    return found ?? false;
  }

  async readState(environment: string, stack: string): Promise<State> {
    const file = this.backend(environment, stack).path;
    const text = await this.#read(file, () => readFile(file, 'utf8'));
    return text === undefined ? NO_STATE : parseState(parseStateText(text, file));
  }

  async listStacks(environment: string): Promise<readonly string[]> {
    const folder = this.#file(this.#keys(environment).directory);
    return listStateNames((await this.#read(folder, () => readdir(folder))) ?? []);
  }

  /** The system itself releases the lock of a local file when its holder ends. */
  async readLock(): Promise<undefined> {
    return undefined;
  }

  async removeLock(): Promise<boolean> {
    return false;
  }

  async removeEnvironment(
    environment: string,
    { keepRecord }: { readonly keepRecord: boolean },
  ): Promise<void> {
    const folder = this.#file(this.#keys(environment).directory);
    const names = (await this.#read(folder, () => readdir(folder))) ?? [];
    try {
      // The record goes last: while anything is left, it still says so.
      for (const name of names.filter((entry) => entry !== RECORD_FILE && entry !== LOCK_FILE)) {
        await rm(join(folder, name), { recursive: true, force: true });
      }
      if (!keepRecord) await rm(folder, { recursive: true, force: true });
    } catch (error) {
      throw explainFileError(`removing ${folder}`, error);
    }
  }

  async #listNames(): Promise<readonly string[]> {
    const entries = await this.#read(this.#scopeFolder, () =>
      readdir(this.#scopeFolder, { withFileTypes: true }),
    );
    return (entries ?? []).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  }

  async #readRecordFile(file: string): Promise<StoredRecord | undefined> {
    const bytes = await this.#read(file, () => readFile(file));
    if (bytes === undefined) return undefined;
    return { record: parseRecord(bytes.toString('utf8'), file), version: computeVersion(bytes) };
  }

  /** Undefined when there is no such file. */
  async #read<T>(file: string, read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await ignoreAbsent(read());
    } catch (error) {
      throw explainFileError(`reading ${file}`, error);
    }
  }

  #keys(environment: string) {
    return computeKeys({ prefix: '', scope: this.#scope, environment });
  }

  #file(key: string): string {
    return join(this.#path, ...key.split('/'));
  }
}
