import type { ExecuteStatementCommandOutput, Field } from '@aws-sdk/client-rds-data';
import { MayflyError } from '../../core/errors.js';
import type { DatabaseCall } from '../../core/smoke/aws/check.js';
import { plural } from '../../core/text/plural.js';
import { ask, awsNameOf, computeTripSettings, type Trip, type TripRequest } from './service-trip.js';

/** One statement by the RDS Data API, its rows as JSON. */
export async function openStatement({ call, connection, signal }: TripRequest<DatabaseCall>): Promise<Trip> {
  const { ExecuteStatementCommand, RDSDataClient } = await import('@aws-sdk/client-rds-data');
  const client = new RDSDataClient(computeTripSettings(connection));
  const command = new ExecuteStatementCommand({
    resourceArn: call.cluster,
    secretArn: call.secret,
    sql: call.sql,
    formatRecordsAs: 'JSON',
    ...(call.database === undefined ? {} : { database: call.database }),
  });
  return {
    async go() {
      const question = {
        doing: `a statement on ${call.cluster}`,
        grant: 'rds-data:ExecuteStatement` and `secretsmanager:GetSecretValue',
        signal,
      };
      const answer = await ask(question, (options) => client.send(command, options)).catch(explainPause);
      const text = answer.formattedRecords ?? JSON.stringify((answer.records ?? []).map(toRow));
      return { done: describeRows(answer, text), text };
    },
    cleanUp: async () => undefined,
    close: () => client.destroy(),
  };
}

/** https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html */
function explainPause(error: unknown): never {
  if (awsNameOf(error) !== 'DatabaseResumingException') throw error;
  throw new MayflyError('the database is resuming after its automatic pause', {
    kind: 'outside',
    cause: error,
  });
}

function describeRows({ numberOfRecordsUpdated = 0 }: ExecuteStatementCommandOutput, text: string): string {
  if (numberOfRecordsUpdated > 0) return `${plural(numberOfRecordsUpdated, 'row')} written`;
  const rows: unknown = JSON.parse(text);
  return plural(Array.isArray(rows) ? rows.length : 0, 'row');
}

/** A field has one member, named by its type. */
const toRow = (fields: readonly Field[]): unknown[] =>
  fields.map((field) => {
    const [[type, value] = ['', null]] = Object.entries(field);
    return type === 'isNull' ? null : value;
  });
