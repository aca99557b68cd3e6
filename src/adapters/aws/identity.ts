import { explainAwsError } from './aws-error.js';
import { type AwsConnection, computeClientSettings } from './connection.js';

/** The account that the credentials belong to. Throws MayflyError when there are none or AWS refuses them. */
export async function fetchAccount(connection: AwsConnection): Promise<string> {
  const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
  const client = new STSClient(computeClientSettings(connection));
  try {
    const { Account } = await client.send(new GetCallerIdentityCommand({}));
    return Account ?? '';
  } catch (error) {
    const whom = connection.endpoint ?? 'AWS';
    throw explainAwsError(`asking ${whom} whose credentials these are failed`, error);
  } finally {
    client.destroy();
  }
}
