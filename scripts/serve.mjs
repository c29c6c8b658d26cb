// node scripts/serve.mjs FOLDER PORT: serves a built folder on this machine only, for the browser tests.

import { createFileServer } from './file-server.mjs';

const [folder = 'out', port = '4300'] = process.argv.slice(2);
const server = createFileServer(folder);
server.listen(Number(port), '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/`));

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
