import { findShown } from '../core/environment/copies.js';
import type { EnvironmentRecord } from '../core/environment/record.js';
import type { Context } from './context.js';

/** Where the stacks are that people see. */
export interface ShownEnvironment {
  /** By the name that the user's code and checks know. */
  readonly context: Context;
  /** Names of the stacks; none where nothing was applied. */
  readonly stacks: readonly string[];
}

/** The copy that people see under `strategy: replace`, else the environment itself. */
export async function openShown(context: Context, record: EnvironmentRecord): Promise<ShownEnvironment> {
  const { environment } = context;
  const name = findShown(record)?.environment ?? environment.name;
  if (name === environment.name) return { context, stacks: record.stacks.map((stack) => stack.name) };
  const copy = (await context.store.readRecord(name))?.record;
  return {
    context: { ...context, environment: { ...environment, name, copyOf: environment.name } },
    stacks: (copy?.stacks ?? []).map((stack) => stack.name),
  };
}
