import type { AwsConnection } from '../adapters/aws/connection.js';
import { describeError } from '../core/errors.js';
import type { AwsServices, LogLines } from '../ports.js';

/** Where and as whom AWS is called. Throws MayflyError where that is not known. */
export type Connect = () => AwsConnection;

/** Round trips through AWS, loaded when the first one is made. */
export function lazyServices(connect: Connect): AwsServices {
  return {
    attempt: async (call, limits) => {
      const { createServices } = await import('../adapters/aws/services.js');
      try {
        return await createServices(connect()).attempt(call, limits);
      } catch (error) {
        return { ms: 0, done: '', error: describeError(error), final: true };
      }
    },
  };
}

/** Lines of log groups, loaded when the first one is read. */
export function lazyLogLines(connect: Connect): LogLines {
  return {
    async *pages(query) {
      const { createLogLines } = await import('../adapters/aws/log-lines.js');
      yield* createLogLines(connect()).pages(query);
    },
  };
}
