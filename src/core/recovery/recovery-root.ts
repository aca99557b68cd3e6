import { computeRelaxation } from '../override/relaxations.js';
import { escapeTemplate } from '../override/template.js';
import type { Adoption } from './adoption.js';

type Json = Readonly<Record<string, unknown>>;

/** A resource that a recovery root adopts. */
export interface Adopted extends Adoption {
  /** Name of its block: with the type it is its address. */
  readonly label: string;
  /** Whether what keeps it from its end is changed: `protect_from_destroy: relax`. */
  readonly relax: boolean;
  /**
   * Arguments of the resource as Terraform read it, once it did: only then what is relaxed can be told from what has to
   * stay. Until then nothing is changed, and nothing waits for anything, so that one plan says all that can't be read.
   */
  readonly known?: readonly string[];
}

export const addressOf = ({ row, label }: Pick<Adopted, 'row' | 'label'>): string => `${row.type}.${label}`;

/** The content of a Terraform root that adopts resources as they are, so that it can destroy them in a good order. */
export function renderRecoveryRoot(adopted: readonly Adopted[]): Json {
  const resource: Record<string, Record<string, Json>> = {};
  for (const one of adopted) {
    const ofType = resource[one.row.type] ?? {};
    resource[one.row.type] = { ...ofType, [one.label]: renderResource(one, adopted) };
  }
  return {
    terraform: {},
    ...(adopted.length === 0
      ? {}
      : {
          import: adopted.map((one) => ({ to: addressOf(one), id: escapeTemplate(one.id) })),
          resource,
        }),
  };
}

function renderResource(one: Adopted, adopted: readonly Adopted[]): Json {
  const later = one.known === undefined ? [] : computeLater(one, adopted);
  return {
    ...one.row.needs,
    ...(one.known === undefined ? {} : relaxationsOf(one)),
    lifecycle: { ignore_changes: computeIgnored(one) },
    ...(later.length === 0 ? {} : { depends_on: later }),
  };
}

/** What is relaxed of it; empty where its type has nothing to relax, or nothing is to be. */
export const relaxationsOf = ({ row, relax }: Pick<Adopted, 'row' | 'relax'>): Json =>
  relax ? computeRelaxation(row.type) : {};

function computeIgnored(one: Adopted): 'all' | readonly string[] {
  const { known, row } = one;
  if (row.ignore !== undefined) return row.ignore;
  const relaxed = relaxationsOf(one);
  if (known === undefined || Object.keys(relaxed).length === 0) return 'all';
  return known.filter((argument) => !Object.hasOwn(relaxed, argument));
}

/** Terraform destroys what depends on others first: each wave depends on the next one that has anything. */
function computeLater({ row }: Adopted, adopted: readonly Adopted[]): string[] {
  const waves = adopted.map((other) => other.row.wave).filter((wave) => wave > row.wave);
  const next = Math.min(...waves);
  return adopted.filter((other) => other.row.wave === next).map(addressOf);
}
