import type { SmokeCheck } from '../core/config/config.js';
import { MayflyError } from '../core/errors.js';
import { computeEndpoints, type EndpointList } from '../core/policy/live/endpoints.js';
import { LIVE_RULES, PORTS_RULE } from '../core/policy/live/rules.js';
import { interpolateCheck } from '../core/smoke/interpolate-check.js';
import type { Context } from './context.js';
import type { Journal } from './journal.js';

interface Sources {
  readonly context: Context;
  readonly journal: Journal;
}

/** The environment's endpoints that the rules which are on have anything to say of. */
export function listEndpoints({ context, journal }: Sources): EndpointList {
  const { policy, emulated } = context;
  const isOff = (id: string): boolean => policy.rules[id]?.off === true;
  if (LIVE_RULES.every(({ id }) => isOff(id))) return { endpoints: [], cut: 0 };
  return computeEndpoints({
    outputs: journal.openOutputs,
    checks: listOpenChecks({ context, journal }),
    emulated,
    ports: !isOff(PORTS_RULE),
  });
}

/** Checks whose address needs no sensitive output. */
function listOpenChecks({ context, journal }: Sources): SmokeCheck[] {
  const open = journal.openOutputs.filter(({ sensitive }) => !sensitive);
  const values = {
    outputs: Object.fromEntries(open.map(({ name, value }) => [name, value])),
    environment: context.environment.name,
    pullNumber: context.environment.pullNumber,
    headSha: context.environment.headSha,
  };
  return context.config.checks.smoke.flatMap((check) => {
    try {
      // Only the address matters: a token in a header is no reason to leave the endpoint out.
      return [
        interpolateCheck({ ...check, name: '', headers: {}, expect: { ...PLAIN_EXPECTATION } }, values),
      ];
    } catch (error) {
      if (error instanceof MayflyError) return [];
      throw error;
    }
  });
}

const PLAIN_EXPECTATION: SmokeCheck['expect'] = { status: 200, header: {}, json: {}, followRedirects: true };
