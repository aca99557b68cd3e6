import type { PolicyConfig } from '../../config/config.js';
import { computeFingerprint } from '../evidence.js';
import type { Finding } from '../finding.js';
import type { Endpoint } from './endpoint.js';
import type { LiveRule, LiveSubject } from './live-rule.js';
import { LIVE_RULES } from './rules.js';

export interface LiveOptions {
  readonly subjects: readonly LiveSubject[];
  readonly settings: PolicyConfig['rules'];
  /** The environment's name. */
  readonly environment: string;
}

/** Judges every endpoint by every live rule that is not off, in the table's order. */
export function evaluateLive({ subjects, settings, environment }: LiveOptions): Finding[] {
  return LIVE_RULES.flatMap((rule) => {
    const setting = settings[rule.id];
    if (setting?.off) return [];
    const severity = setting?.severity ?? rule.severity;
    return subjects
      .filter(({ endpoint }) => concerns(rule, endpoint))
      .map((subject) => identify({ ...makeFinding(rule, subject), severity }, { subject, environment }));
  });
}

function concerns({ about }: LiveRule, endpoint: Endpoint): boolean {
  return about === 'https' ? endpoint.secure : endpoint.closedPorts.length > 0;
}

function makeFinding({ judge, id, title, group, severity, remedy }: LiveRule, subject: LiveSubject): Finding {
  const { origin, place } = subject.endpoint;
  return {
    rule: id,
    title,
    group,
    severity,
    address: origin,
    ...judge(subject),
    remedy,
    ...(place === undefined ? {} : { location: place }),
  };
}

/** Hosts differ from environment to environment: not who answers counts, but what was found. */
function identify(
  finding: Finding,
  { subject, environment }: { subject: LiveSubject; environment: string },
): Finding {
  if (finding.result !== 'failed') return finding;
  const message = finding.message.replaceAll(subject.endpoint.host, '${host}');
  return { ...finding, fingerprint: computeFingerprint([finding.rule, message], environment) };
}
