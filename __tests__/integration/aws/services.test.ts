import { createHash } from 'node:crypto';
import {
  type AttributeValue,
  CreateTableCommand,
  DynamoDBClient,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  CreateBucketCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createServices } from '../../../src/adapters/aws/services.js';
import type { AwsCall } from '../../../src/core/smoke/aws/check.js';
import { type Moto, startMoto } from '../../../tools/moto/start-moto.js';
import { type DoubleAnswer, json, jsonError, startAwsDouble } from './aws-double.js';
import { type SeenRequest, startLosingProxy } from './losing-proxy.js';

const region = 'eu-west-1';
const credentials = { accessKeyId: 'testing', secretAccessKey: 'testing' };

let moto: Moto;
let s3: S3Client;
let sqs: SQSClient;
let dynamo: DynamoDBClient;
let lambda: LambdaClient;

beforeAll(async () => {
  moto = await startMoto();
  const settings = { region, endpoint: moto.url, credentials };
  s3 = new S3Client({ ...settings, forcePathStyle: true });
  sqs = new SQSClient(settings);
  dynamo = new DynamoDBClient(settings);
  lambda = new LambdaClient(settings);
});
beforeEach(() => moto.reset());
afterAll(async () => {
  for (const client of [s3, sqs, dynamo, lambda]) client.destroy();
  await moto.close();
});

interface Attempt {
  readonly endpoint?: string;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

const attempt = (
  call: AwsCall,
  { endpoint = moto.url, timeoutMs = 10_000, signal = new AbortController().signal }: Attempt = {},
) => createServices({ region, credentials, endpoint }).attempt(call, { timeoutMs, signal });

/** The answer of one request is lost, and the run cancelled at that moment. */
async function attemptAndLose(call: AwsCall, loses: (request: SeenRequest) => boolean) {
  const stop = new AbortController();
  await using proxy = await startLosingProxy(moto.url, (request) => {
    if (stop.signal.aborted || !loses(request)) return false;
    stop.abort();
    return true;
  });
  const answer = await attempt(call, { endpoint: proxy.url, signal: stop.signal });
  expect(stop.signal.aborted).toBe(true);
  return answer;
}

const tellMoto = (path: string, body: unknown) =>
  fetch(`${moto.url}/moto-api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('a function', () => {
  const call: AwsCall = { service: 'invoke', function: 'orders', payload: { id: 1 } };

  const create = async () => {
    await tellMoto('config', { lambda: { use_docker: false } });
    await lambda.send(
      new CreateFunctionCommand({
        FunctionName: 'orders',
        Runtime: 'nodejs22.x',
        Role: 'arn:aws:iam::123456789012:role/orders',
        Handler: 'index.handler',
        Code: { ZipFile: Buffer.from('zip') },
      }),
    );
  };

  it('is given the payload, and its answer is read', async () => {
    await tellMoto('config', { iam: { load_aws_managed_policies: false } });
    await create().catch(async () => {
      await fetch(`${moto.url}/`, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          authorization:
            'AWS4-HMAC-SHA256 Credential=a/20260101/us-east-1/iam/aws4_request, SignedHeaders=h, Signature=0',
        },
        body: 'Version=2010-05-08&Action=CreateRole&RoleName=orders&AssumeRolePolicyDocument={}',
      });
      await create();
    });
    expect(await attempt(call)).toMatchObject({ done: 'answered', text: '{"id":1}' });
  });

  it('that throws fails with what it said and the end of its log', async () => {
    const payload = { errorType: 'TypeError', errorMessage: 'x is not a function', trace: [] };
    await using double = await startAwsDouble(() => ({
      headers: {
        'content-type': 'application/json',
        'x-amz-function-error': 'Unhandled',
        'x-amz-log-result': Buffer.from('START\nERROR x is not a function\nEND').toString('base64'),
      },
      body: JSON.stringify(payload),
    }));
    const answer = await attempt(call, { endpoint: double.url });
    expect(answer).toMatchObject({
      error: 'the function failed (Unhandled)',
      said: 'TypeError: x is not a function',
      log: 'START\nERROR x is not a function\nEND',
      text: JSON.stringify(payload),
    });
    expect(double.calls).toEqual([
      { operation: 'POST /2015-03-31/functions/orders/invocations', body: '{"id":1}' },
    ]);
  });

  it('that may not be invoked says what to grant', async () => {
    await using double = await startAwsDouble(() => ({
      status: 403,
      headers: { 'content-type': 'application/json', 'x-amzn-errortype': 'AccessDeniedException' },
      body: '{"Message":"not authorized"}',
    }));
    expect((await attempt(call, { endpoint: double.url })).error).toBe(
      'invoking orders failed: AWS denied the call. Grant `lambda:InvokeFunction` to the role that runs Mayfly.',
    );
  });

  it('that does not exist is a failure, invoked once', async () => {
    await using double = await startAwsDouble(() => ({
      status: 404,
      headers: { 'content-type': 'application/json', 'x-amzn-errortype': 'ResourceNotFoundException' },
      body: '{"Message":"Function not found"}',
    }));
    const answer = await attempt(call, { endpoint: double.url });
    expect(double.calls).toHaveLength(1);
    expect(answer.error).toMatch(/^invoking orders failed: ResourceNotFoundException/);
    expect(answer.final).toBeUndefined();
  });

  it('that does not answer fails at the end of the time', async () => {
    const stop = new AbortController();
    await using double = await startAwsDouble(() => {
      stop.abort(new DOMException('the time is over', 'TimeoutError'));
      return { hang: true };
    });
    const { error } = await attempt(call, { endpoint: double.url, signal: stop.signal });
    expect(error).toMatch(/^invoking orders failed: there was no answer in time/);
    expect(double.calls).toHaveLength(1);
  });
});

describe('a queue', () => {
  const createQueue = async (name: string): Promise<string> => {
    const Attributes = name.endsWith('.fifo') ? { FifoQueue: 'true' } : {};
    return (await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes }))).QueueUrl ?? '';
  };
  const count = async (QueueUrl: string) => {
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl,
        AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
      }),
    );
    return [
      Number(Attributes?.ApproximateNumberOfMessages),
      Number(Attributes?.ApproximateNumberOfMessagesNotVisible),
    ];
  };

  const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
  const accept = (body: string): DoubleAnswer => {
    const { MessageBody } = JSON.parse(body) as { MessageBody: string };
    return json({ MessageId: '1', MD5OfMessageBody: md5(MessageBody) });
  };

  it.each(['orders', 'orders.fifo'])('%s gives back what it is sent, and is as it was', async (name) => {
    const url = await createQueue(name);
    expect(await attempt({ service: 'queue', url })).toMatchObject({
      done: 'sent, received and deleted a message',
    });
    expect(await count(url)).toEqual([0, 0]);
  });

  it("keeps others' messages, which can be received at once", async () => {
    const url = await createQueue('orders');
    for (let index = 0; index < 25; index += 1) {
      await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: `order ${index}` }));
    }
    const answer = await attempt({ service: 'queue', url });
    expect(answer.error).toBeUndefined();
    expect(answer.left).toBeUndefined();
    expect(await count(url)).toEqual([25, 0]);
    const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: url }));
    expect(Messages?.[0]?.Body).toMatch(/^order /);
  });

  it("receives others' messages once each, also where a queue has an order", async () => {
    const url = await createQueue('orders.fifo');
    for (let index = 0; index < 25; index += 1) {
      const order = { MessageGroupId: `customer ${index}`, MessageDeduplicationId: `${index}` };
      await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: `order ${index}`, ...order }));
    }
    const answer = await attempt({ service: 'queue', url });
    expect(answer.done).toBe('sent, received and deleted a message, past 25 other messages');
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: 10,
        MessageSystemAttributeNames: ['ApproximateReceiveCount'],
      }),
    );
    const counts = Messages.map(({ Attributes }) => Attributes?.ApproximateReceiveCount);
    expect(counts).toEqual(Array.from({ length: 10 }, () => '2'));
  });

  it('is given to nobody else before the check has ended', async () => {
    const url = 'https://sqs.eu-west-1.amazonaws.com/123456789012/orders';
    await using double = await startAwsDouble(({ operation, body }) =>
      operation === 'SendMessage'
        ? accept(body)
        : jsonError('com.amazonaws.sqs#QueueDoesNotExist', 'no such queue'),
    );
    await attempt({ service: 'queue', url }, { endpoint: double.url, timeoutMs: 120_000 });
    const received = double.calls.find(({ operation }) => operation === 'ReceiveMessage');
    expect(JSON.parse(received?.body ?? '')).toMatchObject({ VisibilityTimeout: 130 });
  });

  it('whose messages somebody else takes is a failure that asks who', async () => {
    const url = 'https://sqs.eu-west-1.amazonaws.com/123456789012/orders';
    const stop = new AbortController();
    let looks = 0;
    await using double = await startAwsDouble(({ operation, body }) => {
      if (operation === 'SendMessage') return accept(body);
      looks += 1;
      if (looks === 3) stop.abort(new DOMException('the time is over', 'TimeoutError'));
      return json({ Messages: [] });
    });
    const { error, left } = await attempt(
      { service: 'queue', url },
      { endpoint: double.url, signal: stop.signal },
    );
    expect(error).toBe(`a message was sent to ${url} and not received in time; does a consumer take them?`);
    expect(left).toMatch(/^message [0-9a-f-]{36} of .*, unless a consumer took it$/);
  });

  it('full of others’ messages is given up before all of them are held', async () => {
    const url = 'https://sqs.eu-west-1.amazonaws.com/123456789012/orders';
    let sent = 0;
    await using double = await startAwsDouble(({ operation, body }): DoubleAnswer => {
      if (operation === 'SendMessage') return accept(body);
      if (operation !== 'ReceiveMessage') return json({ Successful: [], Failed: [] });
      const Messages = Array.from({ length: 10 }, () => {
        sent += 1;
        const text = `order ${sent}`;
        return { Body: text, MD5OfBody: md5(text), ReceiptHandle: `handle ${sent}`, MessageId: `${sent}` };
      });
      return json({ Messages });
    });
    const { error } = await attempt({ service: 'queue', url }, { endpoint: double.url });
    expect(error).toContain('not received in time among 100 other messages');
    const given = double.calls.filter(({ operation }) => operation === 'ChangeMessageVisibilityBatch');
    const handles = given.flatMap(({ body }) =>
      (JSON.parse(body) as { Entries: { ReceiptHandle: string; VisibilityTimeout: number }[] }).Entries.map(
        ({ ReceiptHandle, VisibilityTimeout }) => `${ReceiptHandle}: ${VisibilityTimeout}`,
      ),
    );
    expect(handles).toEqual(Array.from({ length: sent }, (_, index) => `handle ${index + 1}: 0`));
  });

  it('is as it was when the run is cancelled before the answer to sending', async () => {
    const url = await createQueue('orders');
    const { error, left } = await attemptAndLose({ service: 'queue', url }, ({ target }) =>
      target.endsWith('SendMessage'),
    );
    expect(error).toContain(`sending to ${url} failed`);
    expect(left).toBeUndefined();
    expect(await count(url)).toEqual([0, 0]);
  });

  it('is as it was when the run is cancelled before the answer to deleting', async () => {
    const url = await createQueue('orders');
    const { left } = await attemptAndLose({ service: 'queue', url }, ({ target }) =>
      target.endsWith('DeleteMessage'),
    );
    expect(left).toBeUndefined();
    expect(await count(url)).toEqual([0, 0]);
  });

  it('is asked of AWS and not of the host that its URL names', async () => {
    await using elsewhere = await startAwsDouble(() => json({}));
    await using double = await startAwsDouble(() => jsonError('QueueDoesNotExist', 'no such queue'));
    const { error } = await attempt(
      { service: 'queue', url: `${elsewhere.url}/123456789012/orders` },
      { endpoint: double.url },
    );
    expect(error).toContain('QueueDoesNotExist');
    expect(elsewhere.calls).toEqual([]);
  });

  it('that may not be sent to leaves nothing', async () => {
    const url = 'https://sqs.us-east-1.amazonaws.com/123456789012/orders';
    await using double = await startAwsDouble(() => jsonError('AccessDeniedException', 'no', 403));
    const { error, left } = await attempt({ service: 'queue', url }, { endpoint: double.url });
    expect(error).toContain('Grant `sqs:SendMessage` to the role');
    expect(left).toBeUndefined();
    expect(double.calls.map(({ operation }) => operation)).toEqual(['SendMessage']);
  });
});

describe('a bucket', () => {
  const createBucket = async (Bucket: string, Status?: 'Enabled') => {
    await s3.send(
      new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: region } }),
    );
    if (Status !== undefined) {
      const VersioningConfiguration = { Status };
      await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
    }
  };
  const listAll = async (Bucket: string) => {
    const { Versions = [], DeleteMarkers = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
    return [...Versions, ...DeleteMarkers].map(({ Key }) => Key);
  };
  const call: AwsCall = { service: 'bucket', bucket: 'shop-files', prefix: 'checks/' };

  it.each<['Enabled' | undefined, string]>([
    [undefined, 'put, got and deleted an object'],
    ['Enabled', 'put, got and deleted an object and its version'],
  ])(
    'with versions %s gives back what is put, and holds nothing of it afterwards',
    async (versions, done) => {
      await createBucket('shop-files', versions);
      expect(await attempt(call)).toEqual({ ms: expect.any(Number), done });
      expect(await listAll('shop-files')).toEqual([]);
    },
  );

  it('can be named by its ARN', async () => {
    await createBucket('shop-files');
    expect((await attempt({ ...call, bucket: 'arn:aws:s3:::shop-files' })).error).toBeUndefined();
  });

  it('that does not exist is a failure, and nothing is left', async () => {
    const { error, left } = await attempt(call);
    expect(error).toMatch(/^putting s3:\/\/shop-files\/checks\/mayfly-check-\S+ failed: NoSuchBucket/);
    expect(left).toBeUndefined();
  });

  it.each(['PUT', 'GET', 'DELETE'])(
    'holds nothing when the run is cancelled before the answer to %s',
    async (method) => {
      await createBucket('shop-files', 'Enabled');
      const { left } = await attemptAndLose(call, (request) => request.method === method);
      expect(left).toBeUndefined();
      expect(await listAll('shop-files')).toEqual([]);
    },
  );

  it('that may be written and not cleaned up says what it still holds', async () => {
    const answers: Readonly<Record<string, DoubleAnswer>> = {
      PUT: { headers: { 'x-amz-version-id': 'v1' } },
      GET: { body: 'something else' },
    };
    const denied =
      '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>';
    await using double = await startAwsDouble(
      ({ operation }) => answers[operation.split(' ')[0] ?? ''] ?? { status: 403, body: denied },
    );
    const { error, left } = await attempt(call, { endpoint: double.url });
    expect(error).toContain('Grant `s3:DeleteObjectVersion`');
    expect(left).toMatch(/^s3:\/\/shop-files\/checks\/mayfly-check-\S+ \(deleting .* AWS denied the call/);
  });

  it('that gives back something else is a failure', async () => {
    await using double = await startAwsDouble(({ operation }) =>
      operation.startsWith('GET') ? { body: 'something else' } : {},
    );
    const { error } = await attempt(call, { endpoint: double.url });
    expect(error).toMatch(/ did not come back as it was put$/);
  });
});

describe('a table', () => {
  const createTable = async (types: Readonly<Record<string, 'S' | 'N' | 'B'>>) => {
    const names = Object.keys(types);
    await dynamo.send(
      new CreateTableCommand({
        TableName: 'orders',
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: names.map((AttributeName, index) => ({
          AttributeName,
          KeyType: index === 0 ? 'HASH' : 'RANGE',
        })),
        AttributeDefinitions: Object.entries(types).map(([AttributeName, AttributeType]) => ({
          AttributeName,
          AttributeType,
        })),
      }),
    );
  };
  const scan = async (): Promise<Record<string, AttributeValue>[]> =>
    (await dynamo.send(new ScanCommand({ TableName: 'orders' }))).Items ?? [];
  const call = { service: 'table', table: 'orders', item: {} } as const;

  it.each<[string, Readonly<Record<string, 'S' | 'N' | 'B'>>]>([
    ['a text', { id: 'S' }],
    ['a number and a text', { year: 'N', id: 'S' }],
    ['bytes', { id: 'B' }],
  ])('with %s as key gives back what is put, and holds nothing of it afterwards', async (_, types) => {
    await createTable(types);
    const item = { price: 12.5, tags: ['a', null, { deep: true }], count: 3 };
    expect(await attempt({ ...call, item })).toEqual({
      ms: expect.any(Number),
      done: 'put, got and deleted an item',
    });
    expect(await scan()).toEqual([]);
  });

  it('never loses an item that was there', async () => {
    await createTable({ id: 'S' });
    const Item = { id: { S: 'order-1' }, price: { N: '5' } };
    await dynamo.send(new PutItemCommand({ TableName: 'orders', Item }));
    const answer = await attempt({ ...call, item: { id: 'order-1', price: 9 } });
    expect(answer).toMatchObject({
      error: 'orders has an item {"id":{"S":"order-1"}} already; nothing was written',
      final: true,
    });
    expect(await scan()).toEqual([Item]);
  });

  it.each(['PutItem', 'GetItem', 'DeleteItem'])(
    'holds nothing when the run is cancelled before the answer to %s',
    async (operation) => {
      await createTable({ id: 'S' });
      const { left } = await attemptAndLose(call, ({ target }) => target.endsWith(operation));
      expect(left).toBeUndefined();
      expect(await scan()).toEqual([]);
    },
  );

  it('that does not exist is a failure', async () => {
    const { error } = await attempt(call);
    expect(error).toMatch(/^reading the keys of orders failed: ResourceNotFoundException/);
  });

  it('that may be written and not cleaned up says which item it still holds', async () => {
    const table = {
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    };
    await using double = await startAwsDouble(({ operation }) => {
      if (operation === 'DescribeTable') return json({ Table: table });
      return operation === 'PutItem' ? json({}) : jsonError('AccessDeniedException', 'no');
    });
    const { error, left } = await attempt(call, { endpoint: double.url });
    expect(error).toContain('Grant `dynamodb:GetItem`');
    expect(left).toMatch(
      /^item \{"id":\{"S":"mayfly-check-\S+"\}\} of orders \(.*Grant `dynamodb:DeleteItem`/,
    );
  });
});

describe('a database', () => {
  const cluster = 'arn:aws:rds:eu-west-1:123456789012:cluster:shop';
  const secret = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop';
  const call: AwsCall = { service: 'database', cluster, secret, database: 'app', sql: 'select 1 as one' };
  const queue = (result: unknown) =>
    tellMoto('static/rds-data/statement-results', { region, results: [result] });

  it('answers a statement with rows in JSON', async () => {
    await queue({ formattedRecords: '[{"one":1}]' });
    expect(await attempt(call)).toMatchObject({ done: '1 row', text: '[{"one":1}]' });
  });

  it('answers a statement with plain rows, where it knows no other form', async () => {
    await queue({ records: [[{ longValue: 1 }, { stringValue: 'a' }, { isNull: true }]] });
    expect(await attempt(call)).toMatchObject({ done: '1 row', text: '[[1,"a",null]]' });
  });

  it('answers a statement that writes with the number of rows', async () => {
    await queue({ numberOfRecordsUpdated: 3 });
    expect(await attempt(call)).toMatchObject({ done: '3 rows written' });
  });

  it('is asked once with all that was configured', async () => {
    await using double = await startAwsDouble(() => json({ formattedRecords: '[]' }));
    await attempt(call, { endpoint: double.url });
    expect(double.calls.map(({ body }) => JSON.parse(body))).toEqual([
      { resourceArn: cluster, secretArn: secret, database: 'app', sql: call.sql, formatRecordsAs: 'JSON' },
    ]);
  });

  it('that resumes from its pause may be asked again', async () => {
    const message = 'The Aurora DB instance db-1 is resuming after being auto-paused.';
    await using double = await startAwsDouble(() => ({
      status: 400,
      headers: { 'content-type': 'application/json', 'x-amzn-errortype': 'DatabaseResumingException' },
      body: JSON.stringify({ message }),
    }));
    const answer = await attempt(call, { endpoint: double.url });
    expect(answer.error).toBe('the database is resuming after its automatic pause');
    expect(answer.final).toBeUndefined();
  });

  it('tells what it has against the statement', async () => {
    await using double = await startAwsDouble(() => ({
      status: 400,
      headers: { 'content-type': 'application/json', 'x-amzn-errortype': 'DatabaseErrorException' },
      body: JSON.stringify({ message: 'ERROR: relation "orders" does not exist; SQLState: 42P01' }),
    }));
    const { error } = await attempt(call, { endpoint: double.url });
    expect(error).toContain('relation "orders" does not exist');
  });
});
