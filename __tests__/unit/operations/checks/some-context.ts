import type { AttemptContext } from '../../../../src/operations/checks/attempt.js';

/** What an attempt is made with that uses only this: anything else is missed where it is used. */
export const someContext = (context: Partial<AttemptContext>): AttemptContext => context as AttemptContext;
