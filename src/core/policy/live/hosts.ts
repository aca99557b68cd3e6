/**
 * Whose machines answer under a name of AWS: `own` an instance or a load balancer of the account, `edge` a front of AWS's
 * before something of the account (its ports say nothing of the environment), `service` an API or console of AWS itself.
 */
type HostKind = 'own' | 'edge' | 'service' | 'custom';

interface HostRow {
  readonly pattern: RegExp;
  readonly kind: HostKind;
}

/** The first row that fits counts. Names as in https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html */
const ROWS: readonly HostRow[] = [
  { pattern: /\.elb(?:\.[a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?$/, kind: 'own' },
  { pattern: /^ec2-[\d-]+\.(?:[a-z0-9-]+\.)?compute(?:-1)?\.amazonaws\.com(?:\.cn)?$/, kind: 'own' },
  { pattern: /\.(?:elasticbeanstalk\.com|awsglobalaccelerator\.com)$/, kind: 'own' },
  { pattern: /\.execute-api\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/, kind: 'edge' },
  { pattern: /\.lambda-url\.[a-z0-9-]+\.on\.aws$/, kind: 'edge' },
  { pattern: /\.(?:cloudfront\.net|amplifyapp\.com|awsapprunner\.com)$/, kind: 'edge' },
  { pattern: /(?:^|\.)(?:amazonaws\.com(?:\.cn)?|aws\.amazon\.com|amazoncognito\.com)$/, kind: 'service' },
  { pattern: /(?:^|\.)(?:api|on)\.aws$/, kind: 'service' },
];

export function computeHostKind(host: string): HostKind {
  return ROWS.find(({ pattern }) => pattern.test(host.toLowerCase()))?.kind ?? 'custom';
}

/** This machine and networks that are not the internet (RFC 1918, RFC 6761, RFC 4193); LocalStack's names lead here too. */
const LOCAL =
  /^(?:localhost|.+\.localhost|(?:.+\.)?localhost\.localstack\.cloud|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|::1|f[cd][\da-f]{2}:.+)$/i;

/** By its name; one that only resolves to this machine is found when it is looked at. */
const THIS_MACHINE = /^(?:localhost|.+\.localhost|127\.[\d.]+|::1)$/i;

/** This machine's ports say nothing of an environment. */
export function isThisMachine(host: string): boolean {
  return THIS_MACHINE.test(host);
}

/** Whether nobody else can answer under this host, as far as its name tells. */
export function isLocalHost(host: string): boolean {
  return LOCAL.test(host);
}
