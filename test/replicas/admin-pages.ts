// The HTML documents of the Microsoft 365, Power Platform and Intune admin centers, and who answers with which.
import { adminForm, adminKit } from './page/admin/forms';
import type { Page } from './pages';

/** The admin centers' hosts, and what pretends to be one (`admin.microsoft.com.evil.example`). */
const ADMIN_HOST =
  /^(admin\.microsoft\.com|admin\.cloud\.microsoft|admin\.microsoft365\.com|portal\.office\.com|admin\.powerplatform\.microsoft\.com|portal\.office365\.us|portal\.apps\.mil|portal\.partner\.microsoftonline\.cn)(\.|$)/;
const AZURE_FRAME = /^([\w-]+\.hosting|sandbox-[\w-]+\.reactblade)(-ms|-rc)?\.portal\.azure\.net$/;
const AZURE_SHELL = /(^|\.)(intune|entra)\.microsoft\.(com|us)$|(^|\.)portal\.azure\.(com|us)$/;
const FRAME_PATH = '/admin-frame';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; frame-src *";

function document(name: string, script: string, body = ''): Page {
  const sheets = name.startsWith('fxs') ? ['portal', 'admin'] : ['admin'];
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="/replica-assets/${sheet}.css">`);
  return {
    policy: POLICY,
    html: `<!doctype html>
<html lang="en" class="${name}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,">${links.join('')}
<script type="module" src="/replica-assets/${script}.js"></script></head>
<body>${body}</body>
</html>
`,
  };
}

const SHELL = document('admin', 'admin-shell');
const INTUNE = document('fxs-theme-azure', 'admin-intune');

/** The document of a form in a frame, as strict as the frames of the Azure portal. */
function inFrame(query: URLSearchParams): Page {
  const made = document('admin admin-framed', `admin-${adminKit(query)}`, '<div id="admin-app"></div>');
  return { ...made, policy: `${POLICY}; require-trusted-types-for 'script'` };
}

/** A page of somebody else with the frame of an admin center in it. */
function foreign(url: URL, port: string): Page {
  const search = url.search.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const source = `https://admin.microsoft.com${port}${FRAME_PATH}${search}`;
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Some other page</title><link rel="icon" href="data:,"></head>
<body style="margin:0"><h1>Some other page</h1>
<iframe class="admin-frame" style="width:400px;height:700px;border:0" src="${source}"></iframe></body>
</html>
`;
  return { html, policy: "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src *" };
}

/** The page for a host, its port (with a colon, or nothing) and a path; undefined where no admin center answers. */
export function adminPageFor(host: string, port: string, url: URL): Page | undefined {
  const ours = ADMIN_HOST.test(host);
  const asked = adminForm(url.searchParams) !== undefined;
  if (url.pathname === FRAME_PATH && (ours || (asked && AZURE_FRAME.test(host))))
    return inFrame(url.searchParams);
  const intune = adminForm(url.searchParams) === 'intune-help';
  if (intune && AZURE_SHELL.test(host)) return INTUNE;
  if (url.pathname === '/foreign-frame' && asked) return foreign(url, port);
  return ours ? SHELL : undefined;
}
