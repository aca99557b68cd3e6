import { explainFunctionError } from '../../core/smoke/aws/answer.js';
import type { InvokeCall } from '../../core/smoke/aws/check.js';
import { ask, computeTripSettings, type Trip, type TripRequest } from './service-trip.js';

/** One synchronous invocation of a function, with the end of its log. */
export async function openInvocation({ call, connection, signal }: TripRequest<InvokeCall>): Promise<Trip> {
  const { InvokeCommand, LambdaClient } = await import('@aws-sdk/client-lambda');
  const client = new LambdaClient(computeTripSettings(connection));
  const command = new InvokeCommand({
    FunctionName: call.function,
    InvocationType: 'RequestResponse',
    LogType: 'Tail',
    Payload: new TextEncoder().encode(JSON.stringify(call.payload) ?? 'null'),
  });
  return {
    async go() {
      const question = { doing: `invoking ${call.function}`, grant: 'lambda:InvokeFunction', signal };
      const { Payload, FunctionError, LogResult } = await ask(question, (options) =>
        client.send(command, options),
      );
      const text = new TextDecoder().decode(Payload);
      const log = Buffer.from(LogResult ?? '', 'base64').toString();
      const failure = FunctionError === undefined ? {} : explainFunctionError(FunctionError, text);
      return { done: 'answered', text, log, ...failure };
    },
    cleanUp: async () => undefined,
    close: () => client.destroy(),
  };
}
