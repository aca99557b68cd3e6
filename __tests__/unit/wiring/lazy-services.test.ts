import { describe, expect, it } from '@jest/globals';
import { MayflyError } from '../../../src/core/errors.js';
import { lazyServices } from '../../../src/wiring/lazy-services.js';

const limits = { timeoutMs: 1_000, signal: new AbortController().signal };

describe('a check of AWS without AWS', () => {
  it('fails at once with what is missing', async () => {
    const services = lazyServices(() => {
      throw new MayflyError('no AWS region is known', { kind: 'input', hint: 'Set AWS_REGION.' });
    });
    expect(await services.attempt({ service: 'queue', url: 'x' }, limits)).toEqual({
      ms: 0,
      done: '',
      error: 'no AWS region is known. Set AWS_REGION.',
      final: true,
    });
  });

  it('fails with what is wrong with the credentials', async () => {
    const services = lazyServices(() => ({
      region: 'eu-west-1',
      endpoint: 'http://127.0.0.1:9',
      credentials: async () => {
        throw new MayflyError('no AWS credentials were found', { kind: 'input', hint: 'Set them.' });
      },
    }));
    const answer = await services.attempt({ service: 'invoke', function: 'x', payload: {} }, limits);
    expect(answer).toMatchObject({ error: 'no AWS credentials were found. Set them.' });
  });
});
