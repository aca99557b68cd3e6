/** One project per kind of test: unit mirrors src, integration uses real Terraform and moto, e2e runs dist. */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // ESM only, required by openapi-backend: Jest can't before Node 24.9.
    '^@apidevtools/json-schema-ref-parser$': '<rootDir>/tools/github-double/json-schema-ref-parser.cjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/.cache/', '<rootDir>/dist/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};

const project = (name, options = {}) => ({
  ...shared,
  displayName: name,
  testMatch: [`<rootDir>/__tests__/${name}/**/*.test.ts`],
  ...options,
});

export default {
  projects: [project('unit'), project('integration'), project('e2e')],
  collectCoverageFrom: ['src/**/*.ts', '!src/{main,post,cli}.ts'],
  coverageDirectory: '.cache/coverage',
  coverageReporters: ['text-summary', 'lcov'],
  // Far above what any test needs: a busy machine must not fail one.
  testTimeout: 300_000,
  testSequencer: '<rootDir>/tools/test/longest-first.cjs',
  // Most of the time is spent waiting for Terraform; one worker less than cores would leave a small machine with one.
  maxWorkers: '100%',
};
