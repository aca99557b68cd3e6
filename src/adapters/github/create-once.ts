import { describeFailure, renderFailure } from './failure.js';
import type { GitHub } from './github.js';
import { computeBackoff, MAX_RETRIES } from './retry.js';

export interface Creation<T> {
  /** What is made, for the log. */
  readonly what: string;
  create(): Promise<T>;
  /** Looks whether an attempt whose answer was lost made it all the same. */
  find(): Promise<T | undefined>;
}

/** Creates something that must not be there twice: looks for it before every new attempt. */
export async function createOnce<T>(github: GitHub, creation: Creation<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await creation.create();
    } catch (error) {
      if (!describeFailure(error).lost || attempt > MAX_RETRIES) throw error;
      const wait = computeBackoff(attempt);
      github.log.info(
        `${renderFailure(error)}; looking for the ${creation.what} in ${wait / 1000} s before retry ${attempt} of ${MAX_RETRIES}`,
      );
      await github.clock.sleep(wait);
      const found = await creation.find();
      if (found !== undefined) return found;
    }
  }
}
