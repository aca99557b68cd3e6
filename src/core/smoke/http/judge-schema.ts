import { describeSchemaFailure, type JudgeBySchema } from '../../schema/schema-failure.js';
import type { Redactor } from '../../text/redact.js';
import { parseJudgedJson } from '../judge-json.js';

export interface SchemaJudgement {
  readonly body: string;
  /** More of the body followed than was read. */
  readonly cut: boolean;
  readonly judge: JudgeBySchema;
  readonly redact: Redactor;
}

/** Every place of the body that is not as the schema says. */
export function judgeSchema({ body, cut, judge, redact }: SchemaJudgement): string[] {
  const parsed = parseJudgedJson({ body, cut, redact });
  if ('failure' in parsed) return [parsed.failure];
  return judge(parsed.document).map((failure) => `schema: ${describeSchemaFailure(failure, redact)}`);
}
