import type { LogGroups } from '../../ports.js';
import { awaitAnswer, explainCall } from './await-answer.js';
import { explainAwsError, isServiceError } from './aws-error.js';
import { type AwsConnection, computeClientSettings } from './connection.js';

/** Log groups by the beginning of their names, and their end. */
export function createLogGroups(connection: AwsConnection): LogGroups {
  return {
    async find({ region, prefix, signal = new AbortController().signal }) {
      const { CloudWatchLogsClient, paginateDescribeLogGroups } = await import(
        '@aws-sdk/client-cloudwatch-logs'
      );
      const client = new CloudWatchLogsClient(computeClientSettings({ ...connection, region }));
      const names: string[] = [];
      try {
        const pages = paginateDescribeLogGroups(
          { client },
          { logGroupNamePrefix: prefix },
          { abortSignal: signal },
        );
        for (;;) {
          const { done, value } = await awaitAnswer(pages.next(), signal);
          if (done === true) return names;
          for (const { logGroupName } of value.logGroups ?? []) if (logGroupName) names.push(logGroupName);
        }
      } catch (error) {
        const attempt = `looking for log groups ${prefix}* in ${region} failed`;
        throw explainCall({ attempt, grant: 'logs:DescribeLogGroups', error });
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
