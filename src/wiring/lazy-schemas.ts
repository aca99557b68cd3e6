import type { Schemas } from '../ports.js';

/** The judging by JSON Schema, loaded when the first schema is compiled. */
export const lazySchemas: Schemas = {
  compile: async (schema, options) => {
    const { jsonSchemas } = await import('../adapters/schema/json-schemas.js');
    return jsonSchemas.compile(schema, options);
  },
};
