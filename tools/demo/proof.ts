import type { Inspector } from '../moto/inspector.js';
import { ENVIRONMENT, REPOSITORY } from './scenes.js';

const STATE_PREFIX = `mayfly/${REPOSITORY}/${ENVIRONMENT}/`;

/** The record stays, as a history. */
const RECORD = /\/record\.json(?: \(deleted\))?$/;

/** What the emulator holds of the environment. */
export interface Holding {
  /** ARNs. */
  readonly resources: readonly string[];
  /** Every version of state, lock and bundle. */
  readonly state: readonly string[];
}

export async function fetchHolding(inspector: Inspector): Promise<Holding> {
  const [resources, state] = await Promise.all([
    inspector.remaining({ environment: ENVIRONMENT, repository: REPOSITORY }),
    inspector.stateObjects(STATE_PREFIX),
  ]);
  return { resources, state: state.filter((url) => !RECORD.test(url)) };
}
