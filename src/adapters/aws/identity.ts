import { MayflyError } from '../../core/errors.js';
import { ENDPOINT_NAMES, explainAwsError } from './aws-error.js';
import { type AwsConnection, computeClientSettings, computeFirstCallLimits } from './connection.js';

/** The account that the credentials belong to. Throws MayflyError when there are none or AWS refuses them. */
export async function fetchAccount(connection: AwsConnection): Promise<string> {
  const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
  const whom = connection.endpoint ?? 'AWS';
  const client = new STSClient({ ...computeClientSettings(connection), ...computeFirstCallLimits() });
  try {
    const { Account } = await client.send(new GetCallerIdentityCommand({}));
    if (Account !== undefined) return Account;
    throw new MayflyError(`${whom} did not say whose credentials these are`, {
      kind: 'outside',
      hint: `Check ${ENDPOINT_NAMES}.`,
    });
  } catch (error) {
    throw explainAwsError(`asking ${whom} whose credentials these are failed`, error);
  } finally {
    client.destroy();
  }
}
