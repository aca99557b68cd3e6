import { isSchemaMap, rewriteSchema, type SchemaMap } from '../../schema/rewrite-schema.js';
import { convertSchema } from './convert-schema.js';
import type { OpenApiDocument } from './document.js';
import { type Part, readMap, resolveReference, type Target } from './files.js';

/**
 * A schema of the document as one JSON Schema 2020-12 for values of answers, with all that it refers to under `$defs`,
 * be it recursive or in other files. Throws MayflyError (`input`) for a reference that leads nowhere.
 */
export function bundleSchema(document: OpenApiDocument, part: Part): unknown {
  const bundle = new Bundle(document);
  const root = bundle.convert(part);
  return isSchemaMap(root) ? { ...root, $defs: bundle.convertAll() } : root;
}

class Bundle {
  readonly #names = new Map<string, string>();
  readonly #targets: Target[] = [];

  constructor(readonly document: OpenApiDocument) {}

  convert({ value, file }: Part): unknown {
    return rewriteSchema(value, (schema) =>
      this.#refer(this.#hideWriteOnly(this.#convertOne(schema), file), file),
    );
  }

  /** The list grows while it is gone through. */
  convertAll(): SchemaMap {
    const converted: Record<string, unknown> = {};
    for (const target of this.#targets) converted[this.#names.get(target.key) ?? ''] = this.convert(target);
    return converted;
  }

  #convertOne(schema: SchemaMap): SchemaMap {
    const { $ref, $dynamicRef, nullable } = schema;
    const reference = $ref ?? $dynamicRef;
    if (typeof reference !== 'string') return convertSchema(schema);
    const { $ref: _, $dynamicRef: __, ...beside } = schema;
    // In 3.0 nothing may stand beside a reference.
    const kept = this.document.version === '3.0' ? (nullable === true ? { nullable } : {}) : beside;
    return convertSchema({ $ref: reference, ...kept });
  }

  #refer(schema: SchemaMap, file: string): SchemaMap {
    if (typeof schema.$ref !== 'string') return schema;
    const target = resolveReference(this.document.files, schema.$ref, file);
    let name = this.#names.get(target.key);
    if (name === undefined) {
      name = `bundled-${this.#names.size}`;
      this.#names.set(target.key, name);
      this.#targets.push(target);
    }
    return { ...schema, $ref: `#/$defs/${name}` };
  }

  /** An answer must not hold them: https://spec.openapis.org/oas/v3.0.3#fixed-fields-19 */
  #hideWriteOnly(schema: SchemaMap, file: string): SchemaMap {
    const { properties, required } = schema;
    if (!isSchemaMap(properties)) return schema;
    const hidden = Object.entries(properties)
      .filter(([, value]) => isSchemaMap(value) && this.#isWriteOnly({ value, file }))
      .map(([name]) => name);
    if (hidden.length === 0) return schema;
    return {
      ...schema,
      properties: { ...properties, ...Object.fromEntries(hidden.map((name) => [name, false])) },
      ...(Array.isArray(required) ? { required: required.filter((name) => !hidden.includes(name)) } : {}),
    };
  }

  #isWriteOnly(part: Part): boolean {
    return readMap(this.document.files, part).value.writeOnly === true;
  }
}
