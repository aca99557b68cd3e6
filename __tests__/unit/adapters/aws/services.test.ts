import { describe, expect, it } from '@jest/globals';
import { createServices } from '../../../../src/adapters/aws/services.js';
import { MayflyError } from '../../../../src/core/errors.js';

const QUEUE = {
  service: 'queue',
  url: 'https://sqs.eu-west-1.amazonaws.com/123456789012/orders',
} as const;

interface Looking {
  readonly credentials: () => Promise<never>;
  readonly signal?: AbortSignal;
}

const attempt = ({ credentials, signal = new AbortController().signal }: Looking) =>
  createServices({ region: 'eu-west-1', endpoint: undefined, credentials }).attempt(QUEUE, {
    timeoutMs: 60_000,
    signal,
  });

describe('a round trip without credentials', () => {
  it('says so once, leaves nothing behind, and is not tried again', async () => {
    const credentials = async () => {
      throw new MayflyError('no AWS credentials were found', { kind: 'input', hint: 'Set them.' });
    };
    expect(await attempt({ credentials })).toEqual({
      ms: expect.any(Number),
      done: '',
      error: 'no AWS credentials were found. Set them.',
      final: true,
    });
  });

  it('ends with the run while they are still looked for', async () => {
    const stop = new AbortController();
    const credentials = () => {
      stop.abort();
      return new Promise<never>(() => {});
    };
    const answer = await attempt({ credentials, signal: stop.signal });
    expect(answer.error).toContain('looking for AWS credentials failed');
    expect(answer).not.toHaveProperty('final');
    expect(answer).not.toHaveProperty('left');
  });
});
