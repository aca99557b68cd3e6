import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MayflyError } from '../../core/errors.js';
import type { ToolKind } from '../../core/terraform/tool-spec.js';
import { isExecutable } from './find-on-path.js';
import type { Platform } from './platform.js';

/** Tools that earlier runs installed: `<root>/mayfly-tools/<kind>/<version>/<platform>/<program>`. */
export class ToolCache {
  readonly #root: string;
  readonly #platform: Platform;
  readonly #program: string;

  constructor(options: {
    readonly cacheDirectory: string;
    readonly kind: ToolKind;
    readonly platform: Platform;
    readonly program: string;
  }) {
    this.#root = join(options.cacheDirectory, 'mayfly-tools', options.kind);
    this.#platform = options.platform;
    this.#program = `${options.program}${options.platform.suffix}`;
  }

  /** Versions that are there for this platform. */
  async versions(): Promise<string[]> {
    const names = await readdir(this.#root).catch(() => []);
    const files = await Promise.all(names.map((name) => this.find(name)));
    return names.filter((_, index) => files[index] !== undefined);
  }

  /** Absolute path of the program, where it is there for this platform. */
  async find(version: string): Promise<string | undefined> {
    const file = join(this.#folderOf(version), this.#program);
    return (await isExecutable(file)) ? file : undefined;
  }

  /**
   * Puts the program there and gives its absolute path. It appears whole or not at all, and two that do this at once
   * end with one good program. Throws MayflyError (`outside`) where nothing can be written.
   */
  async add(version: string, program: Uint8Array): Promise<string> {
    const folder = this.#folderOf(version);
    const file = join(folder, this.#program);
    const temporary = join(folder, `.${this.#program}.${randomUUID()}`);
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(temporary, program);
      await chmod(temporary, 0o755);
      await rename(temporary, file);
      return file;
    } catch (cause) {
      await rm(temporary, { force: true }).catch(() => {});
      // Windows does not replace a program that runs: the other one's is as good.
      if (await isExecutable(file)) return file;
      throw new MayflyError(`${file} can't be written: ${(cause as Error).message}`, {
        kind: 'outside',
        hint: 'Give it room and the right to write, or put the tool on PATH.',
        cause,
      });
    }
  }

  #folderOf(version: string): string {
    return join(this.#root, version, this.#platform.name);
  }
}
