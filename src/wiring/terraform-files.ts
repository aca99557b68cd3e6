import { readFile } from 'node:fs/promises';
import { MayflyError } from '../core/errors.js';
import type { Plan } from '../core/terraform/plan.js';
import { parsePlanJson } from '../core/terraform/plan-json.js';
import type { State } from '../core/terraform/state.js';
import { parseStateJson } from '../core/terraform/state-json.js';

/** A plan as read, and the JSON that it was read from. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly json: string;
}

/** Throws MayflyError (`input`) that names the file. */
export async function readPlan(path: string): Promise<ReadPlan> {
  const { value, text } = await readJson(path, { what: 'plan', parse: parsePlanJson });
  return { plan: value, json: text };
}

/** Throws MayflyError (`input`) that names the file. */
export async function readState(path: string): Promise<State> {
  return (await readJson(path, { what: 'state', parse: parseStateJson })).value;
}

interface JsonFile<T> {
  readonly what: string;
  readonly parse: (json: unknown) => T;
}

async function readJson<T>(path: string, { what, parse }: JsonFile<T>) {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'ENOENT' ? 'does not exist' : "can't be read";
    throw new MayflyError(`the ${what} ${path} ${why}`, { kind: 'input', cause });
  });
  try {
    return { value: parse(JSON.parse(text)), text };
  } catch (cause) {
    throw new MayflyError(`${path} is no ${what} as \`terraform show -json\` prints it`, {
      kind: 'input',
      hint: cause instanceof MayflyError ? cause.message : 'It is not JSON.',
      cause,
    });
  }
}
