import type { Terraform } from '../ports.js';

/** Terraform that is found, or installed, when the first command is asked for. */
export function lazyTerraform(open: () => Promise<Terraform>): Terraform {
  let opened: Promise<Terraform> | undefined;
  const load = (): Promise<Terraform> => {
    opened ??= open();
    return opened;
  };
  return {
    init: async (run) => (await load()).init(run),
    plan: async (run) => (await load()).plan(run),
    apply: async (run) => (await load()).apply(run),
    destroy: async (run) => (await load()).destroy(run),
    saveUnsaved: async (run) => (await load()).saveUnsaved(run),
  };
}
