/**
 * The part of semver that is reached, by Mayfly and by CDKTF, which brings a copy of its own. An import of anything
 * else fails the build.
 */
export { default as eq } from 'semver/functions/eq.js';
export { default as gte } from 'semver/functions/gte.js';
export { default as prerelease } from 'semver/functions/prerelease.js';
export { default as rcompare } from 'semver/functions/rcompare.js';
export { default as satisfies } from 'semver/functions/satisfies.js';
export { default as valid } from 'semver/functions/valid.js';
export { default as intersects } from 'semver/ranges/intersects.js';
export { default as validRange } from 'semver/ranges/valid.js';
