// The HTML document of Partner Center and the host that answers with it.
import type { Page } from './pages';

/** The page of Partner Center; undefined for other hosts, and where a query asks for a form of the portal. */
export function partnerPageFor(host: string, url: URL): Page | undefined {
  if (host !== 'partner.microsoft.com' || url.searchParams.has('form')) return undefined;
  return {
    html: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/replica-assets/partner.css">
<script type="module" src="/replica-assets/partner.js"></script></head>
<body class="partner"></body>
</html>
`,
    policy: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:",
  };
}
