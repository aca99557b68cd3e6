import { Environment } from '@marcbachmann/cel-js';
import { cidrContains, isPublicCidr } from '../helpers/cidrs.js';
import { matchesPattern } from '../helpers/matches.js';
import { coversActionOf, isPublicStatement, policyAt, policyOf } from '../helpers/policies.js';
import { findReferences, findReferencing } from '../helpers/references.js';
import { GUARDS } from './guard.js';
import { Later, settle, settlePresence, settleSize, settleWhole } from './later.js';

/** What an expression may be at most; a rule is a sentence, not a program. */
const LIMITS = { maxAstNodes: 2_000, maxDepth: 40 };
/** Guards add a few levels to each. */
const GUARDED_LIMITS = { maxAstNodes: 40_000, maxDepth: 400 };

const OPTIONS = { homogeneousAggregateLiterals: false };

/** For the user's text: knows the fields of variables, so that a slip of the pen is found before any plan is judged. */
export function createCheckEnvironment(): Environment {
  const environment = new Environment({ ...OPTIONS, limits: LIMITS })
    .registerType('Resource', {
      fields: {
        address: 'string',
        type: 'string',
        name: 'string',
        module: 'string',
        action: 'string',
        values: 'map',
        before: 'dyn',
      },
    })
    .registerType('Plan', {
      fields: { resources: 'list<Resource>', outputs: 'map', terraformVersion: 'string' },
    })
    .registerType('PullRequestEnvironment', {
      fields: { name: 'string', pullNumber: 'int', repository: 'string' },
    })
    .registerVariable('resource', 'Resource')
    .registerVariable('plan', 'Plan')
    .registerVariable('environment', 'PullRequestEnvironment');
  return registerHelpers(environment, 'list<Resource>');
}

/** For the guarded text. */
export function createRunEnvironment(): Environment {
  const environment = new Environment({ ...OPTIONS, limits: GUARDED_LIMITS })
    .registerType('later', { ctor: Later, fields: {} })
    .registerVariable('resource', 'map')
    .registerVariable('plan', 'map')
    .registerVariable('environment', 'dyn')
    .registerFunction(`${GUARDS.settle}(dyn): dyn`, settle)
    .registerFunction(`${GUARDS.settleWhole}(dyn): dyn`, settleWhole)
    .registerFunction(`${GUARDS.settlePresence}(dyn): bool`, settlePresence)
    .registerFunction(`${GUARDS.settleSize}(dyn): dyn`, settleSize)
    .registerFunction(`${GUARDS.isSet}(dyn, string): bool`, isSet)
    .registerFunction(`${GUARDS.policyAt}(dyn, string): map`, policyAt)
    .registerFunction(`${GUARDS.matches}(dyn, dyn): bool`, matchesPattern);
  return registerHelpers(environment, 'list');
}

/** The functions of docs/custom-policies.md. */
function registerHelpers(environment: Environment, resources: string): Environment {
  return environment
    .registerFunction('policy(dyn): map', policyOf)
    .registerFunction('coversAction(dyn, string): bool', coversActionOf)
    .registerFunction('isPublic(dyn): bool', isPublicStatement)
    .registerFunction('cidrContains(dyn, dyn): bool', cidrContains)
    .registerFunction('isPublicCidr(dyn): bool', isPublicCidr)
    .registerFunction('references(dyn, string): list', findReferences)
    .registerFunction(`referencing(dyn, string, string): ${resources}`, findReferencing);
}

/** `has(x.y)`: `x` has a `y` that is not null. Terraform writes null for what is not set. */
function isSet(holder: unknown, key: string): boolean {
  if (holder === null) return false;
  const value = holder instanceof Map ? holder.get(key) : undefined;
  settle(value);
  return value !== undefined && value !== null;
}
