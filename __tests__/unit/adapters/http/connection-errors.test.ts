import { describe, expect, it } from '@jest/globals';
import { explainConnectionError } from '../../../../src/adapters/http/connection-errors.js';

const URL_ASKED = new URL('https://me:hush@shop.example:8443/path?token=hush');

describe('explainConnectionError', () => {
  it.each([
    ['ENOTFOUND', 'name not found: shop.example (ENOTFOUND)'],
    ['ECONNRESET', 'shop.example:8443 reset the connection (ECONNRESET)'],
    [
      'UND_ERR_CONNECT_TIMEOUT',
      'shop.example:8443 did not accept a connection within 10 s (UND_ERR_CONNECT_TIMEOUT)',
    ],
    ['CERT_HAS_EXPIRED', 'the TLS certificate of shop.example:8443 has expired (CERT_HAS_EXPIRED)'],
    [
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'the TLS certificate of shop.example:8443 is not for shop.example (ERR_TLS_CERT_ALTNAME_INVALID)',
    ],
    [
      'ERR_SSL_WRONG_VERSION_NUMBER',
      'shop.example:8443 and this machine could not agree on TLS (ERR_SSL_WRONG_VERSION_NUMBER)',
    ],
    ['HPE_INVALID_CONSTANT', 'shop.example:8443 sent something that is not HTTP (HPE_INVALID_CONSTANT)'],
  ])('puts %s in words', (code, words) => {
    expect(explainConnectionError(Object.assign(new Error('raw'), { code }), URL_ASKED)).toBe(words);
  });

  it('gives the message of an error that it does not know', () => {
    expect(explainConnectionError(new Error('odd'), URL_ASKED)).toBe(
      'the request to shop.example:8443 failed: odd',
    );
  });
});
