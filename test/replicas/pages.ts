// The HTML documents of the replica hosts and the decision which host answers with which.
import { adminPageFor } from './admin-pages';
import { marketPageFor } from './market-pages';
import { partnerPageFor } from './partner-pages';
import { kitOf, KITS, type KitName } from './page/kits';

const SANDBOX = /^sandbox-[\w-]+\.reactblade(-ms|-rc)?\.portal\.azure\.(?:us|net(?:\.mcas\.ms)?)$/;
const HOSTING =
  /^[\w-]+\.hosting(-ms)?\.(?:portal\.azure\.net(?:\.mcas\.ms)?|azureportal\.(?:usgovcloudapi\.net|chinacloudapi\.cn))$/;
const BROWSER_OWN =
  /(^|\.)(google|googleapis|gstatic|gvt1|gvt2|googleusercontent|google-analytics|chromium|chrome|doubleclick|youtube|msftconnecttest|bing|msn|mozilla|firefox)\.(com|org|net)$/;
const BROWSER_FILES = /^\/(favicon\.ico|robots\.txt|\.well-known\/.*|generate_204|apple-touch-icon.*)$/;

/** One page with its headers. */
export interface Page {
  readonly html: string;
  readonly policy: string;
}

const SHELL: Page = {
  html: `<!doctype html>
<html lang="en" class="fxs-theme-azure">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/replica-assets/portal.css">
<script type="module" src="/replica-assets/shell.js"></script></head>
<body class="fxs-page"></body>
</html>
`,
  policy:
    "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src data:; frame-src *",
};

/** The document inside a frame of the portal that is not a React blade; where it may stand, its host decides. */
const FRAME: Page = {
  html: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/replica-assets/portal.css">
<script type="module" src="/replica-assets/frame.js"></script></head>
<body class="fxs-frame-body"></body>
</html>
`,
  policy: SHELL.policy,
};

const BLADE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; require-trusted-types-for 'script'";

/** The trusted types a kit may make, where we know all of them: FAST has one policy of its own, we need none. */
const TRUSTED_TYPES: Readonly<Partial<Record<KitName, string>>> = {
  fast: '; trusted-types fast-html',
  he: "; trusted-types 'none'",
  'plain-shadow': "; trusted-types 'none'",
};

/** The page of a blade; the form in its query says which kit it loads. */
function blade(search: string): Page {
  const kit = kitOf(new URLSearchParams(search).get('form') ?? '') ?? KITS[0];
  const crowded = /[?&](size|storm)=/.test(search);
  const policy = BLADE_POLICY + (TRUSTED_TYPES[kit] ?? '');
  return { html: bladeHtml(kit, crowded ? CROWD : ''), policy };
}

const CROWD = '<script type="module" src="/replica-assets/crowd.js"></script>';

function bladeHtml(kit: KitName, before: string): string {
  return `<!doctype html>
<html lang="en" class="react-blade">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/replica-assets/blade.css">${before}
<script type="module" src="/replica-assets/blade-${kit}.js"></script></head>
<body><div id="web-container"></div></body>
</html>
`;
}

function foreignFrame(search: string, port: string): Page {
  const query = search.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return {
    html: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Some other page</title><link rel="icon" href="data:,"></head>
<body style="margin:0"><h1>Some other page</h1>
<iframe class="fxs-part-frame fxs-reactview-frame-active" style="width:100%;height:700px;border:0"
src="https://sandbox-1.reactblade.portal.azure.net${port}/Index${query}"></iframe></body>
</html>
`,
    policy: "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src *",
  };
}

/** The page for a host and path; undefined where the replicas have nothing to say. */
export function pageFor(hostHeader: string, url: URL): Page | undefined {
  const [host = '', port] = hostHeader.toLowerCase().split(':');
  if (BROWSER_OWN.test(host) || BROWSER_FILES.test(url.pathname)) return undefined;
  const admin = adminPageFor(host, port === undefined ? '' : `:${port}`, url);
  if (admin !== undefined) return admin;
  const market = marketPageFor(host, url);
  if (market !== undefined) return market;
  const partner = partnerPageFor(host, url);
  if (partner !== undefined) return partner;
  if (HOSTING.test(host)) return FRAME;
  if (SANDBOX.test(host)) return url.pathname === '/frame' ? FRAME : blade(url.search);
  const genuine = /(^|\.)(portal\.azure\.com|entra\.microsoft\.com|intune\.microsoft\.com)$/.test(host);
  if (!genuine && url.pathname === '/foreign-frame') {
    return foreignFrame(url.search, port === undefined ? '' : `:${port}`);
  }
  return genuine && url.pathname === '/frame' ? FRAME : SHELL;
}
