import { readBoolean, readText } from '../block.js';
import { failed, passed, unknown } from '../judgement.js';
import type { Judgement, Subject } from '../rule.js';

/** Attribute that holds a database's password, and the one by which AWS makes it instead. */
const PASSWORDS: Readonly<Record<string, { readonly password: string; readonly managed?: string }>> = {
  aws_db_instance: { password: 'password', managed: 'manage_master_user_password' },
  aws_rds_cluster: { password: 'master_password', managed: 'manage_master_user_password' },
  aws_docdb_cluster: { password: 'master_password', managed: 'manage_master_user_password' },
  aws_redshift_cluster: { password: 'master_password', managed: 'manage_master_password' },
  aws_redshiftserverless_namespace: { password: 'admin_user_password', managed: 'manage_admin_password' },
  aws_dms_endpoint: { password: 'password' },
};

export const PASSWORD_TYPES = Object.keys(PASSWORDS);

/** Never shows the password. A plan holds sensitive values in clear, so that being marked so changes nothing. */
export function judgePassword({ resource, block }: Subject): Judgement | undefined {
  const names = PASSWORDS[resource.type];
  if (names === undefined) return undefined;
  const { password, managed } = names;
  const made = managed === undefined ? undefined : readBoolean(block, managed);
  if (made?.state === 'known' && made.value)
    return passed('AWS makes the password and keeps it as a secret.');
  const value = readText(block, password);
  if (value.state === 'known') return failed(`\`${password}\` stands in the plan.`);
  return value.state === 'unknown'
    ? unknown(`\`${password}\` is known only after apply.`)
    : passed(`\`${password}\` is not set.`);
}
