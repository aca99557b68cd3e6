import { shorten } from '../text/bytes.js';
import type { Redactor } from '../text/redact.js';
import type { ServiceEvents, UnhealthyTarget } from './environment-evidence.js';
import type { ServiceStatus } from './service-status.js';

const SHOWN_EVENTS = 10;
const SHOWN_TARGETS = 20;
const TEXT_BYTES = 2048;

/** Whether a service runs what it is meant to, with no change under way. */
export const isSteady = ({
  desired,
  running,
  pending,
  deployments,
  rollout = 'COMPLETED',
}: ServiceStatus): boolean =>
  running === desired && pending === 0 && deployments <= 1 && rollout === 'COMPLETED';

/** The last events of those that are not steady. */
export function computeServiceEvents(
  services: readonly ServiceStatus[],
  redact: Redactor,
): readonly ServiceEvents[] {
  return services
    .filter((service) => !isSteady(service))
    .map(({ name, events }) => ({
      name,
      events: [...events]
        .sort((one, other) => other.at - one.at)
        .slice(0, SHOWN_EVENTS)
        .map(({ at, message }) => ({
          at: new Date(at).toISOString(),
          message: shorten(redact(message), TEXT_BYTES),
        })),
    }));
}

interface Targets {
  readonly group: string;
  readonly targets: readonly Omit<UnhealthyTarget, 'group'>[];
  readonly redact: Redactor;
}

/** States of a target that explain nothing: it is well, or on its way out. */
const UNTROUBLED: ReadonlySet<string> = new Set(['healthy', 'draining']);

/** Those of a group's targets that are not healthy. */
export function computeUnhealthy({ group, targets, redact }: Targets): readonly UnhealthyTarget[] {
  return targets
    .filter(({ state }) => !UNTROUBLED.has(state))
    .slice(0, SHOWN_TARGETS)
    .map(({ target, state, reason }) => ({
      group,
      target,
      state,
      reason: shorten(redact(reason), TEXT_BYTES),
    }));
}
