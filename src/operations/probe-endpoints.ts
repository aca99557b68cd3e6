import type { Endpoint } from '../core/policy/live/endpoint.js';
import { MAX_ENDPOINTS } from '../core/policy/live/endpoints.js';
import { evaluateLive } from '../core/policy/live/evaluate.js';
import type { LiveSubject } from '../core/policy/live/live-rule.js';
import { Semaphore } from './checks/semaphore.js';
import type { Context } from './context.js';
import type { Journal, Standing } from './journal.js';
import { listEndpoints } from './live-endpoints.js';
import { LIVE_ENDPOINTS } from './run-findings.js';

export interface ProbeRequest {
  readonly context: Context;
  readonly journal: Journal;
  /** Ends when the smoke checks are through: undefined when they found nothing wrong. */
  readonly smoke: Promise<Standing | undefined>;
}

/** Endpoints at the same time. The probe ends each after some seven seconds at most, so all of them after fourteen. */
const CONCURRENCY = 10;

/** Looks at the environment's endpoints from outside and notes what the live rules say of them. */
export async function probeEndpoints(request: ProbeRequest): Promise<void> {
  const { context, journal } = request;
  const { endpoints, cut } = listEndpoints(request);
  if (endpoints.length === 0) return;
  context.log.info(journal.redact(`live endpoints: ${endpoints.map(({ origin }) => origin).join(', ')}`));
  if (cut > 0) {
    journal.warnings.push(
      `only the first ${MAX_ENDPOINTS} of ${MAX_ENDPOINTS + cut} live endpoints were looked at`,
    );
  }
  const subjects = await journal.step('live endpoints', () => lookAtAll(request, endpoints));
  if (context.signal.aborted) return;
  const { policy, environment } = context;
  journal.findings.set(
    LIVE_ENDPOINTS,
    evaluateLive({ subjects, settings: policy.rules, environment: environment.name }),
  );
}

/** Endpoints that did not answer while the environment came up are looked at again when the smoke checks are through. */
async function lookAtAll(request: ProbeRequest, endpoints: readonly Endpoint[]): Promise<LiveSubject[]> {
  const subjects = await lookAt(request, endpoints);
  const late = subjects.filter(isUnanswered);
  if (late.length === 0 || request.context.config.checks.smoke.length === 0) return subjects;
  const smokeFailed = await request.smoke.then(
    (standing) => standing !== undefined,
    () => true,
  );
  if (smokeFailed || request.context.signal.aborted) return subjects;
  const again = await lookAt(
    request,
    late.map(({ endpoint }) => endpoint),
  );
  return subjects.map((subject) => again.find(({ endpoint }) => endpoint === subject.endpoint) ?? subject);
}

function lookAt({ context }: ProbeRequest, endpoints: readonly Endpoint[]): Promise<LiveSubject[]> {
  const { probe, signal, clock } = context;
  const slots = new Semaphore(CONCURRENCY);
  return Promise.all(
    endpoints.map((endpoint) =>
      slots.run(async () => {
        const observation = await probe.observe(endpoint, signal);
        return { endpoint, observation, now: clock.now() };
      }),
    ),
  );
}

/** A certificate that is not valid keeps every answer away, now as later. */
function isUnanswered({ endpoint, observation: { tls, https, openPorts } }: LiveSubject): boolean {
  if (!endpoint.secure) return 'unseen' in openPorts;
  if ('unseen' in tls) return true;
  return https.ok ? https.status >= 500 : tls.seen.certificate.problem === undefined;
}
