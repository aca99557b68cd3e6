import { z } from 'zod';
import { MayflyError } from '../../../core/errors.js';
import { suggestHint } from '../../../core/text/suggest.js';

const fileName = z.string().regex(/^[^/\\]+$/, 'must be a plain file name');

const schema = z.strictObject({
  /** Folder of the site, relative to the working directory; default: the first of the usual ones that exists. */
  folder: z.string().min(1).optional(),
  /** Document that stands for a folder. */
  index: fileName.default('index.html'),
  /** Document for what does not exist; default: 404.html where there is one. Relative to the folder. */
  error: z.string().min(1).optional(),
});

export type SiteProperties = z.infer<typeof schema>;

const NAMES = Object.keys(schema.shape);

/** Parses `source.variables` of the blueprint. Throws MayflyError (`input`) that names the property. */
export function parseSiteProperties(properties: Readonly<Record<string, unknown>>): SiteProperties {
  const parsed = schema.safeParse(properties);
  if (parsed.success) return parsed.data;
  const unknown = Object.keys(properties).find((name) => !NAMES.includes(name));
  const [issue] = parsed.error.issues;
  const message =
    unknown === undefined
      ? `\`source.variables.${issue?.path.join('.')}\`: ${issue?.message}`
      : `the blueprint static-site has no property "${unknown}"; it has ${NAMES.join(', ')}`;
  const hint = unknown === undefined ? undefined : suggestHint(unknown, NAMES);
  throw new MayflyError(message, {
    kind: 'input',
    cause: parsed.error,
    ...(hint === undefined ? {} : { hint }),
  });
}
