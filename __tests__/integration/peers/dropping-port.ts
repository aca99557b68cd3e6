import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';

/** A process that listens with room for the fewest connections that it has not accepted yet. */
const LISTENER = `const server = require('node:net').createServer();
server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => console.log(server.address().port));`;

/** Linux lets one more in than the backlog says. */
const ROOM = 2;

interface DroppingPort extends AsyncDisposable {
  readonly port: number;
}

/** A port whose system answers nothing to who wants to connect: its process is frozen and its queue full. */
export async function startDroppingPort(): Promise<DroppingPort> {
  const listener = spawn(process.execPath, ['-e', LISTENER], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(listener.stdout, 'data')) as [Buffer];
  const port = Number(line.toString());
  listener.kill('SIGSTOP');
  const queued = Array.from({ length: ROOM }, () => connect(port, '127.0.0.1'));
  await Promise.all(queued.map((socket) => once(socket, 'connect')));
  return {
    port,
    [Symbol.asyncDispose]: async () => {
      for (const socket of queued) {
        socket.on('error', () => undefined);
        socket.destroy();
      }
      const gone = once(listener, 'exit');
      listener.kill('SIGKILL');
      await gone;
    },
  };
}
