import { allOf, some, type Truth } from '../truth.js';
import { type Condition, type Part, type Statement, UNKNOWN_PART } from './document.js';
import { allows } from './statement.js';

const ISSUER = 'token.actions.githubusercontent.com';

/**
 * A condition key is the issuer and a claim; an enterprise may have an issuer of its own with its name at the end
 * (https://docs.github.com/en/enterprise-cloud@latest/actions/reference/security/oidc#customizing-the-issuer-value-for-an-enterprise).
 */
const CLAIM_KEY = /^token\.actions\.githubusercontent\.com(?:\/[\w-]+)?:(\w+)$/;

/**
 * A subject that only one owner's workflows can have: it names the owner before any wildcard
 * (https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims). Claims that anyone can choose,
 * such as `environment:prod` or `ref:…`, name nobody.
 */
const OWNED =
  /^(repo:[^/*?:]+\/|(repository_owner|repository_owner_id|repository_id|enterprise|enterprise_id):[^*?]+|job_workflow_ref:[^/*?:]+\/)/;

/** Whether a trust statement lets in workflows of repositories that nobody named. */
export function trustsAnyRepository(statement: Statement): Truth {
  return allOf(allows(statement), trustsGithub(statement), !statement.conditions.some(limitsOwner));
}

function trustsGithub(statement: Statement): Truth {
  if (statement.conditions.some(({ key }) => CLAIM_KEY.test(key))) return true;
  return some(statement.principals, ({ type, id }) => {
    if (type !== 'Federated') return false;
    return id === UNKNOWN_PART ? 'unknown' : id.includes(ISSUER);
  });
}

function limitsOwner({ operator, key, values }: Condition): boolean {
  if (!/^(foranyvalue:|forallvalues:)?string(equals|like)/.test(operator)) return false;
  const claim = CLAIM_KEY.exec(key)?.[1] ?? '';
  if (claim === 'sub' || claim === 'job_workflow_ref')
    return values.length > 0 && values.every(isOwned(claim));
  return (
    /^(repository|repository_owner|repository_id|repository_owner_id)$/.test(claim) && values.every(isExact)
  );
}

function isOwned(claim: string) {
  return (value: Part): boolean => {
    if (value === UNKNOWN_PART) return true;
    return claim === 'sub' ? OWNED.test(value) : /^[^/*?:]+\//.test(value);
  };
}

function isExact(value: Part): boolean {
  return value === UNKNOWN_PART || !/^[*?]/.test(value);
}
