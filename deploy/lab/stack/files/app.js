// A small application: / answers, /sleep?s=N answers late, /crash dies before it answers.
const http = require('http');

http.createServer((request, response) => {
  const url = new URL(request.url, 'http://app');
  if (url.pathname === '/crash') process.exit(1);
  const seconds = url.pathname === '/sleep' ? Number(url.searchParams.get('s') || 1) : 0;
  setTimeout(() => response.end('node ok\n'), seconds * 1000);
}).listen(3000, '127.0.0.1');
