import { describe, expect, it } from '@jest/globals';
import type { HttpCheck } from '../../../src/core/smoke/http/check.js';
import { createRedactor } from '../../../src/core/text/redact.js';
import { hideCheckSecrets } from '../../../src/wiring/check-variables.js';
import { HOME_PAGE } from '../operations/fake-world.js';

const check = (auth: NonNullable<HttpCheck['auth']>): HttpCheck => ({ ...HOME_PAGE, auth });
const BASIC = check({ user: 'API_USER', password: 'API_PASSWORD' });

function hide(checks: readonly HttpCheck[], env: Readonly<Record<string, string>>) {
  const masked: string[] = [];
  const secrets = hideCheckSecrets(checks, { env, log: { mask: (value) => masked.push(value) } });
  return { secrets, masked };
}

describe('credentials that checks send', () => {
  it('are hidden, without the line break at their end, and user names are not', () => {
    const env = { API_TOKEN: 'correct-horse\n', API_USER: 'someone', API_PASSWORD: 'battery-staple' };
    const { secrets, masked } = hide([check({ bearer: 'API_TOKEN' }), BASIC], env);
    expect(secrets).toEqual(['correct-horse', 'battery-staple', 'someone:battery-staple']);
    expect(masked).toEqual([...secrets, Buffer.from('someone:battery-staple').toString('base64')]);
  });

  it.each(['pw', 'pass', 'passwor'])(
    'of Basic authentication are hidden as they are sent: %s',
    (password) => {
      const { secrets } = hide([BASIC], { API_USER: 'app', API_PASSWORD: password });
      const sent = Buffer.from(`app:${password}`).toString('base64');
      expect(createRedactor(secrets)(`authorization: Basic ${sent}`)).toBe('authorization: Basic ***');
    },
  );

  it('that are not set hide nothing', () => {
    expect(hide([BASIC], { API_USER: 'someone' })).toEqual({ secrets: [], masked: [] });
  });
});
