/**
 * Stands in for `@apidevtools/json-schema-ref-parser` under Jest (jest.config.js): the original is ESM only, which
 * Jest can't `require` before Node 24.9. `openapi-backend` uses it for documents given as files, which the double is not.
 */
const same = async (document) => document;

module.exports = { parse: same, dereference: same, resolve: same };
