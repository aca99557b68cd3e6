import { computeType } from '../terraform/plan-address.js';
import type { State } from '../terraform/state.js';
import { computeAdoptions } from './adoption.js';

/** Says whether states hold what an ARN names. */
export type Knows = (arn: string) => boolean;

/**
 * A state knows a resource by its ARN, by the type and the id that Terraform would import it by, or, in EC2, where
 * ids are of AWS's making, by the id wherever it stands: the volumes of an instance are among its arguments.
 */
export function indexStates(states: readonly State[]): Knows {
  const texts = new Set<string>();
  const ids = new Set<string>();
  for (const { address, attributes } of states.flatMap(({ resources }) => resources)) {
    collectTexts(attributes, texts);
    if (typeof attributes.id === 'string') ids.add(`${computeType(address)} ${attributes.id}`);
  }
  return (arn) => {
    if (texts.has(arn) || texts.has(`${arn}:*`)) return true;
    if (computeAdoptions(arn).some(({ row, id }) => ids.has(`${row.type} ${id}`))) return true;
    const [, generated] = GENERATED_ID.exec(arn) ?? [];
    return generated !== undefined && texts.has(generated);
  };
}

/** https://docs.aws.amazon.com/ec2/latest/devguide/ec2-resource-ids.html */
const GENERATED_ID = /^arn:[^:]+:ec2:[^:]*:[^:]*:[a-z-]+\/([a-z]+-[0-9a-f]{8,17})$/;

function collectTexts(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') texts.add(value);
  else if (Array.isArray(value)) for (const item of value) collectTexts(item, texts);
  else if (typeof value === 'object' && value !== null) collectTexts(Object.values(value), texts);
}
