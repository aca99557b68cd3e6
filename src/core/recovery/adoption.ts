import type { AdoptableType } from './adoptable-type.js';
import { type Arn, parseArn } from './arn.js';
import { ADOPTABLE } from './table.js';

/** One way to adopt a resource. */
export interface Adoption {
  readonly row: AdoptableType;
  /** For the `import` block. */
  readonly id: string;
  /**
   * It bears the environment's name, and a run that was about to make it was killed: many services take tags by a call
   * of their own, which may never have come. Without any tag it is ours.
   */
  readonly orphaned?: true;
}

/** For people, and to tell ways apart. */
export const describeAdoption = ({ row, id }: Adoption): string => `${row.type} ${id}`;

/** All ways to adopt what an ARN names, the likeliest first; empty where no row fits it. */
export function computeAdoptions(text: string): readonly Adoption[] {
  const arn = parseArn(text);
  if (arn === undefined) return [];
  return ADOPTABLE.flatMap((row) => {
    const [service, form] = row.arn;
    const found = service === arn.service ? form.exec(arn.resource) : null;
    return found === null ? [] : [{ row, id: fillIn(row.importId, arn, found.groups ?? {}) }];
  });
}

/** https://docs.aws.amazon.com/general/latest/gr/rande.html */
const SUFFIXES: Readonly<Record<string, string>> = { 'aws-cn': 'amazonaws.com.cn' };

function fillIn(template: string, arn: Arn, groups: Readonly<Record<string, string>>): string {
  const { text, partition, region, account } = arn;
  const suffix = SUFFIXES[partition] ?? 'amazonaws.com';
  const values: Readonly<Record<string, string>> = {
    arn: text,
    partition,
    region,
    account,
    suffix,
    ...groups,
  };
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
