import { describe, expect, it } from '@jest/globals';
import { redactHeaders } from '../../../../src/core/smoke/sensitive-headers.js';

describe('redactHeaders', () => {
  it.each(['Set-Cookie', 'Authorization', 'x-api-key', 'X-Amz-Security-Token', 'X-CSRF-Token'])(
    'hides %s',
    (name) => {
      expect(redactHeaders({ [name]: 'v' }, (text) => text)).toEqual({ [name]: '[hidden]' });
    },
  );

  it('leaves the others, without the secrets in them', () => {
    expect(redactHeaders({ location: '/?k=hush' }, (text) => text.replace('hush', '***'))).toEqual({
      location: '/?k=***',
    });
  });
});
