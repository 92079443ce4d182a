// A small application. What it does with a request stands in its file "mode", which a fault writes; /sleep?s=N answers late,
// /crash dies before it answers.
const fs = require('fs');

const home = '[[home]]';
const ok = 'node ok\n';
const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n';

// Modes that speak to the socket themselves, since http would not let them.
const raw = {
  empty: s => s.end(),
  reset: s => s.resetAndDestroy(),
  nul: s => s.end('HTTP/1.1 200 OK\r\nX-A: a\0b\r\nContent-Length: 8\r\n\r\n' + ok),
  'no-colon': s => s.end(head + 'this is no header\r\nContent-Length: 8\r\n\r\n' + ok),
  partial: s => s.end('HTTP/1.1 200 OK\r\nContent-Ty'),
  half: s => s.end(head + 'Content-Length: 8000\r\n\r\n' + ok),
  'bad-chunk': s => s.end(head + 'Transfer-Encoding: chunked\r\n\r\nzz\r\n' + ok),
  'crash-body': s => s.write(head + 'Content-Length: 8000\r\n\r\n' + ok, () => setTimeout(() => process.exit(1), 20)),
};

const modes = {
  crash: () => process.exit(1),
  slow: (request, response, arg) => setTimeout(() => response.end(ok), Number(arg) * 1000),
  block: () => { for (;;); },
  'own-502': (request, response) => { response.statusCode = 502; response.end('<h1>Our shop is closed for a moment</h1>\n'); },
  'big-header': (request, response) => { response.setHeader('Set-Cookie', 'basket=' + 'x'.repeat(12000)); response.end(ok); },
};

function mode() {
  try { return fs.readFileSync(home + '/mode', 'utf8').trim(); } catch { return ''; }
}

function answer(request, response) {
  const url = new URL(request.url, 'http://app');
  if (url.pathname === '/crash') process.exit(1);
  const [name, arg] = mode().split(' ');
  if (raw[name]) return raw[name](request.socket);
  if (modes[name]) return modes[name](request, response, arg);
  const seconds = url.pathname === '/sleep' ? Number(url.searchParams.get('s') || 1) : 0;
  setTimeout(() => { response.statusCode = url.pathname === '/missing' ? 404 : 200; response.end(ok); }, seconds * 1000);
}

const secure = '[[scheme]]' === 'https';
const tls = () => ({
  key: fs.readFileSync('/etc/ssl/lab/backend.lab.key'), cert: fs.readFileSync('/etc/ssl/lab/backend.lab.crt'),
  ...(fs.existsSync(home + '/old-tls') && { maxVersion: 'TLSv1.1', minVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' }),
});
const server = secure ? require('https').createServer(tls(), answer) : require('http').createServer(answer);
process.on('SIGHUP', () => secure && server.setSecureContext(tls())); // nobody is refused meanwhile, as in a restart
const late = fs.existsSync(home + '/late') ? 3000 : 0;
setTimeout(() => server.listen([[port]], '[[bind]]'), late);
