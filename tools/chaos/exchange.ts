import type { IncomingHttpHeaders } from 'node:http';

export type Side = 'aws' | 'github';
export type Sender = 'mayfly' | 'terraform' | 'provider';

/** A request that passes a proxy, in the words that points are made of. */
export interface Exchange {
  readonly side: Side;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly sender: Sender;
  /** `s3`, `ssm`, `logs`, `sts`, `tagging`; empty for GitHub. */
  readonly service: string;
  /** What it does to the environment's own files or resources: a row of `ACTS`, or the service's name for it. */
  readonly act: string;
}

export type RawExchange = Pick<Exchange, 'side' | 'method' | 'path' | 'headers' | 'body'>;

export function parseExchange(raw: RawExchange): Exchange {
  const sender = readSender(raw);
  const service = raw.side === 'aws' ? readService(raw) : '';
  const act =
    raw.side === 'github'
      ? readGitHubAct(raw)
      : service === 's3'
        ? readS3Act(raw, sender)
        : readAwsAct(raw, service);
  return { ...raw, sender, service, act };
}

function readSender({ side, headers }: RawExchange): Sender {
  const agent = String(headers['user-agent'] ?? '');
  if (side === 'github' || agent.includes('aws-sdk-js')) return 'mayfly';
  return agent.includes('terraform-provider-aws') ? 'provider' : 'terraform';
}

/** Of the signature's scope: `Credential=…/20261127/eu-west-1/s3/aws4_request`. */
function readService({ headers }: RawExchange): string {
  return /\/([a-z0-9-]+)\/aws4_request/.exec(String(headers.authorization ?? ''))?.[1] ?? 'unsigned';
}

/** File of the store to its part of an act; the first that fits counts. */
const FILES: readonly (readonly [RegExp, string])[] = [
  [/\.tflock$/, 'lock'],
  [/\.tfstate$/, 'state'],
  [/\/record\.json$/, 'record'],
  [/\/bundle\.tgz$/, 'bundle'],
];
const VERBS: Readonly<Record<string, string>> = {
  PUT: 'write',
  GET: 'read',
  DELETE: 'remove',
  HEAD: 'look at',
};

function readS3Act({ method, path, body }: RawExchange, sender: Sender): string {
  const [file = '', query = ''] = path.split('?');
  const name = FILES.find(([pattern]) => pattern.test(file))?.[1];
  const verb = VERBS[method] ?? 'remove';
  if (name === 'lock' && method === 'PUT') return `take lock for ${readOperation(body)}`;
  if (name === 'record' && method === 'PUT') return `write record ${readStatus(body.toString())}`;
  if (name !== undefined) return `${verb} ${name}`;
  if (sender !== 'provider') {
    if (/(^|&)delete(=|&|$)/.test(query)) return 'remove files';
    if (/(^|&)(versions|list-type)/.test(query)) return 'list files';
    return `${verb} state bucket`;
  }
  const plain = /^(x-id=\w+)?$/.test(query);
  if (method === 'PUT' && plain) return 'make resource';
  if ((method === 'DELETE' && plain) || /(^|&)delete(=|&|$)/.test(query)) return 'unmake resource';
  return method === 'GET' || method === 'HEAD' ? 'read resource' : 'change resource';
}

const readOperation = (body: Buffer): string =>
  /"Operation":"OperationType(\w+)"/.exec(body.toString())?.[1]?.toLowerCase() ?? 'nothing';

/** The status of a record; what stands around its JSON (a chunked upload, a date) does not matter. */
export function readStatus(text: string): string {
  try {
    const record = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as {
      status?: string;
    };
    return record.status ?? 'unknown';
  } catch {
    return 'unknown';
  }
}

/** Begin of an operation's name to its act. */
const OPERATIONS: readonly (readonly [RegExp, string])[] = [
  [/^GetResources$/, 'look for tags'],
  [/^GetCallerIdentity$/, 'ask who we are'],
  [/^(Create|PutParameter|Register|Run)/, 'make resource'],
  [/^(Delete|Terminate)/, 'unmake resource'],
  [/^(Get|List|Describe)/, 'read resource'],
];

function readAwsAct({ headers, body }: RawExchange, service: string): string {
  const target = String(headers['x-amz-target'] ?? '').split('.')[1];
  const operation = target ?? /(?:^|&)Action=(\w+)/.exec(body.toString())?.[1] ?? service;
  return OPERATIONS.find(([pattern]) => pattern.test(operation))?.[1] ?? 'change resource';
}

/** Method and path to act; the first that fits counts. */
const CALLS: readonly (readonly [RegExp, string])[] = [
  [/^GET .*\/pulls\/\d+$/, 'ask for pull request'],
  [/^POST .*\/issues\/\d+\/comments$/, 'post comment'],
  [/^GET .*\/issues\/\d+\/comments/, 'list comments'],
  [/^GET .*\/issues\/comments\/\d+$/, 'read comment'],
  [/^PATCH .*\/issues\/comments\/\d+$/, 'edit comment'],
  [/^POST .*\/check-runs$/, 'make check run'],
  [/^PATCH .*\/check-runs\/\d+$/, 'end check run'],
  [/^POST .*\/deployments$/, 'make deployment'],
  [/^POST .*\/deployments\/\d+\/statuses$/, 'set deployment'],
  [/^GET .*\/actions\/runs\//, 'ask for run'],
];

const readGitHubAct = ({ method, path }: RawExchange): string =>
  CALLS.find(([pattern]) => pattern.test(`${method} ${path.split('?')[0]}`))?.[1] ?? 'ask GitHub';
