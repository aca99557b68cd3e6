import { parseArn } from '../../recovery/arn.js';
import type { Filler } from '../filler.js';
import type { AwsCall, AwsCheck } from './check.js';

/** Key of the configuration to what stands for people: the service, and the name of what is called. */
const NAMES: { readonly [K in AwsCall['service']]: (call: Extract<AwsCall, { service: K }>) => string } = {
  invoke: (call) => call.function,
  queue: ({ url }) => url,
  bucket: ({ bucket }) => bucket,
  table: ({ table }) => table,
  database: ({ cluster }) => cluster,
};

export const nameOf = (call: AwsCall): string => (NAMES[call.service] as (one: AwsCall) => string)(call);

/** What is called, for people. */
export const renderAwsTarget = ({ call }: Pick<AwsCheck, 'call'>): string =>
  `${call.service} ${nameOf(call)}`;

/** Hosts of queues: https://docs.aws.amazon.com/general/latest/gr/sqs-service.html, with the older form. */
const QUEUE_HOST = /^https?:\/\/(?:sqs\.(?<region>[a-z0-9-]+)|(?<legacy>[a-z0-9-]+)\.queue)\.amazonaws\.com/;

/** The region that the call's own name tells; undefined where it tells none. */
export function findCallRegion(call: AwsCall): string | undefined {
  const name = nameOf(call);
  const { region, legacy } = QUEUE_HOST.exec(name)?.groups ?? {};
  return region ?? legacy ?? (parseArn(name)?.region || undefined);
}

/** An AWS check with its references replaced. */
export function fillAws(check: AwsCheck, { pattern, tree }: Filler): AwsCheck {
  const { body, json } = check.expect;
  return {
    ...check,
    call: tree(check.call) as AwsCall,
    expect: {
      ...check.expect,
      ...(body === undefined ? {} : { body: pattern(body) }),
      json: tree(json) as AwsCheck['expect']['json'],
    },
  };
}
