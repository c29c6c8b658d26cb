// npm start: builds the site when it was never built or its sources have changed, then serves it. PORT (3000) says
// where; HOST (127.0.0.1, this machine only) may be set to 0.0.0.0 to serve other machines. Standard output gets
// one line, the address, when the site can be opened.

import { join } from 'node:path';
import { createFileServer } from './file-server.mjs';
import { ROOT, runNode } from './run.mjs';
import { isBuilt } from './stamp.mjs';

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}

const { PORT = '3000', HOST = '127.0.0.1' } = process.env;
if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65535) stop(`PORT is not a port number: ${PORT}`);

// Told to stop, npm stops the shell that stands between it and us, which does not pass that on.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 300).unref();
}

if (!(await isBuilt())) {
  const { code, output } = await runNode('scripts/build.mjs', [], { capture: true });
  if (code !== 0) stop(output);
}

const server = createFileServer(join(ROOT, 'out'));
server.on('error', (error) => {
  const taken = 'code' in error && error.code === 'EADDRINUSE';
  stop(taken ? `Port ${PORT} is already in use. Choose another one: PORT=3001 npm start` : error.message);
});
server.listen(Number(PORT), HOST, () => {
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : PORT;
  console.log(`Ready at http://${HOST === '127.0.0.1' ? 'localhost' : HOST}:${port}/`);
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
