const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes longest begins first, so that no worker is left with it alone at the end. */
const ORDER = ['/e2e/chaos.test.ts', '/e2e/', '/integration/'];

function rank({ path }) {
  const at = ORDER.findIndex((part) => path.includes(`/__tests__${part}`));
  return at === -1 ? ORDER.length : at;
}

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
