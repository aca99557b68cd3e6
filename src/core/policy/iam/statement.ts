import { isWorld } from '../network/traffic.js';
import { allOf, not, some, type Truth } from '../truth.js';
import { type Condition, type Part, type Principal, type Statement, UNKNOWN_PART } from './document.js';

export function allows(statement: Statement): Truth {
  return statement.effect === UNKNOWN_PART ? 'unknown' : statement.effect.toLowerCase() === 'allow';
}

export function denies(statement: Statement): Truth {
  return statement.effect === UNKNOWN_PART ? 'unknown' : statement.effect.toLowerCase() === 'deny';
}

/** Glob match as IAM has it: `*` and `?`, case ignored. Linear in practice, no regular expressions. */
export function matchesPattern(pattern: string, text: string): boolean {
  const [p, t] = [pattern.toLowerCase(), text.toLowerCase()];
  let [i, j, star, mark] = [0, 0, -1, 0];
  while (j < t.length) {
    if (p[i] === '*') {
      star = i++;
      mark = j;
    } else if (i < p.length && (p[i] === '?' || p[i] === t[j])) {
      i++;
      j++;
    } else if (star >= 0) {
      i = star + 1;
      j = ++mark;
    } else return false;
  }
  while (p[i] === '*') i++;
  return i === p.length;
}

/** Whether the statement's action part covers `action`. */
export function coversAction(statement: Statement, action: string): Truth {
  const matches = (part: Part): Truth => (part === UNKNOWN_PART ? 'unknown' : matchesPattern(part, action));
  if (statement.notActions.length > 0) return not(some(statement.notActions, matches));
  return some(statement.actions, matches);
}

export function coversEveryAction(statement: Statement): Truth {
  return some(statement.actions, (part) =>
    part === UNKNOWN_PART ? 'unknown' : part === '*' || part === '*:*',
  );
}

/** Resource `*`, an ARN whose resource part is `*`, or anything but a few (`NotResource`). */
export function coversEveryResource(statement: Statement): Truth {
  if (statement.notResources.length > 0) return true;
  return some(statement.resources, (part) => {
    if (part === UNKNOWN_PART) return 'unknown';
    return /^\*+$/.test(part) || /^arn:[^:]*:[^:]*:[^:]*:[^:]*:\*$/.test(part);
  });
}

/** Everyone, signed in or not; `NotPrincipal` with Allow means everyone but a few. */
export function admitsAnyone(statement: Statement): Truth {
  if (statement.notPrincipals.length > 0) return true;
  return some(statement.principals, isAnyone);
}

function isAnyone({ type, id }: Principal): Truth {
  if (type !== 'AWS' && type !== '*') return false;
  return id === UNKNOWN_PART ? 'unknown' : /^\*+$/.test(id) || /^arn:[^:]*:iam::\*/.test(id);
}

/**
 * Condition keys that say how a request comes, not who sends it, or that anyone can make true: `aws:Referer`, and the
 * names and tags that people give to users of their own accounts.
 */
const OPEN_KEYS =
  /^(aws:(securetransport|multifactorauth\w*|currenttime|epochtime|useragent|referer|requestedregion|tokenissuetime|username|principaltype|principaltag\/.*|requesttag\/.*)|s3:(prefix|delimiter|max-keys|tlsversion|signatureversion|authtype|x-amz-.*))$/;
/** ARNs of principals of every account. */
const EVERY_ACCOUNT = /^arn:([^:]+:(iam|sts)::\*|\*$|[^:]+:\*$)/;

/** Whether some condition limits who may use the statement. */
export function limitsCallers(statement: Statement): boolean {
  return statement.conditions.some(limits);
}

/** Conditions that hold as well where a request does not carry their key, as one of nobody's does not. */
const HOLDS_WITHOUT_KEY = /^forallvalues:|ifexists$/;

function limits({ operator, key, values }: Condition): boolean {
  if (HOLDS_WITHOUT_KEY.test(operator)) return false;
  if (OPEN_KEYS.test(key) || operator.includes('not') || operator === 'null') return false;
  return (
    values.length > 0 &&
    !values.some(
      (value) => typeof value === 'string' && (value === '*' || isWorld(value) || EVERY_ACCOUNT.test(value)),
    )
  );
}

/** Allow, anyone, and no condition on who. */
export function isPublic(statement: Statement): Truth {
  return allOf(allows(statement), admitsAnyone(statement), !limitsCallers(statement));
}

/** Denies everyone whatever does not come over TLS. */
export function deniesPlainHttp(statement: Statement): Truth {
  return allOf(
    denies(statement),
    admitsAnyone(statement),
    some(statement.conditions, ({ operator, key, values }) => {
      if (key !== 'aws:securetransport' || !operator.startsWith('bool')) return false;
      return some(values, (value) => (value === UNKNOWN_PART ? 'unknown' : value.toLowerCase() === 'false'));
    }),
  );
}
