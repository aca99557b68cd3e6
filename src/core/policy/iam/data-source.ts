import { type Block, isConfigured, readBlocks, readItems, readText } from '../block.js';
import { asText } from '../value.js';
import {
  type Condition,
  type Part,
  type PolicyDocument,
  type Principal,
  parsePolicyText,
  type Statement,
  UNKNOWN_PART,
} from './document.js';

/**
 * Reads an `aws_iam_policy_document`: its `json` where that is known, else its statements, so that one unknown ARN
 * does not hide the rest. Undefined when not even the number of statements is known.
 */
export function readPolicyDocument(block: Block): PolicyDocument | undefined {
  const json = readText(block, 'json');
  if (json.state === 'known') return parsePolicyText(json.value);
  const blocks = readBlocks(block, 'statement');
  if (blocks === 'unknown') return undefined;
  const merges = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json'];
  return {
    statements: blocks.map(readStatement),
    complete: !merges.some((name) => block.expressions !== undefined && isConfigured(block, name)),
  };
}

function readStatement(block: Block): Statement {
  const effect = readText(block, 'effect');
  return {
    effect: effect.state === 'known' ? effect.value : effect.state === 'absent' ? 'Allow' : UNKNOWN_PART,
    actions: readParts(block, 'actions'),
    notActions: readParts(block, 'not_actions'),
    resources: readParts(block, 'resources'),
    notResources: readParts(block, 'not_resources'),
    principals: readPrincipals(block, 'principals'),
    notPrincipals: readPrincipals(block, 'not_principals'),
    conditions: readConditions(block),
  };
}

function readParts(block: Block, name: string): readonly Part[] {
  const items = readItems(block, name);
  if (items.state === 'absent') return [];
  if (items.state === 'unknown') return [UNKNOWN_PART];
  return items.value.flatMap((item): readonly Part[] => {
    if (item.state === 'unknown') return [UNKNOWN_PART];
    const text = item.state === 'known' ? asText(item.value) : undefined;
    return text === undefined ? [] : [text];
  });
}

function readPrincipals(block: Block, name: string): readonly Principal[] {
  const blocks = readBlocks(block, name);
  if (blocks === 'unknown') return [{ type: '*', id: UNKNOWN_PART }];
  return blocks.flatMap((principal) => {
    const type = readText(principal, 'type');
    return readParts(principal, 'identifiers').map((id) => ({
      type: type.state === 'known' ? type.value : '*',
      id: type.state === 'known' ? id : UNKNOWN_PART,
    }));
  });
}

function readConditions(block: Block): readonly Condition[] {
  const blocks = readBlocks(block, 'condition');
  if (blocks === 'unknown') return [{ operator: '', key: '', values: [UNKNOWN_PART] }];
  return blocks.map((condition) => ({
    operator: textOf(condition, 'test').toLowerCase(),
    key: textOf(condition, 'variable').toLowerCase(),
    values: readParts(condition, 'values'),
  }));
}

function textOf(block: Block, name: string): string {
  const text = readText(block, name);
  return text.state === 'known' ? text.value : '';
}
