import type { Truth } from './truth.js';

/** The parameter by which an engine of RDS turns clients without TLS away. */
export interface Engine {
  /** Of engine names and parameter group families, such as `postgres` and `postgres16`. */
  readonly family: RegExp;
  readonly parameter: string;
  /** Values that require TLS. */
  readonly on: RegExp;
  /** The first version in which it is on by default; none where it never is. */
  readonly onFrom?: readonly [major: number, minor: number];
}

const TRUE = /^(1|on|true)$/i;

/**
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.Requiring.html,
 * mysql-ssl-connections.require-ssl.html, mariadb-ssl-connections.require-ssl.html,
 * SQLServer.Concepts.General.SSL.Using.html and Db2.Concepts.SSL.html of the same guide.
 */
const ENGINES: readonly Engine[] = [
  { family: /^postgres/, parameter: 'rds.force_ssl', on: TRUE, onFrom: [15, 0] },
  { family: /sqlserver/, parameter: 'rds.force_ssl', on: TRUE },
  { family: /^mysql/, parameter: 'require_secure_transport', on: TRUE, onFrom: [9, 7] },
  { family: /^mariadb/, parameter: 'require_secure_transport', on: TRUE, onFrom: [11, 8] },
  { family: /db2-/, parameter: 'db2comm', on: /^ssl$/i },
];

/** By an engine’s name or a family, with or without a version. */
export function findEngine(family: string): Engine | undefined {
  return ENGINES.find((engine) => engine.family.test(family));
}

/** Whether TLS is required where nobody set the parameter; unknown where that hangs on a version that is not given. */
export function computeDefault({ onFrom }: Engine, family: string): Truth {
  if (onFrom === undefined) return false;
  const [, major, minor = '0'] = /^[a-z-]+(\d+)(?:\.(\d+))?/.exec(family) ?? [];
  if (major === undefined) return 'unknown';
  return Number(major) === onFrom[0] ? Number(minor) >= onFrom[1] : Number(major) > onFrom[0];
}
