import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { describe, expect, it } from '@jest/globals';
import { computeClientSettings } from '../../../src/adapters/aws/connection.js';
import { startTcpServer } from '../http/servers.js';

const CREDENTIALS = { accessKeyId: 'AKIAOWN', secretAccessKey: 'own-secret' };

describe('a call to AWS', () => {
  it.each(['requestTimeout', 'socketTimeout'] as const)(
    'that is never answered ends in an error after %s',
    async (limit) => {
      await using server = await startTcpServer(() => undefined);
      const settings = computeClientSettings({
        region: 'eu-west-1',
        endpoint: server.url,
        credentials: CREDENTIALS,
      });
      expect(settings.requestHandler[limit]).toBeLessThanOrEqual(300_000);
      const client = new STSClient({
        ...settings,
        maxAttempts: 1,
        requestHandler: { ...settings.requestHandler, [limit]: 50 },
      });
      await expect(client.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
        name: 'TimeoutError',
      });
      client.destroy();
    },
  );
});
