import { allOf, some, type Truth } from '../truth.js';
import { takesResource } from './access-level.js';
import { type Part, type PolicyDocument, type Statement, UNKNOWN_PART } from './document.js';
import { allows, coversAction, coversEveryResource, denies, matchesPattern } from './statement.js';

/**
 * Reads by which data leaves an account (Cloudsplaining's READ_ONLY_DATA_EXFILTRATION_ACTIONS,
 * https://github.com/salesforce/cloudsplaining/blob/master/cloudsplaining/shared/constants.py).
 */
const DATA_READS = [
  's3:GetObject',
  'ssm:GetParameter',
  'ssm:GetParameters',
  'ssm:GetParametersByPath',
  'secretsmanager:GetSecretValue',
];

/** Whether a statement allows, on resource `*` and without a condition, what could be limited to a resource. */
export function leavesResourcesOpen(statement: Statement, document: PolicyDocument | undefined): Truth {
  if (statement.conditions.length > 0) return false;
  const onAll = some(statement.resources, (part) => (part === UNKNOWN_PART ? 'unknown' : part === '*'));
  const restrictable =
    statement.notActions.length > 0
      ? !statement.notActions.includes('*')
      : some(statement.actions, (part) => {
          if (part === UNKNOWN_PART) return 'unknown';
          return !isDenied(part, document) && takesResource(part);
        });
  return allOf(allows(statement), onAll, restrictable);
}

/** Whether a statement opens all of S3, or lets its holder read objects, parameters or secrets wherever they are. */
export function opensAllData(statement: Statement, document: PolicyDocument | undefined): Truth {
  if (statement.conditions.length > 0) return false;
  const reads = some(DATA_READS, (action) =>
    isDenied(action, document) ? false : coversAction(statement, action),
  );
  return allOf(allows(statement), coversEveryResource(statement), reads);
}

/** Denied everywhere, whatever another statement allows. */
function isDenied(action: string, document: PolicyDocument | undefined): boolean {
  return (document?.statements ?? []).some(
    (statement) =>
      denies(statement) === true &&
      statement.conditions.length === 0 &&
      statement.resources.includes('*') &&
      statement.actions.some((part: Part) => part !== UNKNOWN_PART && matchesPattern(part, action)),
  );
}
