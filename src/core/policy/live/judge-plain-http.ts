import type { HttpAnswer } from '../../smoke/http-answer.js';
import { failed, passed, quote, unknown } from '../judgement.js';
import type { Judgement } from '../rule.js';
import { explainUnseen } from './judge-tls.js';
import type { LiveSubject } from './live-rule.js';

/** Whether port 80 shows anything but the way to HTTPS. */
export function judgePlainHttp({ endpoint, observation: { plain, https } }: LiveSubject): Judgement {
  if ('unseen' in plain) return unknown(explainUnseen(plain.unseen));
  if (plain.seen === 'closed') return passed('Plain HTTP is closed.');
  if (!plain.seen.ok) return unknown(explainUnseen(plain.seen.error));
  const { status, headers } = plain.seen;
  if (status >= 300 && status < 400) return judgeRedirect(status, headers.location, endpoint.url);
  if (status < 300) return failed(`Plain HTTP is answered with content (status ${status}).`);
  return judgeRefusal(status, https);
}

function judgeRedirect(status: number, location: string | undefined, url: string): Judgement {
  const base = url.replace(/^https:/, 'http:');
  if (location === undefined) {
    return unknown(`Plain HTTP is answered with status ${status}, which leads nowhere.`);
  }
  if (!URL.canParse(location, base)) return failed(`Plain HTTP is redirected to ${quote(location)}.`);
  const target = new URL(location, base);
  const shown = quote(`${target.protocol}//${target.host}${target.pathname}`);
  return target.protocol === 'https:'
    ? passed(`Plain HTTP is redirected to ${shown}.`)
    : failed(`Plain HTTP is redirected to ${shown}, not to HTTPS.`);
}

/** A front that forbids plain HTTP answers otherwise than the service behind it; alike, it may be the service itself. */
function judgeRefusal(status: number, https: HttpAnswer): Judgement {
  if (status >= 500) return unknown(`Plain HTTP is answered with status ${status}.`);
  const alike = !https.ok || https.status === status;
  return alike
    ? unknown(`Plain HTTP is answered with status ${status}; whether other paths show content is not known.`)
    : passed(`Plain HTTP is refused with status ${status}.`);
}
