import type { FilteredLogEvent } from '@aws-sdk/client-cloudwatch-logs';
import { MayflyError } from '../../core/errors.js';
import type { LogLine, LogLines, LogQuery } from '../../ports.js';
import { awaitAnswer, explainCall } from './await-answer.js';
import { isServiceError } from './aws-error.js';
import { type AwsConnection, computeClientSettings } from './connection.js';

/** Events of log groups, read page by page. */
export function createLogLines(connection: AwsConnection): LogLines {
  return { pages: (query) => readPages(connection, query) };
}

async function* readPages(connection: AwsConnection, query: LogQuery): AsyncGenerator<readonly LogLine[]> {
  const { CloudWatchLogsClient, FilterLogEventsCommand } = await import('@aws-sdk/client-cloudwatch-logs');
  const { region, group, from, to, newestFirst = false, pageSize, signal } = query;
  const client = new CloudWatchLogsClient(computeClientSettings({ ...connection, region }));
  let nextToken: string | undefined;
  try {
    do {
      const command = new FilterLogEventsCommand({
        logGroupName: group,
        startTime: from,
        endTime: to,
        limit: pageSize,
        nextToken,
        ...(newestFirst ? { startFromHead: false } : {}),
      });
      const page = await awaitAnswer(client.send(command, { abortSignal: signal }), signal);
      yield (page.events ?? []).map(toLine);
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
  } catch (error) {
    if (isServiceError(error) && error.name === 'ResourceNotFoundException') {
      if (query.mustExist !== true) return;
      throw new MayflyError(`there is no log group ${group} in ${region}`, {
        kind: 'input',
        hint: 'Check how its name is written under `groups`, and the region.',
        cause: error,
      });
    }
    const attempt = `reading the log group ${group} in ${region} failed`;
    throw explainCall({ attempt, grant: 'logs:FilterLogEvents', error });
  } finally {
    client.destroy();
  }
}

function toLine({ timestamp = 0, message = '', eventId, logStreamName = '' }: FilteredLogEvent): LogLine {
  return { at: timestamp, text: message, id: eventId ?? `${logStreamName} ${timestamp} ${message}` };
}
