import { z } from 'zod';
import { BLUEPRINT_NAMES } from '../config.js';
import { oneLine, relativePath } from './texts.js';

/** Blueprints that are in the design and have no code yet; `unsupported.ts` refuses them. */
export const LATER_BLUEPRINTS = ['http-api', 'container-service'] as const;

const stacks = z
  .array(oneLine)
  .refine((names) => new Set(names).size === names.length, 'must not name a stack twice')
  .default([])
  .meta({
    description: 'Names of the stacks to deploy. Empty: all, in dependency order.',
    examples: [['shop']],
  });

const variables = z
  .record(z.string().min(1), z.unknown())
  .default({})
  .meta({
    description:
      'Terraform variables, or properties of the blueprint, or CDKTF context. Texts may hold `${env.name}`, ' +
      '`${pr.number}` and `${pr.sha}`.',
    examples: [{ size: 'small', prefix: '${env.name}' }],
  });

const app = z.strictObject({
  app: relativePath.meta({
    description:
      'Folder with `cdktf.json` of a CDKTF or CDK Terrain app in any language, relative to the working directory.',
    examples: ['infra'],
  }),
  stacks,
  variables,
});

const module = z.strictObject({
  module: relativePath.meta({
    description: 'Folder of an existing Terraform root, relative to the working directory; used as it is.',
    examples: ['infra/terraform'],
  }),
  stacks,
  variables,
});

const blueprint = z.strictObject({
  blueprint: z.enum([...BLUEPRINT_NAMES, ...LATER_BLUEPRINTS]).meta({
    description: `A built-in blueprint. ${LATER_BLUEPRINTS.join(' and ')} are not supported yet.`,
    examples: ['static-site'],
  }),
  stacks,
  variables,
});

export const SOURCE_HINT =
  'give one of `source: { app: infra }`, `source: { module: infra/terraform }`, ' +
  '`source: { blueprint: static-site }`';

const PLAIN_PATH = /^[\w][\w./-]*$/;

/** For a source that is no map: a text is most likely the folder. */
export function hintSource(value: unknown): string {
  if (typeof value !== 'string' || !PLAIN_PATH.test(value) || value.length > 60) return SOURCE_HINT;
  return `write \`source: { module: ${value} }\` or \`source: { app: ${value} }\``;
}

export const sourceSchema = z.union([app, module, blueprint]).meta({
  description: 'Where the Terraform comes from: exactly one of `app`, `module` and `blueprint`.',
});
