/**
 * Pages that have nothing to do with blocking, of our own making after what is everywhere on the web: whichever
 * fingerprint fits one of them is set aside.
 */
import type { HttpExchange } from '../../model/measurement.ts'

interface InnocentPage {
  readonly what: string
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

const page = (title: string, body: string, head = ''): string =>
  `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n${head}</head>\n<body>\n${body}\n</body>\n</html>\n`
const nginx = (status: string): string =>
  `<html>\r\n<head><title>${status}</title></head>\r\n<body>\r\n<center><h1>${status}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`
const apache = (status: string, title: string, text: string): string =>
  `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>${status} ${title}</title>\n</head><body>\n<h1>${title}</h1>\n<p>${text}</p>\n<hr>\n<address>Apache/2.4.62 (Debian) Server at www.contoh.example Port 80</address>\n</body></html>\n`

export const innocentPages: readonly InnocentPage[] = [
  { what: 'an empty page', body: '' },
  { what: 'an empty page', body: '<html><head></head><body></body></html>' },
  {
    what: "Cloudflare's waiting page",
    body: page(
      'Please Wait... | Cloudflare',
      '<h1>Please wait</h1><p>We are checking your browser. www.contoh.example</p><form id="challenge-form" action="/?__cf_chl_jschl_tk__=1" method="POST"></form>',
    ),
    headers: { server: 'cloudflare' },
  },
  {
    what: "Cloudflare's waiting page",
    body: page(
      'Just a moment...',
      '<div class="main-wrapper"><h1>www.contoh.example</h1><p>Checking if the site connection is secure</p><noscript>Enable JavaScript and cookies to continue</noscript></div>',
    ),
    headers: { server: 'cloudflare' },
  },
  {
    what: "Cloudflare's refusal",
    body: page(
      'Attention Required! | Cloudflare',
      '<h1>Sorry, you have been blocked</h1><h2>You are unable to access contoh.example</h2><p>This website is using a security service to protect itself from online attacks.</p>',
    ),
    headers: { server: 'cloudflare' },
  },
  {
    what: "a content network's refusal",
    body: '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don\'t have permission to access "http&#58;&#47;&#47;www&#46;contoh&#46;example&#47;" on this server.<P>\nReference&#32;&#35;18&#46;1\n</BODY>\n</HTML>\n',
    headers: { server: 'AkamaiGHost' },
  },
  {
    what: "a content network's refusal",
    body: page(
      'ERROR: The request could not be satisfied',
      "<h1>403 ERROR</h1><h2>The request could not be satisfied.</h2><hr>Request blocked. We can't connect to the server for this app or website at this time.",
    ),
    headers: { server: 'CloudFront', via: '1.1 contoh (CloudFront)' },
  },
  {
    what: "a store's refusal",
    body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
  },
  {
    what: 'a check for robots',
    body: page(
      'Security check',
      '<p>Verify you are human</p><div class="g-recaptcha" data-sitekey="x"></div><script src="https://www.google.com/recaptcha/api.js"></script>',
    ),
  },
  { what: 'a server error', body: nginx('403 Forbidden') },
  { what: 'a server error', body: nginx('404 Not Found') },
  { what: 'a server error', body: nginx('502 Bad Gateway') },
  { what: 'a server error', body: nginx('503 Service Temporarily Unavailable') },
  { what: 'a server error', body: nginx('301 Moved Permanently') },
  {
    what: 'a server error',
    body: apache('403', 'Forbidden', "You don't have permission to access this resource."),
  },
  {
    what: 'a server error',
    body: apache('404', 'Not Found', 'The requested URL was not found on this server.'),
  },
  {
    what: 'a server error',
    body: apache(
      '500',
      'Internal Server Error',
      'The server encountered an internal error or misconfiguration and was unable to complete your request.',
    ),
  },
  {
    what: 'a server error',
    body: page(
      'Service Unavailable',
      '<h2>Service Unavailable</h2><hr><p>HTTP Error 503. The service is unavailable.</p>',
    ),
  },
  {
    what: 'a server error',
    body: page(
      '403 - Forbidden: Access is denied.',
      '<div id="header"><h1>Server Error</h1></div><div id="content"><h2>403 - Forbidden: Access is denied.</h2><h3>You do not have permission to view this directory or page using the credentials that you supplied.</h3></div>',
    ),
    headers: { server: 'Microsoft-IIS/10.0' },
  },
  {
    what: "a server's first page",
    body: page(
      'Welcome to nginx!',
      '<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working.</p><p><em>Thank you for using nginx.</em></p>',
    ),
  },
  { what: "a server's first page", body: '<html><body><h1>It works!</h1></body></html>' },
  {
    what: 'a parked domain',
    body: page(
      'contoh.example is for sale',
      '<p>This domain may be for sale. Buy this domain.</p><a href="https://www.contoh.example/parking">Related searches</a>',
    ),
  },
  {
    what: 'a suspended account',
    body: page(
      'Account Suspended',
      '<h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p>',
    ),
  },
  {
    what: 'maintenance',
    body: page(
      'Under maintenance',
      '<h1>We will be back soon</h1><p>Situs sedang dalam perbaikan. Silakan kembali lagi nanti.</p>',
    ),
  },
  {
    what: 'a captive portal',
    body: page(
      'Login Hotspot',
      '<p>Please log in to use the internet hotspot service.</p><form name="login" action="http://10.5.50.1/login" method="post"><input name="username"><input name="password" type="password"></form>',
    ),
  },
  {
    what: 'a captive portal',
    body: page(
      'Wi-Fi gratis',
      '<p>Selamat datang. Setujui syarat dan ketentuan untuk tersambung ke internet.</p><form action="/guest/s/default/login" method="post"><button>Sambungkan</button></form>',
    ),
  },
  {
    what: 'a login form',
    body: page(
      'Log in',
      '<form method="post" action="/login"><input type="hidden" name="csrf" value="x"><label>E-mail <input name="email"></label><label>Password <input type="password" name="password"></label></form>',
    ),
  },
  {
    what: 'an age gate',
    body: page(
      'Are you over 18?',
      '<p>This website contains content for adults. You must be 18 or older to enter.</p><a href="/enter">I am over 18</a>',
    ),
  },
  {
    what: 'a page for other countries',
    body: page(
      'Not available',
      '<p>We are sorry. This content is not available in your country. It appears you are accessing our website from a region that we do not serve.</p>',
    ),
  },
  {
    what: 'an ordinary page',
    body: page(
      'Warta Contoh: berita hari ini',
      '<header><nav><a href="/politik">Politik</a><a href="/ekonomi">Ekonomi</a></nav></header><main><article><h1>Harga beras turun</h1><p>Pemerintah menyatakan pasokan cukup sampai akhir tahun. Internet sehat dibahas dalam rapat.</p></article></main><iframe src="https://www.youtube.com/embed/x"></iframe><footer>&copy; 2026</footer><script src="https://www.google-analytics.com/analytics.js"></script>',
      '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="twitter:card" content="summary"><meta property="og:title" content="Warta"><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><link rel="stylesheet" href="/wp-content/themes/warta/style.css"><meta name="generator" content="WordPress 6.8">',
    ),
    headers: {
      server: 'nginx',
      'set-cookie': 'sid=1; domain=.contoh.example; path=/',
      'x-powered-by': 'PHP/8.3',
    },
  },
  {
    what: 'an ordinary page',
    body: page(
      'Court orders ministry to unblock site | Example News',
      '<article><h1>Court orders ministry to unblock site</h1><p>The ministry of communication had blocked access to the site under the law on electronic information, a judge said. Providers showed visitors a page saying that access was denied by order of the government.</p><p>Censorship, filtering and blocked websites are debated in parliament this week. Read more about how people get around it.</p></article>',
      '<meta property="og:type" content="article">',
    ),
  },
  {
    what: 'a redirect',
    body: '<html><head><meta http-equiv="refresh" content="0;url=/id/"></head><body></body></html>',
  },
  {
    what: 'a redirect',
    body: '<html><head><script>window.location.replace("https://www.contoh.example/id/");</script></head><body></body></html>',
    headers: { location: 'https://www.contoh.example/id/' },
  },
]

export function asExchange({ body, headers = {} }: InnocentPage): HttpExchange {
  return {
    url: 'http://www.contoh.example/',
    address: '',
    port: 80,
    failure: null,
    status: 200,
    headers: new Map(Object.entries(headers)),
    body,
    length: body.length,
    truncated: false,
    depth: 0,
    usual: true,
  }
}
