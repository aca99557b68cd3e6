import type { LogGroups } from '../../ports.js';
import { explainAwsError, isServiceError } from './aws-error.js';
import { type AwsConnection, computeClientSettings } from './connection.js';

/** Log groups by the beginning of their names, and their end. */
export function createLogGroups(connection: AwsConnection): LogGroups {
  return {
    async find({ region, prefix }) {
      const { CloudWatchLogsClient, paginateDescribeLogGroups } = await import(
        '@aws-sdk/client-cloudwatch-logs'
      );
      const client = new CloudWatchLogsClient(computeClientSettings({ ...connection, region }));
      const names: string[] = [];
      try {
        for await (const page of paginateDescribeLogGroups({ client }, { logGroupNamePrefix: prefix })) {
          for (const { logGroupName } of page.logGroups ?? []) if (logGroupName) names.push(logGroupName);
        }
        return names;
      } catch (error) {
        throw explainAwsError(`looking for log groups ${prefix}* in ${region} failed`, error);
      } finally {
        client.destroy();
      }
    },

    async remove({ region, name }) {
      const { CloudWatchLogsClient, DeleteLogGroupCommand } = await import('@aws-sdk/client-cloudwatch-logs');
      const client = new CloudWatchLogsClient(computeClientSettings({ ...connection, region }));
      try {
        await client.send(new DeleteLogGroupCommand({ logGroupName: name }));
      } catch (error) {
        if (isServiceError(error) && error.name === 'ResourceNotFoundException') return;
        throw explainAwsError(`removing the log group ${name} in ${region} failed`, error);
      } finally {
        client.destroy();
      }
    },
  };
}
