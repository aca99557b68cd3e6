import { holdsTrue } from '../../../terraform/plan-values.js';
import {
  type Part,
  type PolicyDocument,
  type Principal,
  parsePolicyText,
  type Statement,
  UNKNOWN_PART,
} from '../../iam/document.js';
import { findPolicySource, readPolicy } from '../../iam/read.js';
import { coversAction, isPublic } from '../../iam/statement.js';
import { quote } from '../../judgement.js';
import type { Truth } from '../../truth.js';
import { spend } from '../cel/budget.js';
import { HelperError, Later, LaterRead, settle } from '../cel/later.js';
import { childOf } from '../cel/value.js';
import { findOrigin, type Origin } from '../cel/world.js';

/** What parsing costs, measured against reading a value. */
const LETTERS_PER_STEP = 20;
const STEPS_PER_DOCUMENT = 50;

/** Statements by the value that expressions see of them. */
const statements = new WeakMap<object, Statement>();

/** `policy(text)`: the policy in a JSON text. One that is not set has no statements. */
export function policyOf(text: unknown): ReadonlyMap<string, unknown> {
  if (text === null || text === '') return describe({ statements: [], complete: true }, 'policy');
  if (typeof text === 'string') spend(text.length / LETTERS_PER_STEP);
  const document = typeof text === 'string' ? parsePolicyText(text) : undefined;
  if (document === undefined) throw new HelperError('policy() needs a policy as JSON text');
  return describe(document, 'policy');
}

/** `policy(x.values.attribute)`: known only after apply, it is read from the policy document that it refers to. */
export function policyAt(holder: unknown, attribute: string): ReadonlyMap<string, unknown> {
  const origin = findOrigin(holder);
  const values = holder instanceof Map ? holder.get('values') : undefined;
  if (!(values instanceof Map)) throw new HelperError('policy() needs a policy as JSON text');
  const value: unknown = values.get(attribute);
  if (origin === undefined || !(value instanceof Later)) {
    if (value === undefined) throw new HelperError(`No such key: ${attribute}`);
    return policyOf(settle(value));
  }
  if (origin.world.masked && isSecret(origin, attribute)) {
    throw new HelperError('the policy holds sensitive values');
  }
  const { resource, world } = origin;
  spend(STEPS_PER_DOCUMENT);
  const policy = readPolicy(
    { resource, index: world.index, block: world.index.blockOf(resource) },
    attribute,
  );
  if (policy.state !== 'known') throw new LaterRead(value);
  return describe(policy.value, value.path);
}

/** Whether a mark lies on the attribute, or on any part of the document that it is made of. */
function isSecret({ resource, world }: Origin, attribute: string): boolean {
  const { sensitive } = resource;
  const source = findPolicySource({ resource, index: world.index }, attribute);
  return holdsTrue(childOf(sensitive, attribute)) || (source !== undefined && holdsTrue(source.sensitive));
}

/** `coversAction(statement, "s3:GetObject")`: by `Action` or `NotAction`, with IAM's wildcards. */
export function coversActionOf(statement: unknown, action: string): boolean {
  return decide(coversAction(find(statement, 'coversAction'), action), 'statement.actions');
}

/** `isPublic(statement)`: it allows anyone, and no condition says who. */
export function isPublicStatement(statement: unknown): boolean {
  return decide(isPublic(find(statement, 'isPublic')), 'statement.principals');
}

function find(value: unknown, name: string): Statement {
  const statement = typeof value === 'object' && value !== null ? statements.get(value) : undefined;
  if (statement === undefined) throw new HelperError(`${name}() needs a statement of policy(…)`);
  return statement;
}

function decide(truth: Truth, path: string): boolean {
  if (truth === 'unknown') throw new LaterRead(new Later(path));
  return truth;
}

function describe({ statements: all, complete }: PolicyDocument, path: string): ReadonlyMap<string, unknown> {
  const described = all.map((statement, index) =>
    describeStatement(statement, `${path}.statements[${index}]`),
  );
  const more = complete ? [] : [new Later(`The rest of ${quote(path)}`, true)];
  return new Map([['statements', [...described, ...more]]]);
}

function describeStatement(statement: Statement, path: string): ReadonlyMap<string, unknown> {
  const toPart = (part: Part): unknown => (part === UNKNOWN_PART ? new Later(path) : part);
  const toPrincipal = ({ type, id }: Principal) => new Map([...Object.entries({ type, id: toPart(id) })]);
  const described = new Map<string, unknown>([
    ['effect', toPart(statement.effect)],
    ['actions', statement.actions.map(toPart)],
    ['notActions', statement.notActions.map(toPart)],
    ['resources', statement.resources.map(toPart)],
    ['notResources', statement.notResources.map(toPart)],
    ['principals', statement.principals.map(toPrincipal)],
    ['notPrincipals', statement.notPrincipals.map(toPrincipal)],
    [
      'conditions',
      statement.conditions.map(
        ({ operator, key, values }) => new Map(Object.entries({ operator, key, values: values.map(toPart) })),
      ),
    ],
  ]);
  statements.set(described, statement);
  return described;
}
