import { z } from 'zod';
import { MayflyError } from '../errors.js';

/** The bundle's own table of contents, `mayfly.json` at its root: enough to destroy without anything else. */
export const MANIFEST_FILE = 'mayfly.json';

const manifestSchema = z.looseObject({
  version: z.literal(1),
  environment: z.string(),
  stacks: z.array(
    z.object({
      name: z.string(),
      /** Relative to the bundle's root, with `/`; never outside it. */
      directory: z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$)).*$/, 'leads out of the bundle'),
      dependsOn: z.array(z.string()),
    }),
  ),
});

export type BundleManifest = z.infer<typeof manifestSchema>;

/** Throws MayflyError when the text is no manifest. */
export function parseManifest(text: string): BundleManifest {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new MayflyError(`the bundle's ${MANIFEST_FILE} can't be read`, {
      kind: 'outside',
      hint: 'Deploy the pull request again to seal a new bundle, then destroy.',
      cause,
    });
  }
}
