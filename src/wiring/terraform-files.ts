import { MayflyError } from '../core/errors.js';
import type { Plan } from '../core/terraform/plan.js';
import { parsePlanJson } from '../core/terraform/plan-json.js';
import type { State } from '../core/terraform/state.js';
import { parseStateJson } from '../core/terraform/state-json.js';
import { readJson } from './read-json.js';

/** A plan as read, and the JSON that it was read from. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly json: string;
}

/** Throws MayflyError (`input`) that names the file. */
export async function readPlan(path: string): Promise<ReadPlan> {
  const { value, text } = await readShown(path, { what: 'plan', parse: parsePlanJson });
  return { plan: value, json: text };
}

/** Throws MayflyError (`input`) that names the file. */
export async function readState(path: string): Promise<State> {
  return (await readShown(path, { what: 'state', parse: parseStateJson })).value;
}

interface ShownFile<T> {
  readonly what: string;
  readonly parse: (json: unknown) => T;
}

async function readShown<T>(path: string, { what, parse }: ShownFile<T>) {
  const { value, text } = await readJson(path, { what, hint: 'Make it with `terraform show -json`.' });
  try {
    return { value: parse(value), text };
  } catch (cause) {
    if (!(cause instanceof MayflyError)) throw cause;
    const { hint, kind } = cause;
    throw new MayflyError(`${path}: ${cause.message}`, {
      kind,
      cause,
      ...(hint === undefined ? {} : { hint }),
    });
  }
}
