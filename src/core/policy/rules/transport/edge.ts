import { readBlocks, readBoolean, readPath, readText } from '../../block.js';
import { failed, judgeAttribute, judgeTruth, passed, show, unknown } from '../../judgement.js';
import type { Judgement, RuleRow, Subject } from '../../rule.js';
import { anyOf, some, type Truth } from '../../truth.js';
import { ask, asNumber, convert } from '../../value.js';

/**
 * Policies that begin at TLS 1.2
 * (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html).
 */
const MODERN_VIEWER = /^TLSv1\.[23]_/;
/** https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies-list.html */
const MODERN_API = /^(TLS_1_2$|SecurityPolicy_TLS1[23]_)/;
const YEAR_SECONDS = 31_536_000;

/** CloudFront and the domains of APIs. */
export const EDGE_RULES: readonly RuleRow[] = [
  {
    id: 'TLS-03',
    severity: 'critical',
    title: 'CloudFront allows HTTP',
    types: ['aws_cloudfront_distribution'],
    ids: ['CKV_AWS_34', 'AWS-0012', 'CloudFront.3'],
    why: 'With `allow-all` the edge answers in clear whoever asks in clear.',
    remedy: 'Set `viewer_protocol_policy = "redirect-to-https"` in every cache behavior.',
    judge: ({ block }) => {
      const allowsHttp = (name: string): Truth => {
        const behaviors = readBlocks(block, name);
        if (behaviors === 'unknown') return behaviors;
        return some(behaviors, (behavior) =>
          ask(readText(behavior, 'viewer_protocol_policy'), false, (policy) => policy === 'allow-all'),
        );
      };
      return judgeTruth(anyOf([allowsHttp('default_cache_behavior'), allowsHttp('ordered_cache_behavior')]), {
        failed: 'A cache behavior has the viewer protocol policy `allow-all`.',
        passed: 'Every cache behavior asks for HTTPS.',
        unknown: 'The viewer protocol policies are known only after apply.',
      });
    },
  },
  {
    id: 'TLS-04',
    severity: 'high',
    title: 'CloudFront / API domain minimum TLS',
    types: ['aws_cloudfront_distribution', 'aws_api_gateway_domain_name', 'aws_apigatewayv2_domain_name'],
    ids: ['CKV_AWS_174', 'CKV_AWS_206', 'AWS-0013', 'AWS-0005'],
    why: 'TLS 1.0 and 1.1 are broken and withdrawn (RFC 8996); AWS still offers them unless told otherwise.',
    remedy:
      'Serve CloudFront by a certificate of your own with `minimum_protocol_version = "TLSv1.2_2021"`; give API domains `security_policy = "TLS_1_2"`.',
    judge: (subject) => {
      if (subject.resource.type === 'aws_cloudfront_distribution') return judgeViewerTls(subject);
      const isV2 = subject.resource.type === 'aws_apigatewayv2_domain_name';
      return judgeAttribute(subject, {
        path: isV2 ? 'domain_name_configuration.security_policy' : 'security_policy',
        passes: (value) => typeof value === 'string' && MODERN_API.test(value),
        absent: 'failed',
      });
    },
  },
  {
    id: 'TLS-09',
    severity: 'medium',
    title: 'HSTS missing in the response headers policy',
    types: ['aws_cloudfront_response_headers_policy'],
    ids: ['CKV_AWS_259'],
    why: 'Without it a browser asks over plain HTTP first, and whoever sits in between can answer.',
    remedy:
      'Add `strict_transport_security` with `access_control_max_age_sec = 31536000` to `security_headers_config`.',
    judge: ({ block }) => {
      const age = convert(
        readPath(block, 'security_headers_config.strict_transport_security.access_control_max_age_sec'),
        asNumber,
      );
      if (age.state === 'unknown') return unknown('The response headers are known only after apply.');
      if (age.state === 'absent') return failed('It sets no `Strict-Transport-Security`.');
      const text = `\`Strict-Transport-Security\` holds for ${age.value} seconds.`;
      return age.value < YEAR_SECONDS ? failed(text) : passed(text);
    },
  },
];

/** With CloudFront’s own certificate, TLS 1.0 is allowed whatever `minimum_protocol_version` says. */
function judgeViewerTls({ block }: Subject): Judgement {
  const certificates = readBlocks(block, 'viewer_certificate');
  if (certificates === 'unknown') return unknown('`viewer_certificate` is known only after apply.');
  const [certificate] = certificates;
  if (certificate === undefined) return failed('`viewer_certificate` is not set, which allows TLS 1.0.');
  const own = readBoolean(certificate, 'cloudfront_default_certificate');
  if (own.state === 'unknown') return unknown('`cloudfront_default_certificate` is known only after apply.');
  if (own.state === 'known' && own.value) return failed('CloudFront’s own certificate allows TLS 1.0.');
  const version = readText(certificate, 'minimum_protocol_version');
  if (version.state === 'unknown') return unknown('`minimum_protocol_version` is known only after apply.');
  if (version.state === 'absent')
    return failed('`minimum_protocol_version` is not set, which allows TLS 1.0.');
  const text = `\`minimum_protocol_version\` is ${show(certificate, 'minimum_protocol_version', version.value)}.`;
  return MODERN_VIEWER.test(version.value) ? passed(text) : failed(text);
}
