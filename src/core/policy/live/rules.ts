import { judgeHsts, judgeSecurityHeaders } from './judge-headers.js';
import { judgePlainHttp } from './judge-plain-http.js';
import { judgePorts } from './judge-ports.js';
import { judgeCertificate, judgeCertificateEnd, judgeTlsVersion } from './judge-tls.js';
import type { LiveRule } from './live-rule.js';

/** Whether any port is tried at all. */
export const PORTS_RULE = 'LIV-06';

const ROWS: readonly Omit<LiveRule, 'group'>[] = [
  {
    id: 'LIV-01',
    severity: 'high',
    title: 'Old TLS accepted',
    about: 'https',
    ids: [],
    why: 'TLS 1.0 and 1.1 are broken and withdrawn (RFC 8996); whoever sits in between can make a client use them.',
    remedy:
      'Take a security policy of TLS 1.2 or later: `ssl_policy` of a listener, `minimum_protocol_version` of a distribution, `security_policy` of an API’s domain name.',
    judge: judgeTlsVersion,
  },
  {
    id: 'LIV-02',
    severity: 'high',
    title: 'Certificate not valid',
    about: 'https',
    ids: [],
    why: 'Who learns to click warnings away in the preview does so in production; other clients fail.',
    remedy:
      'Use a certificate that is for this name and of a public authority, such as one of ACM, or ask the endpoint by the name that its certificate is for. An authority of your own is trusted by `NODE_EXTRA_CA_CERTS`.',
    judge: judgeCertificate,
  },
  {
    id: 'LIV-03',
    severity: 'medium',
    title: 'Plain HTTP not redirected',
    about: 'https',
    ids: [],
    why: 'Who types the address without a scheme gets the page in clear, and can be given another one.',
    remedy: 'Let port 80 answer nothing but a redirect to HTTPS, or close it.',
    judge: judgePlainHttp,
  },
  {
    id: 'LIV-04',
    severity: 'medium',
    title: 'HSTS missing or short',
    about: 'https',
    ids: [],
    why: 'Without it a browser tries plain HTTP first each time, which is the one moment to be led astray.',
    remedy: 'Send `Strict-Transport-Security: max-age=31536000` with every answer.',
    judge: judgeHsts,
  },
  {
    id: 'LIV-05',
    severity: 'low',
    title: 'Security headers missing',
    about: 'https',
    ids: [],
    why: 'They cost a line and take whole classes of attacks away: sniffed types, frames, injected scripts, leaked addresses.',
    remedy:
      'Send the missing headers with every answer, in the service or by a response headers policy of CloudFront, and drop the ones that name versions.',
    judge: judgeSecurityHeaders,
  },
  {
    id: PORTS_RULE,
    severity: 'high',
    title: 'Port open that must be closed',
    about: 'ports',
    ids: [],
    why: 'What the plan does not show, such as a rule added by hand or a group of another stack, shows in who gets a connection.',
    remedy: 'Close it in the security group, or let only those addresses in that need it.',
    judge: judgePorts,
  },
  {
    id: 'LIV-07',
    severity: 'medium',
    title: 'Certificate ends soon',
    about: 'https',
    ids: ['ACM.1'],
    why: 'One that is not renewed by now is not renewed by itself, and the environment goes down with it.',
    remedy: 'Renew it, and find out why that did not happen by itself.',
    judge: judgeCertificateEnd,
  },
];

/** The policy on endpoints that answer, one row a rule, in the order of reports. */
export const LIVE_RULES: readonly LiveRule[] = ROWS.map((row) => ({ ...row, group: 'live' }));

export const isLiveRule = (id: string): boolean => LIVE_RULES.some((rule) => rule.id === id);
