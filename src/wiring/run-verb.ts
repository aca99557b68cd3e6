import type { Verb } from '../core/event/trigger.js';
import type { Context } from '../operations/context.js';
import type { RunEnd } from '../operations/run-end.js';

/** Each verb's code is loaded when it is asked for. */
const VERBS: Readonly<Record<Verb, (context: Context) => Promise<RunEnd>>> = {
  deploy: async (context) => (await import('../operations/deploy.js')).runDeploy(context),
  plan: async (context) => (await import('../operations/plan.js')).runPlan(context),
  destroy: async (context) => (await import('../operations/destroy.js')).runDestroy(context),
  check: async (context) => (await import('../operations/check.js')).runCheck(context),
};

export const runVerb = (verb: Verb, context: Context): Promise<RunEnd> => VERBS[verb](context);
