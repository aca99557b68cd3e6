import { ApiError, notFound } from './api-error.js';
import type { Answer, Call } from './call.js';
import { HANDLERS } from './handlers/handlers.js';
import { checkPermission, refusal } from './permissions.js';

/** The answer of one operation, with GitHub's own failures as answers. */
export function answerCall(operationId: string, call: Call): Answer {
  try {
    return operationId === 'users/get-authenticated' ? answerUser(call) : answerRepository(operationId, call);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { status: error.status, body: error.body, ...headersOf(error) };
  }
}

function headersOf(error: ApiError): Pick<Answer, 'headers'> {
  return error.options.headers ? { headers: error.options.headers } : {};
}

/** An installation token is nobody: GitHub refuses to say who it is. */
function answerUser(call: Call): Answer {
  if (call.token.kind === 'installation') throw new ApiError(403, refusal(call.token));
  return { status: 200, body: call.views.privateUser(call.token.login) };
}

function answerRepository(operationId: string, call: Call): Answer {
  const name = `${call.params.owner}/${call.params.repo}`;
  const repository = call.state.repositories.find((one) => one.repository === name);
  const handler = HANDLERS[operationId];
  if (!repository || !handler) throw notFound();
  checkPermission(operationId, call.token, repository.private);
  return handler({ ...call, repository });
}
