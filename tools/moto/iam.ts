const REQUEST_LIMIT_MS = 10_000;

interface IamKind {
  readonly list: string;
  /** Answers with the tags of one entity. */
  readonly tags: string;
  /** Its parameter, and the element of the list that it is taken from. */
  readonly key: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** IAM is not among what moto's tagging API looks through. */
const KINDS: readonly IamKind[] = [
  { list: 'ListRoles', tags: 'ListRoleTags', key: 'RoleName' },
  { list: 'ListUsers', tags: 'ListUserTags', key: 'UserName' },
  { list: 'ListInstanceProfiles', tags: 'ListInstanceProfileTags', key: 'InstanceProfileName' },
  { list: 'ListPolicies', tags: 'ListPolicyTags', key: 'Arn', more: { Scope: 'Local' } },
];

/** ARNs of IAM entities whose tags or names hold the environment's name. */
export async function findIamLeftovers(url: string, environment: string): Promise<string[]> {
  const found = await Promise.all(KINDS.map((kind) => findOfKind({ url, environment, kind })));
  return found.flat();
}

async function findOfKind(query: { url: string; environment: string; kind: IamKind }): Promise<string[]> {
  const { url, environment, kind } = query;
  const answer = await ask(url, { Action: kind.list, ...kind.more });
  const members = answer.match(/<member>.*?<\/Arn>.*?<\/member>/gs) ?? [];
  const arns: string[] = [];
  for (const member of members) {
    const arn = element(member, 'Arn');
    const key = element(member, kind.key);
    if (arn === '' || key === '') continue;
    const tags = arn.includes(environment)
      ? ''
      : await ask(url, { Action: kind.tags, [keyParameter(kind)]: key });
    if (arn.includes(environment) || tags.includes(`<Value>${environment}</Value>`)) arns.push(arn);
  }
  return arns;
}

const keyParameter = ({ key }: IamKind): string => (key === 'Arn' ? 'PolicyArn' : key);

function element(xml: string, name: string): string {
  return new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(xml)?.[1] ?? '';
}

/** The query interface, unsigned: moto reads only the service's name from the credential. */
async function ask(url: string, parameters: Readonly<Record<string, string>>): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization:
        'AWS4-HMAC-SHA256 Credential=testing/20260101/us-east-1/iam/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: new URLSearchParams({ Version: '2010-05-08', ...parameters }),
    signal: AbortSignal.timeout(REQUEST_LIMIT_MS),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`moto answered ${parameters.Action} with ${response.status}: ${text.slice(0, 300)}`);
  return text;
}
