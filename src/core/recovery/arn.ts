/** The parts of an ARN; `region` and `account` are empty where the service has none. */
export interface Arn {
  readonly text: string;
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** All that follows the account, with its own `:` and `/`. */
  readonly resource: string;
}

/**
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html; accounts of AWS's own have names, such as `aws`
 * and `cloudfront`.
 */
const ARN = /^arn:([a-z][a-z0-9-]*):([a-z0-9-]+):([a-z0-9-]*):(\d{12}|[a-z]*):([^\s\p{Cc}\p{Cs}]+)$/u;

/** Undefined for a text that is no ARN. */
export function parseArn(text: string): Arn | undefined {
  const parts = ARN.exec(text);
  if (parts === null) return undefined;
  const [, partition = '', service = '', region = '', account = '', resource = ''] = parts;
  return { text, partition, service, region, account, resource };
}

/** Where a resource can be looked at in the browser: https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/deep-link.html */
export const computeConsoleLink = (arn: string): string =>
  `https://console.aws.amazon.com/go/view?arn=${encodeURIComponent(arn).replace(/[!'()*]/g, encodeCharacter)}`;

/** What a URL may hold and Markdown would take for its own. */
const encodeCharacter = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
