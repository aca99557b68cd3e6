import type { JudgeBySchema } from '../../schema/schema-failure.js';
import type { Redactor } from '../../text/redact.js';
import type { HttpAnswer } from '../http-answer.js';
import type { OpenApiDocument } from './document.js';
import type { Operation } from './operation.js';

export interface JudgedOperation {
  readonly document: OpenApiDocument;
  readonly operation: Operation;
  readonly answer: Extract<HttpAnswer, { readonly ok: true }>;
  /** Names of parameters whose value was made up. */
  readonly madeUp: readonly string[];
  /** Rejects with MayflyError (`input`) for a schema with a mistake. */
  readonly compile: (schema: unknown, name: string) => Promise<JudgeBySchema>;
  readonly redact: Redactor;
}
