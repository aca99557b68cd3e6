import { isSchemaMap, type SchemaMap } from '../../schema/rewrite-schema.js';
import { describeSchemaFailure } from '../../schema/schema-failure.js';
import { isSensitiveHeader } from '../sensitive-headers.js';
import { bundleSchema } from './bundle-schema.js';
import type { OpenApiDocument } from './document.js';
import { type Part, readMap } from './files.js';
import type { JudgedOperation } from './judged-operation.js';

/** Headers that a response must have or whose value is not as its schema says. */
export async function judgeHeaders(response: Part<SchemaMap>, judged: JudgedOperation): Promise<string[]> {
  const headers = isSchemaMap(response.value.headers) ? response.value.headers : {};
  const failures: string[] = [];
  for (const [name, value] of Object.entries(headers)) {
    // The media type stands under `content`: https://spec.openapis.org/oas/v3.0.3#fixed-fields-14
    if (name.toLowerCase() === 'content-type') continue;
    const header = readMap(judged.document.files, { value, file: response.file });
    failures.push(...(await judgeHeader({ name: name.toLowerCase(), header }, judged)));
  }
  return failures;
}

interface NamedHeader {
  readonly name: string;
  readonly header: Part<SchemaMap>;
}

async function judgeHeader({ name, header }: NamedHeader, judged: JudgedOperation): Promise<string[]> {
  const { document, answer, operation, redact } = judged;
  const text = Object.entries(answer.headers).find(([each]) => each.toLowerCase() === name)?.[1];
  if (text === undefined)
    return header.value.required === true ? [`header ${name} is missing, required`] : [];
  const { schema } = header.value;
  if (schema === undefined) return [];
  const part = { value: schema, file: header.file };
  const judge = await judged.compile(
    bundleSchema(document, part),
    `the schema of header ${name} of ${operation.label}`,
  );
  return judge(readValue(text, { document, part, depth: 0 })).map(({ found, ...rest }) => {
    const failure = isSensitiveHeader(name) ? rest : { ...rest, found };
    const told = describeSchemaFailure(failure, redact);
    return failure.path === '' ? told.replace(/^the value/, `header ${name}`) : `header ${name} ${told}`;
  });
}

interface Reading {
  readonly document: OpenApiDocument;
  readonly part: Part;
  readonly depth: number;
}

/** A text as what its schema says that it is, where it can be read so; style `simple`. */
function readValue(text: string, { document, part, depth }: Reading): unknown {
  const { value: schema, file } = readMap(document.files, part);
  const types = [schema.type].flat();
  if (types.includes('array') && depth === 0) {
    const items = { value: schema.items, file };
    return text.split(',').map((item) => readValue(item.trim(), { document, part: items, depth: 1 }));
  }
  const isNumber = types.includes('integer') || types.includes('number');
  if (isNumber && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text.trim())) return Number(text);
  if (types.includes('boolean') && /^(true|false)$/.test(text.trim())) return text.trim() === 'true';
  return text;
}
