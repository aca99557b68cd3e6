import { z } from 'zod';
import { AUTO_BUCKET } from '../config.js';
import { relativePath } from './texts.js';

/** Rules of general purpose buckets, https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const BUCKET_RULES: readonly (readonly [pattern: RegExp, holds: boolean, message: string])[] = [
  [/^.{3,63}$/s, true, 'must have 3 to 63 characters'],
  [/^[a-z0-9.-]*$/, true, 'must hold only a-z, 0-9, dots and hyphens'],
  [/^[a-z0-9]/, true, 'must begin with a letter or digit'],
  [/[a-z0-9]$/, true, 'must end with a letter or digit'],
  [/\.\./, false, 'must not hold two dots in a row'],
  [/^\d+\.\d+\.\d+\.\d+$/, false, 'must not look like an IP address'],
  [/^(?:xn--|sthree-|amzn-s3-demo-)/, false, 'must not begin with xn--, sthree- or amzn-s3-demo-'],
  [
    /(?:-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/,
    false,
    'must not end with -s3alias, --ol-s3, .mrap, --x-s3 or --table-s3',
  ],
];

const bucket = z
  .string()
  .superRefine((name, context) => {
    const broken = BUCKET_RULES.find(([pattern, holds]) => pattern.test(name) !== holds);
    if (broken !== undefined && name !== AUTO_BUCKET) {
      context.addIssue({ code: 'custom', message: `${broken[2]} (S3's rules for bucket names)` });
    }
  })
  .default(AUTO_BUCKET)
  .meta({
    description:
      'S3 bucket for state, record and bundle. `auto`: `mayfly-<account>-<region>`, made on first use.',
    examples: ['acme-mayfly-state'],
  });

/** The safe characters of https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html that need no care. */
const PREFIX = /^(?!\.{1,2}(?:\/|$))[\w.-]+(?:\/(?!\.{1,2}(?:\/|$))[\w.-]+)*$/;

const prefix = z
  .string()
  .max(200, 'must be at most 200 characters')
  .regex(PREFIX, 'must be words of letters, digits, `_`, `.` and `-` with `/` between them')
  .default('mayfly')
  .meta({ description: 'Start of all object keys in the bucket.', examples: ['previews/mayfly'] });

const s3 = z.strictObject({ bucket, prefix });

const local = z.strictObject({
  path: relativePath.meta({
    description: 'A local directory instead of a bucket, relative to the working directory.',
    examples: ['.mayfly'],
  }),
});

export const stateSchema = z.union([s3, local]).prefault({}).meta({
  description: 'Where state, record and bundle are kept: a bucket with a prefix, or a local directory.',
});
