import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { isAbsolute, join, parse } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Absolute path of the first executable file `name` on PATH. Relative entries of PATH are left out. */
export async function findOnPath(name: string, env: Environment): Promise<string | undefined> {
  for (const folder of splitPath(env)) {
    for (const file of [join(folder, computeWrappedName(name)), join(folder, name)]) {
      if (await isExecutable(file)) return file;
    }
  }
  return undefined;
}

/**
 * hashicorp/setup-terraform and opentofu/setup-opentofu put a wrapper in the program's place, and the program beside
 * it as `terraform-bin` or `tofu-bin`. The wrapper passes no signals on, and writes all that the program prints, plans
 * with their secrets too, as outputs of the step.
 * https://github.com/opentofu/setup-opentofu/blob/cb2c66a/lib/setup-tofu.js (installWrapper)
 */
function computeWrappedName(name: string): string {
  const { name: stem, ext } = parse(name);
  return `${stem}-bin${ext}`;
}

export async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** Windows writes the variable's name as it likes. */
function splitPath(env: Environment): string[] {
  const windows = process.platform === 'win32';
  const name = windows ? Object.keys(env).find((key) => key.toUpperCase() === 'PATH') : 'PATH';
  const value = env[name ?? 'PATH'] ?? '';
  return value.split(windows ? ';' : ':').filter((folder) => isAbsolute(folder));
}
