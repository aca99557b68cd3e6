import type { JudgeBySchema, SchemaDialect } from '../core/schema/schema-failure.js';

export type { JudgeBySchema, SchemaDialect, SchemaFailure } from '../core/schema/schema-failure.js';

export interface SchemaOptions {
  /** Default: what `$schema` names, or else 2020-12. */
  readonly dialect?: SchemaDialect;
  /** What the schema is called in messages, such as its file; default `the schema`. */
  readonly name?: string;
}

/** Judges values by JSON Schema. Formats are asserted; a format that is not known is not judged. */
export interface Schemas {
  /**
   * Rejects with MayflyError (`input`) for what is no schema, and for a `$ref` that leads nowhere: those into other
   * documents must have been bundled before.
   */
  compile(schema: unknown, options?: SchemaOptions): Promise<JudgeBySchema>;
}
