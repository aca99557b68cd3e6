/** What the run adds to a stack through `mayfly_override.tf.json`. */
export interface StackOverride {
  readonly backend:
    | { readonly kind: 's3'; readonly bucket: string; readonly key: string; readonly region: string }
    | { readonly kind: 'local'; readonly path: string };
  readonly region: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly relax: boolean;
  /** Provider settings for an endpoint that is not AWS itself (no account, no metadata service, path-style S3). */
  readonly emulated: boolean;
}
