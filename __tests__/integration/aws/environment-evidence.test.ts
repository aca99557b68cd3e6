import { EventEmitter, once } from 'node:events';
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLogGroups } from '../../../src/adapters/aws/log-groups.js';
import { createLogLines } from '../../../src/adapters/aws/log-lines.js';
import { createWorkloads } from '../../../src/adapters/aws/workloads.js';
import type { State } from '../../../src/core/terraform/state.js';
import { createRedactor } from '../../../src/core/text/redact.js';
import { collectEvidence } from '../../../src/operations/environment-evidence.js';
import { type Moto, startMoto } from '../../../tools/moto/start-moto.js';
import { stateOf } from '../../unit/core/evidence/states.js';
import { type DoubleAnswer, type DoubleCall, json, jsonError, startAwsDouble } from './aws-double.js';

const region = 'eu-west-1';
const credentials = { accessKeyId: 'testing', secretAccessKey: 'testing' };
/** CloudWatch takes no events older than two weeks. */
const MOMENT = Date.now();
const at = new Date(MOMENT).toISOString();

interface Look {
  readonly logs: string;
  readonly others?: string;
  readonly states: readonly State[];
  readonly signal?: AbortSignal;
}

const collect = ({ logs, others = logs, states, signal = new AbortController().signal }: Look) =>
  collectEvidence({
    logGroups: createLogGroups({ region, credentials, endpoint: logs }),
    logLines: createLogLines({ region, credentials, endpoint: logs }),
    workloads: createWorkloads({ region, credentials, endpoint: others }),
    signal,
    redact: createRedactor(['s3cr3t-value']),
    states,
    home: region,
    at,
  });

describe('the log lines of an environment', () => {
  let moto: Moto;
  let client: CloudWatchLogsClient;

  const write = async (logGroupName: string, lines: readonly (readonly [ago: number, text: string])[]) => {
    await client.send(new CreateLogGroupCommand({ logGroupName }));
    await client.send(new CreateLogStreamCommand({ logGroupName, logStreamName: 'one' }));
    const logEvents = lines.map(([ago, message]) => ({ timestamp: MOMENT - ago * 1000, message }));
    await client.send(new PutLogEventsCommand({ logGroupName, logStreamName: 'one', logEvents }));
  };

  beforeAll(async () => {
    moto = await startMoto();
    client = new CloudWatchLogsClient({ region, endpoint: moto.url, credentials });
    await write('/shop/app', [
      [7200, 'of another time'],
      [30, 'start with s3cr3t-value'],
      [20, 'ERROR no database\n    at line 1'],
    ]);
    await write(
      '/aws/lambda/shop-orders',
      Array.from({ length: 60 }, (_, index) => [60 - index, `request ${index}`] as const),
    );
    await write('API-Gateway-Execution-Logs_a1b2/preview', [[40, 'Method completed with status: 502']]);
    await write('/aws/lambda/of-somebody-else', [[1, 'not ours']]);
  });
  afterAll(async () => {
    client.destroy();
    await moto.close();
  });

  it('are the last of its groups before the moment, the newest group first', async () => {
    const states = [
      stateOf({
        'aws_cloudwatch_log_group.app': { name: '/shop/app' },
        'aws_lambda_function.orders': { function_name: 'shop-orders' },
        'aws_lambda_function.never_called': { function_name: 'shop-never-called' },
        'aws_api_gateway_rest_api.api': { id: 'a1b2' },
      }),
    ];
    const { logs, missing } = await collect({ logs: moto.url, states });
    expect(missing).toEqual([]);
    expect(logs.map(({ group }) => group)).toEqual([
      '/aws/lambda/shop-orders',
      '/shop/app',
      'API-Gateway-Execution-Logs_a1b2/preview',
    ]);
    const [orders, app] = logs;
    expect(orders?.lines).toHaveLength(40);
    expect(orders?.lines.at(-1)?.text).toBe('request 59');
    expect(orders?.cut).toBe(true);
    expect(app?.lines).toEqual([
      { at: new Date(MOMENT - 30_000).toISOString(), text: 'start with ***' },
      { at: new Date(MOMENT - 20_000).toISOString(), text: 'ERROR no database\n    at line 1' },
    ]);
  });

  it('are none of an environment that has no groups', async () => {
    expect(await collect({ logs: moto.url, states: [stateOf({})] })).toEqual({
      logs: [],
      services: [],
      targets: [],
      missing: [],
    });
  });
});

const WEB_GROUP = `arn:aws:elasticloadbalancing:${region}:123456789012:targetgroup/web/6d0ecf831eec9f09`;
const STATES = [
  stateOf({
    'aws_ecs_service.web': { name: 'web', cluster: 'shop' },
    'aws_ecs_service.api': { name: 'api', cluster: 'shop' },
    'aws_lb_target_group.web': { arn: WEB_GROUP, name: 'web' },
    'aws_cloudwatch_log_group.web': { name: '/shop/web' },
    'aws_cloudwatch_log_group.api': { name: '/shop/api' },
    'aws_api_gateway_rest_api.api': { id: 'a1b2' },
  }),
];
const service = (serviceName: string, runningCount: number) => ({
  serviceName,
  status: 'ACTIVE',
  desiredCount: 1,
  runningCount,
  pendingCount: 0,
  deployments: [{ status: 'PRIMARY', rolloutState: runningCount === 1 ? 'COMPLETED' : 'FAILED' }],
  events: [{ id: '1', createdAt: MOMENT / 1000, message: `(service ${serviceName}) has s3cr3t-value` }],
});
const TARGETS = `<DescribeTargetHealthResponse xmlns="http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/">
  <DescribeTargetHealthResult><TargetHealthDescriptions>
    <member><Target><Id>10.0.1.7</Id><Port>8080</Port></Target><TargetHealth><State>unhealthy</State>
      <Reason>Target.ResponseCodeMismatch</Reason>
      <Description>Health checks failed with these codes: [503]</Description></TargetHealth></member>
    <member><Target><Id>10.0.2.9</Id><Port>8080</Port></Target>
      <TargetHealth><State>healthy</State></TargetHealth></member>
  </TargetHealthDescriptions></DescribeTargetHealthResult></DescribeTargetHealthResponse>`;
const XML_DENIED = `<ErrorResponse xmlns="http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/">
  <Error><Type>Sender</Type><Code>AccessDenied</Code><Message>not authorized</Message></Error>
  <RequestId>1</RequestId></ErrorResponse>`;

const answerWell = ({ operation }: DoubleCall): DoubleAnswer => {
  if (operation === 'DescribeServices') return json({ services: [service('web', 0), service('api', 1)] });
  if (operation === 'DescribeTargetHealth') return { headers: { 'content-type': 'text/xml' }, body: TARGETS };
  if (operation === 'DescribeLogGroups') return json({ logGroups: [] });
  return json({ events: [] });
};

describe('services and targets of an environment', () => {
  it('are told when they are not well', async () => {
    await using double = await startAwsDouble(answerWell);
    const { services, targets, missing } = await collect({ logs: double.url, states: STATES });
    expect(services).toEqual([{ name: 'web', events: [{ at, message: '(service web) has ***' }] }]);
    expect(targets).toEqual([
      {
        group: 'web',
        target: '10.0.1.7:8080',
        state: 'unhealthy',
        reason: 'Target.ResponseCodeMismatch: Health checks failed with these codes: [503]',
      },
    ]);
    expect(missing).toEqual([]);
    const asked = double.calls.find(({ operation }) => operation === 'DescribeServices');
    expect(JSON.parse(asked?.body ?? '')).toEqual({ cluster: 'shop', services: ['web', 'api'] });
  });

  it('that are gone by now are none', async () => {
    await using double = await startAwsDouble((call) => {
      if (call.operation === 'DescribeServices') return jsonError('ClusterNotFoundException', 'no cluster');
      if (call.operation !== 'DescribeTargetHealth') return answerWell(call);
      const body = XML_DENIED.replace('AccessDenied', 'TargetGroupNotFound');
      return { status: 400, headers: { 'content-type': 'text/xml' }, body };
    });
    expect(await collect({ logs: double.url, states: STATES })).toEqual({
      logs: [],
      services: [],
      targets: [],
      missing: [],
    });
  });

  it('that may not be looked at are one line each kind, with what to grant', async () => {
    await using double = await startAwsDouble(({ operation }) =>
      operation === 'DescribeTargetHealth'
        ? { status: 403, headers: { 'content-type': 'text/xml' }, body: XML_DENIED }
        : jsonError('AccessDeniedException', 'not authorized to perform', 400),
    );
    const { missing } = await collect({ logs: double.url, states: STATES });
    const lines = [...missing].sort();
    expect(lines).toEqual([
      expect.stringMatching(/ECS services .*: AWS denied the call\. Grant `ecs:DescribeServices` to/),
      expect.stringMatching(
        /targets of .*: AWS denied the call\. Grant `elasticloadb\w+:DescribeTargetHealth`/,
      ),
      expect.stringMatching(/log groups API-.*: AWS denied the call\. Grant `logs:DescribeLogGroups` to/),
      expect.stringMatching(/group \/shop\/\w+ .*\(and 1 more call\)\. Grant `logs:FilterLogEvents` to/),
    ]);
  });

  it('whose answers do not come do not keep the rest', async () => {
    const asked = new EventEmitter();
    const first = once(asked, 'call');
    const stop = new AbortController();
    await using double = await startAwsDouble((call) => {
      if (call.operation !== 'DescribeServices') return answerWell(call);
      asked.emit('call');
      return { hang: true };
    });
    const evidence = collect({ logs: double.url, states: STATES, signal: stop.signal });
    await first;
    // As the limit of nine seconds does.
    stop.abort(new DOMException('the time is over', 'TimeoutError'));
    const { missing, services } = await evidence;
    expect(services).toEqual([]);
    expect(missing.join('\n')).toContain(
      'looking at ECS services of shop in eu-west-1 failed: there was no answer',
    );
  });
});
