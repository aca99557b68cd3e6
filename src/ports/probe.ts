import type { Endpoint } from '../core/policy/live/endpoint.js';
import type { Observation } from '../core/policy/live/observation.js';

/** Looks at an endpoint from outside; what can't be seen is part of the observation, never an exception. */
export interface EndpointProbe {
  observe(endpoint: Endpoint, signal: AbortSignal): Promise<Observation>;
}
