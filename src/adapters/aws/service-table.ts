import { describeError, MayflyError } from '../../core/errors.js';
import type { TableCall } from '../../core/smoke/aws/check.js';
import {
  computeItem,
  type Item,
  isSameItem,
  type KeyAttribute,
  MARK,
  pickKey,
} from '../../core/smoke/aws/table-item.js';
import {
  ask,
  awsNameOf,
  computeTripSettings,
  isRefusal,
  makeId,
  type Trip,
  type TripRequest,
} from './service-trip.js';

const TAKEN = 'ConditionalCheckFailedException';

/** An item that is put where none is, got, compared and deleted. */
export async function openTableTrip({ call, connection, signal }: TripRequest<TableCall>): Promise<Trip> {
  const { DeleteItemCommand, DescribeTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand } =
    await import('@aws-sdk/client-dynamodb');
  const client = new DynamoDBClient(computeTripSettings(connection));
  const TableName = call.table;
  const id = makeId();
  let keys: readonly KeyAttribute[] = [];
  let item: Item | undefined;

  const readKeys = async (): Promise<readonly KeyAttribute[]> => {
    const question = { doing: `reading the keys of ${TableName}`, grant: 'dynamodb:DescribeTable', signal };
    const { Table } = await ask(question, (options) =>
      client.send(new DescribeTableCommand({ TableName }), options),
    );
    return (Table?.KeySchema ?? []).map(({ AttributeName: name = '', KeyType }) => ({
      name,
      hash: KeyType === 'HASH',
      type: Table?.AttributeDefinitions?.find((one) => one.AttributeName === name)?.AttributeType ?? 'S',
    }));
  };

  const put = async (wanted: Item): Promise<void> => {
    const hash = keys.find((key) => key.hash)?.name ?? '';
    const question = { doing: `putting an item into ${TableName}`, grant: 'dynamodb:PutItem', signal };
    await ask(question, (options) =>
      client.send(
        new PutItemCommand({
          TableName,
          Item: { ...wanted },
          ConditionExpression: 'attribute_not_exists(#hash)',
          ExpressionAttributeNames: { '#hash': hash },
        }),
        options,
      ),
    );
  };

  /** Nothing but our own item, by its mark. */
  const remove = async (ours: Item, end: AbortSignal): Promise<void> => {
    const question = {
      doing: `deleting an item from ${TableName}`,
      grant: 'dynamodb:DeleteItem',
      signal: end,
    };
    await ask(question, (options) =>
      client.send(
        new DeleteItemCommand({
          TableName,
          Key: pickKey(ours, keys),
          ConditionExpression: '#mark = :id',
          ExpressionAttributeNames: { '#mark': MARK },
          ExpressionAttributeValues: { ':id': { S: id } },
        }),
        options,
      ),
    ).catch((error: unknown) => {
      if (awsNameOf(error) !== TAKEN) throw error;
    });
    item = undefined;
  };

  return {
    async go() {
      keys = await readKeys();
      const ours = computeItem({ values: call.item, keys, id });
      item = ours;
      try {
        await put(ours);
      } catch (error) {
        if (isRefusal(error)) item = undefined;
        if (awsNameOf(error) !== TAKEN) throw error;
        const key = JSON.stringify(pickKey(ours, keys));
        return {
          done: '',
          error: `${TableName} has an item ${key} already; nothing was written`,
          final: true,
        };
      }
      const question = { doing: `getting an item from ${TableName}`, grant: 'dynamodb:GetItem', signal };
      const Key = pickKey(ours, keys);
      const got = await ask(question, (options) =>
        client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }), options),
      );
      await remove(ours, signal);
      const done = 'put, got and deleted an item';
      if (got.Item === undefined) return { done, error: `the item put into ${TableName} was not there` };
      if (isSameItem(ours, got.Item as Item)) return { done };
      return { done, error: `the item put into ${TableName} did not come back as it was put` };
    },

    async cleanUp(end) {
      if (item === undefined) return undefined;
      const key = JSON.stringify(pickKey(item, keys));
      try {
        await remove(item, end);
        return undefined;
      } catch (error) {
        if (!(error instanceof MayflyError)) throw error;
        return `item ${key} of ${TableName} (${describeError(error)})`;
      }
    },

    close: () => client.destroy(),
  };
}
