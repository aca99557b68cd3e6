import type { HttpAnswer } from '../../smoke/http-answer.js';
import { failed, passed, quote, unknown } from '../judgement.js';
import type { Judgement } from '../rule.js';
import { explainUnseen } from './judge-tls.js';
import type { LiveSubject } from './live-rule.js';

type Answer = Extract<HttpAnswer, { ok: true }>;

const YEAR_SECONDS = 31_536_000;

export function judgeHsts({ observation: { https } }: LiveSubject): Judgement {
  return judgeAnswer(https, ({ headers }) => {
    const header = headers['strict-transport-security'];
    if (header === undefined) return failed('The answer has no `Strict-Transport-Security`.');
    // https://www.rfc-editor.org/rfc/rfc6797#section-6.1: names in any case, the value may be quoted.
    const seconds = /(?:^|;)\s*max-age\s*=\s*"?(\d+)"?\s*(?:[;,]|$)/i.exec(header)?.[1];
    if (seconds === undefined)
      return failed(`\`Strict-Transport-Security\` is ${quote(header)}, without a \`max-age\`.`);
    const text = `\`Strict-Transport-Security\` has \`max-age=${seconds}\``;
    return Number(seconds) < YEAR_SECONDS
      ? failed(`${text}, less than a year (${YEAR_SECONDS}).`)
      : passed(`${text}.`);
  });
}

export function judgeSecurityHeaders({ observation: { https } }: LiveSubject): Judgement {
  return judgeAnswer(https, (answer) => {
    const missing = WANTED.flatMap(({ name, isMissing }) => (isMissing(answer) ? [name] : []));
    const leaks = LEAKS.filter(({ name, tells }) => tells.test(answer.headers[name] ?? ''));
    const flaws = [
      missing.length === 0 ? '' : `lacks ${joinWords(missing)}`,
      leaks.length === 0
        ? ''
        : `names versions (${quote(leaks.map(({ name }) => `${name}: ${answer.headers[name]}`).join(', '))})`,
    ].filter(Boolean);
    return flaws.length === 0
      ? passed('The answer has the security headers that fit its content, and names no version.')
      : failed(`The answer ${flaws.join(', and ')}.`);
  });
}

/** A 5xx is often no answer of the service at all, but of what stands before it. */
function judgeAnswer(https: HttpAnswer, judge: (answer: Answer) => Judgement): Judgement {
  if (!https.ok) return unknown(explainUnseen(https.error));
  if (https.status >= 500)
    return unknown(`It answers with status ${https.status}, so its headers say nothing.`);
  return judge(https);
}

interface WantedHeader {
  /** To follow "lacks". */
  readonly name: string;
  readonly isMissing: (answer: Answer) => boolean;
}

/** https://owasp.org/www-project-secure-headers/, as far as one answer can tell. */
const WANTED: readonly WantedHeader[] = [
  {
    name: '`X-Content-Type-Options: nosniff`',
    isMissing: (answer) => hasContent(answer) && read(answer, 'x-content-type-options') !== 'nosniff',
  },
  {
    name: '`Content-Security-Policy`',
    isMissing: (answer) =>
      isPage(answer) && !readPolicy(answer) && !hasMeta(answer, 'http-equiv', 'content-security-policy'),
  },
  {
    name: 'a frame policy (`frame-ancestors` or `X-Frame-Options`)',
    isMissing: (answer) => isPage(answer) && !mayNotBeFramed(answer),
  },
  {
    name: 'a `Referrer-Policy` other than `unsafe-url`',
    isMissing: (answer) => isPage(answer) && !hasReferrerPolicy(answer),
  },
];

const LEAKS: readonly { readonly name: string; readonly tells: RegExp }[] = [
  // A product alone, such as cloudfront or nginx, is no version.
  { name: 'server', tells: /\d/ },
  { name: 'x-powered-by', tells: /\S/ },
  { name: 'x-aspnet-version', tells: /\S/ },
  { name: 'x-aspnetmvc-version', tells: /\S/ },
];

const read = ({ headers }: Answer, name: string): string => (headers[name] ?? '').trim().toLowerCase();
const readPolicy = (answer: Answer): string => read(answer, 'content-security-policy');
const hasContent = ({ status }: Answer): boolean => (status < 300 && status !== 204) || status >= 400;
const isPage = (answer: Answer): boolean =>
  hasContent(answer) && /^(?:text\/html|application\/xhtml\+xml)/.test(read(answer, 'content-type'));

function mayNotBeFramed(answer: Answer): boolean {
  return (
    /(?:^|[;,])\s*frame-ancestors\s/.test(readPolicy(answer)) ||
    /^(?:deny|sameorigin)/.test(read(answer, 'x-frame-options'))
  );
}

function hasReferrerPolicy(answer: Answer): boolean {
  const policy = read(answer, 'referrer-policy');
  return policy === '' ? hasMeta(answer, 'name', 'referrer') : policy !== 'unsafe-url';
}

/** A page may say these two itself: `<meta http-equiv="Content-Security-Policy">` and `<meta name="referrer">`. */
function hasMeta({ body }: Answer, attribute: 'http-equiv' | 'name', value: string): boolean {
  const tags = body.slice(0, 65_536).match(/<meta\s[^<>]*>/gi) ?? [];
  return tags.some((tag) => new RegExp(`\\s${attribute}\\s*=\\s*["']?${value}["'\\s/>]`, 'i').test(tag));
}

function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
