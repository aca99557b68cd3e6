import type { Json } from '../trim.js';
import { identify, type Workshop } from './template.js';

export interface PeopleViews {
  user(login: string): Json;
  privateUser(login: string): Json;
  collaborator(login: string, permission: string): Json;
}

export function createPeopleViews({ state, template }: Workshop): PeopleViews {
  const identity = (login: string): Json => {
    const known = state.users.get(login);
    return { ...identify(known?.id ?? 0), login, type: known?.type ?? 'User' };
  };
  const person = (name: 'simple-user' | 'private-user', login: string): Json => {
    const text = JSON.stringify(template(name)).replaceAll('/octocat', `/${encodeURIComponent(login)}`);
    return { ...JSON.parse(text), ...identity(login) };
  };
  return {
    user: (login) => person('simple-user', login),
    privateUser: (login) => person('private-user', login),
    collaborator: (login, permission) => ({
      permission,
      role_name: permission,
      user: {
        ...(template('repository-collaborator-permission-response-if-user-has-admin-permissions')
          .user as Json),
        ...identity(login),
        role_name: permission,
      },
    }),
  };
}
