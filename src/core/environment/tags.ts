export const TAG_KEYS = {
  environment: 'mayfly:environment',
  repository: 'mayfly:repository',
  expires: 'mayfly:expires',
} as const;

/** https://docs.aws.amazon.com/personalize/latest/dg/personalize-managing-tags.html: the set that all services share. */
const FORBIDDEN_CHARACTERS = /[^A-Za-z0-9 _.:/=+@-]/g;
const MAX_VALUE_LENGTH = 256;

export interface TagFacts {
  readonly environment: string;
  /** `owner/name`; left out where there is none. */
  readonly repository?: string | undefined;
  /**
   * ISO time, written as given. It is a tag of every resource: a value that moves with each push makes each plan
   * change every resource, so what to pass is for the caller to decide.
   */
  readonly expiresAt?: string | undefined;
}

/** The tags that every taggable resource of an environment carries. They find what state lost. */
export function computeTags({ environment, repository, expiresAt }: TagFacts): Record<string, string> {
  return {
    [TAG_KEYS.environment]: computeTagValue(environment),
    ...(repository === undefined ? {} : { [TAG_KEYS.repository]: computeTagValue(repository) }),
    ...(expiresAt === undefined ? {} : { [TAG_KEYS.expires]: computeTagValue(expiresAt) }),
  };
}

/** Also what to search for: a value is cut and cleaned the same way when it is written and when it is looked up. */
export function computeTagValue(text: string): string {
  return text.replace(FORBIDDEN_CHARACTERS, '_').slice(0, MAX_VALUE_LENGTH);
}
