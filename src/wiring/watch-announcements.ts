import type { Forge } from '../ports.js';

export interface WatchedForge {
  readonly forge: Forge | undefined;
  /** Whether anything was announced: a verb does so as soon as it has taken the environment in hand. */
  readonly hasAnnounced: () => boolean;
}

export function watchAnnouncements(forge: Forge | undefined): WatchedForge {
  let announced = false;
  if (forge === undefined) return { forge, hasAnnounced: () => false };
  const announce: Forge['announce'] = (announcement) => {
    announced = true;
    return forge.announce(announcement);
  };
  return { forge: { ...forge, announce }, hasAnnounced: () => announced };
}
