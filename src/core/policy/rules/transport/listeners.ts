import { type Block, readBlocks, readText } from '../../block.js';
import { failed, judgeTruth, passed, show, unknown } from '../../judgement.js';
import type { RuleRow, Subject } from '../../rule.js';
import { allOf, not, some, type Truth } from '../../truth.js';
import { ask } from '../../value.js';

const LISTENER_TYPES = ['aws_lb_listener', 'aws_alb_listener'];

/** TLS 1.2 or later (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html). */
const MODERN_POLICY = /^ELBSecurityPolicy-(TLS-1-2-|FS-1-2-|TLS13-1-[23]-)/;

export const LISTENER_RULES: readonly RuleRow[] = [
  {
    id: 'TLS-01',
    severity: 'critical',
    title: 'Plain HTTP listener',
    types: LISTENER_TYPES,
    ids: ['CKV_AWS_2', 'CKV2_AWS_20', 'AWS-0054', 'ELB.1'],
    why: 'What people type into the preview, passwords included, crosses the network in clear.',
    remedy: 'Serve HTTPS, and let the HTTP listener only redirect to it.',
    judge: ({ block }) =>
      judgeTruth(servesPlainHttp(block), {
        failed: 'The listener serves plain HTTP.',
        passed: 'The listener does not serve plain HTTP.',
        unknown: 'What the listener serves is known only after apply.',
      }),
  },
  {
    id: 'TLS-02',
    severity: 'critical',
    title: 'Listener without TLS 1.2',
    types: LISTENER_TYPES,
    ids: ['CKV_AWS_103', 'CKV2_AWS_74', 'AWS-0047'],
    why: 'TLS 1.0 and 1.1 are broken and withdrawn (RFC 8996); AWS still offers them unless told otherwise.',
    remedy: 'Set `ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"`.',
    judge: judgeTlsPolicy,
  },
];

function servesPlainHttp(block: Block): Truth {
  const isHttp = ask(readText(block, 'protocol'), false, (protocol) => protocol === 'HTTP');
  return allOf(isHttp, not(redirectsToHttps(block)));
}

/** A redirect that names no protocol keeps the caller's (`#{protocol}`). */
function redirectsToHttps(block: Block): Truth {
  const actions = readBlocks(block, 'default_action');
  if (actions === 'unknown') return actions;
  return some(actions, (action) => {
    const redirects = readBlocks(action, 'redirect');
    return allOf(
      ask(readText(action, 'type'), false, (type) => type === 'redirect'),
      redirects === 'unknown'
        ? redirects
        : some(redirects, (redirect) =>
            ask(readText(redirect, 'protocol'), false, (protocol) => protocol === 'HTTPS'),
          ),
    );
  });
}

function judgeTlsPolicy({ block }: Subject) {
  const plain = servesPlainHttp(block);
  if (plain === true) return failed('The listener serves plain HTTP, without TLS.');
  const protocol = readText(block, 'protocol');
  if (plain === 'unknown' || protocol.state === 'unknown') {
    return unknown('The listener’s protocol is known only after apply.');
  }
  if (protocol.state === 'absent' || !['HTTPS', 'TLS'].includes(protocol.value)) {
    return passed('The listener does not end TLS.');
  }
  const policy = readText(block, 'ssl_policy');
  if (policy.state === 'unknown') return unknown('`ssl_policy` is known only after apply.');
  if (policy.state === 'absent') return failed('`ssl_policy` is not set; the default still speaks TLS 1.0.');
  const text = `The TLS policy is ${show(block, 'ssl_policy', policy.value)}.`;
  return MODERN_POLICY.test(policy.value) ? passed(text) : failed(text);
}
