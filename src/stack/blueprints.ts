import type { BlueprintName } from '../core/config/config.js';
import type { BlueprintRequest, Blueprints, PreparedStack } from '../ports.js';

type Synthesize = (request: BlueprintRequest) => Promise<PreparedStack>;

/** The built-in blueprints. cdktf is loaded only when one is used. */
const BLUEPRINTS: Readonly<Record<BlueprintName, () => Promise<Synthesize>>> = {
  'static-site': async () => (await import('./blueprints/static-site.js')).synthesizeStaticSite,
};

/** Synthesizes blueprints with the cdktf library, in this process. */
export const blueprints: Blueprints = {
  async synthesize(request) {
    const synthesize = await BLUEPRINTS[request.blueprint]();
    return synthesize(request);
  },
};
