import { isSchemaMap, type SchemaMap } from '../../schema/rewrite-schema.js';
import type { OpenApiDocument } from './document.js';
import { type Part, readMap } from './files.js';
import { generateValue, type Sample } from './generate-value.js';
import type { Operation, Parameter } from './operation.js';
import { DEFAULT_STYLES, serialize } from './serialize.js';

/** Values by name of the parameter, or for one operation by its id or label. */
export type GivenValues = Readonly<Record<string, unknown>>;

export interface PickOptions {
  readonly document: OpenApiDocument;
  readonly operation: Operation;
  readonly given: GivenValues;
}

/** A parameter as it is sent. */
export interface SentParameter {
  readonly parameter: Parameter;
  readonly text: string;
  readonly isMadeUp: boolean;
}

/**
 * Every parameter that is sent: those that must be, and those whose value is given. Others are left out, since no
 * document says which of them may stand together. `missing` names those that nothing could be found for.
 */
export function pickParameters(options: PickOptions): {
  readonly sent: readonly SentParameter[];
  readonly missing: readonly string[];
} {
  const { document, operation } = options;
  const picked = operation.parameters
    .filter((parameter) => parameter.required || findGiven(parameter, options) !== undefined)
    .map((parameter) => ({ parameter, sample: pickValue(parameter, options) }));
  return {
    sent: picked.flatMap(({ parameter, sample }) =>
      sample === undefined
        ? []
        : [{ parameter, text: write(document, parameter, sample.value), isMadeUp: sample.isMadeUp }],
    ),
    missing: picked.flatMap(({ parameter, sample }) => (sample === undefined ? [parameter.name] : [])),
  };
}

function findGiven({ name }: Parameter, { operation, given }: PickOptions): unknown {
  const scopes = [operation.id, operation.label].flatMap((key) => {
    const scope = key === undefined || !Object.hasOwn(given, key) ? undefined : given[key];
    return isSchemaMap(scope) ? [scope] : [];
  });
  return [...scopes, given].find((values) => Object.hasOwn(values, name))?.[name];
}

function pickValue(parameter: Parameter, options: PickOptions): Sample | undefined {
  const { document } = options;
  const named = [findGiven(parameter, options), ...listExamples(document, parameter)];
  const value = named.find((each) => each !== undefined && each !== null && each !== '');
  if (value !== undefined) return { value, isMadeUp: false };
  const media = findMedia(document, parameter);
  return generateValue(document, {
    value: media?.value.schema ?? parameter.value.schema,
    file: media?.file ?? parameter.file,
  });
}

/** A parameter may be written in a media type instead of a style. */
function findMedia({ files }: OpenApiDocument, { value, file }: Parameter): Part<SchemaMap> | undefined {
  const [media] = Object.values(isSchemaMap(value.content) ? value.content : {});
  return media === undefined ? undefined : readMap(files, { value: media, file });
}

function listExamples(document: OpenApiDocument, parameter: Parameter): unknown[] {
  const media = findMedia(document, parameter);
  return [parameter, ...(media === undefined ? [] : [media])].flatMap(({ value, file }) => [
    value.example,
    ...Object.values(isSchemaMap(value.examples) ? value.examples : {}).map(
      (example) => readMap(document.files, { value: example, file }).value.value,
    ),
  ]);
}

function write(document: OpenApiDocument, parameter: Parameter, value: unknown): string {
  const { style, explode, allowReserved } = parameter.value;
  const isMedia = findMedia(document, parameter) !== undefined;
  const known = typeof style === 'string' ? style : DEFAULT_STYLES[parameter.in];
  return serialize(isMedia ? JSON.stringify(value) : value, {
    name: parameter.name,
    place: parameter.in,
    style: known,
    explode: typeof explode === 'boolean' ? explode : known === 'form' || known === 'deepObject',
    allowReserved: allowReserved === true,
  });
}
