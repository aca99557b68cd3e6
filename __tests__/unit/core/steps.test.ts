import { describe, expect, it } from '@jest/globals';
import { finish, finishWithPauses } from '../../../src/core/steps.js';

function* count(done: string[]) {
  for (const step of ['a', 'b', 'c']) {
    done.push(step);
    yield;
  }
  return done.length;
}

describe('work in steps', () => {
  it('is done in one go', () => {
    expect(finish(count([]))).toBe(3);
  });

  it('is done with a pause after each step, that is waited for', async () => {
    const done: string[] = [];
    const pause = async () => {
      await Promise.resolve();
      done.push('pause');
    };
    expect(await finishWithPauses(count(done), pause)).toBe(6);
    expect(done).toEqual(['a', 'pause', 'b', 'pause', 'c', 'pause']);
  });
});
