import { MayflyError } from '../core/errors.js';
import { computeEndpoints, type EndpointList } from '../core/policy/live/endpoints.js';
import { LIVE_RULES, PORTS_RULE } from '../core/policy/live/rules.js';
import type { AskedUrl } from '../core/smoke/asked-url.js';
import { createFiller } from '../core/smoke/filler.js';
import { listUrls } from '../core/smoke/kinds.js';
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
    asked: listOpenUrls({ context, journal }),
    emulated,
    ports: !isOff(PORTS_RULE),
  });
}

/** Addresses that need no sensitive output. */
function listOpenUrls({ context, journal }: Sources): AskedUrl[] {
  const open = journal.openOutputs.filter(({ sensitive }) => !sensitive);
  const filler = createFiller({
    outputs: Object.fromEntries(open.map(({ name, value }) => [name, value])),
    environment: context.environment.name,
    pullNumber: context.environment.pullNumber,
    headSha: context.environment.headSha,
  });
  return context.config.checks.smoke.flatMap(listUrls).flatMap((asked) => {
    try {
      return [{ ...asked, url: filler.text(asked.url) }];
    } catch (error) {
      if (error instanceof MayflyError) return [];
      throw error;
    }
  });
}
