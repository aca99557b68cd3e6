import { UNSAVED_STATE } from './unsaved-state.js';

/** The plan file's name in a stack's folder. */
const PLAN_FILE = 'mayfly.tfplan';

/** How long each command may take, in ms. An apply may have to wait for slow services such as databases. */
export const TIME_LIMITS_MS = {
  init: 10 * 60_000,
  plan: 15 * 60_000,
  show: 5 * 60_000,
  apply: 120 * 60_000,
  destroy: 120 * 60_000,
  push: 2 * 60_000,
} as const;

export type TerraformCommand = keyof typeof TIME_LIMITS_MS;

/** Commands that hold the state's lock, which stays where one of them is killed. */
export const LOCKING: ReadonlySet<TerraformCommand> = new Set(['plan', 'apply', 'destroy']);

/** How long an interrupted Terraform may take to finish calls under way and to save its state, in ms. */
export const INTERRUPT_GRACE_MS = 4 * 60_000;

/** How long a held state lock is waited for; Terraform's own duration syntax. */
const LOCK_TIMEOUT = '-lock-timeout=120s';

/** A destroy that waits may wake to another run's environment: it gives up soon, and is asked again whether it may. */
const DESTROY_LOCK_TIMEOUT = '-lock-timeout=10s';

/** argv of each command. Values from outside never become arguments. */
export const ARGUMENTS = {
  init: ['init', '-json', '-input=false'],
  plan: ['plan', '-json', '-input=false', `-out=${PLAN_FILE}`, LOCK_TIMEOUT],
  planUnlocked: ['plan', '-json', '-input=false', `-out=${PLAN_FILE}`, '-lock=false'],
  show: ['show', '-json', PLAN_FILE],
  apply: ['apply', '-json', '-input=false', LOCK_TIMEOUT, PLAN_FILE],
  destroy: ['destroy', '-json', '-input=false', '-auto-approve', DESTROY_LOCK_TIMEOUT],
  destroyUnrefreshed: [
    'destroy',
    '-json',
    '-input=false',
    '-auto-approve',
    '-refresh=false',
    DESTROY_LOCK_TIMEOUT,
  ],
  // The lock that this very run could not release would keep it out; Terraform compares serial and lineage.
  push: ['state', 'push', '-lock=false', UNSAVED_STATE],
} as const;
