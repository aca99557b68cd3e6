import type { State } from '../../../../src/core/terraform/state.js';

/** A state with these resources, by address. */
export const stateOf = (resources: Readonly<Record<string, Readonly<Record<string, unknown>>>>): State => ({
  resources: Object.entries(resources).map(([address, attributes]) => ({
    address,
    attributes,
    sensitive: false,
  })),
  dataSources: [],
  outputs: {},
});
