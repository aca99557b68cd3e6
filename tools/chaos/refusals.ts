import type { Exchange } from './exchange.js';
import type { Strike } from './plan.js';
import type { Reaction } from './proxy.js';

/** Services of AWS that speak JSON; the others speak XML. */
const JSON_SERVICES: ReadonlySet<string> = new Set(['ssm', 'logs', 'tagging']);

/** The answer of a server that does not want, in its own words. */
export function refusalOf({ fault, details }: Strike, exchange: Exchange): Reaction {
  if (exchange.side === 'github') return refuseAsGitHub(fault, details);
  if (fault === 'aws-403') return refuseAsAws(403, 'AccessDenied', exchange);
  const status = Number(details.status);
  return refuseAsAws(status, status === 503 ? 'SlowDown' : 'InternalError', exchange);
}

const RETRY_AFTER: ReadonlySet<string> = new Set(['github-limit', 'github-429']);

function refuseAsGitHub(fault: string, { status, message }: Strike['details']): Reaction {
  return {
    kind: 'answer',
    status: Number(status),
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(RETRY_AFTER.has(fault) ? { 'retry-after': '1' } : {}),
    },
    body: JSON.stringify({ message }),
  };
}

function refuseAsAws(status: number, code: string, { service }: Exchange): Reaction {
  const message = `injected: ${code}`;
  if (JSON_SERVICES.has(service)) {
    const body = JSON.stringify({ __type: `${code}Exception`, message });
    return { kind: 'answer', status, headers: { 'content-type': 'application/x-amz-json-1.1' }, body };
  }
  const error = `<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  const body = service === 's3' ? error : `<ErrorResponse>${error}<RequestId>0</RequestId></ErrorResponse>`;
  return { kind: 'answer', status, headers: { 'content-type': 'application/xml' }, body };
}
