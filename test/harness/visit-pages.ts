// Small pages of Partner Center and a marketplace, which move on without loading anew as the real ones do.

import type { BrowserContext } from 'playwright-core';

export const partnerCenter = 'https://partner.microsoft.com';
export const marketplace = 'https://marketplace.microsoft.com';

export const customersList = `${partnerCenter}/dashboard/v2/customers/list`;
export const accountOf = (tenantId: string) => `${partnerCenter}/dashboard/v2/customers/${tenantId}/account`;
export const productPage = `${marketplace}/en-us/product/azure-application/northwind.backup?tab=Overview`;

/** Customers by id, as the page of each shows them. */
export const shownCustomers = {
  contoso: {
    tenantId: '6babcaad-604b-40ac-a9d7-9fd97c0b779f',
    name: 'Contoso Ltd',
    domain: 'contoso.example',
    initialDomain: 'contoso.onmicrosoft.com',
  },
  proseware: {
    tenantId: '77777777-2222-4333-8444-555555555555',
    name: 'Proseware GmbH',
    domain: 'proseware.example',
    initialDomain: 'proseware.onmicrosoft.com',
  },
} as const;

/** Answers every address of both; portals stay with the replica server. */
export async function serveVisitPages(context: BrowserContext): Promise<void> {
  await context.route(`${partnerCenter}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: partnerCenterPage() }),
  );
  await context.route(`${marketplace}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: marketplacePage() }),
  );
}

const frame = (title: string, script: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${title}</title><style>body { margin: 0; font: 14px/1.5 sans-serif; } main { padding: 24px; }</style></head>
<body><main></main><script>${script}</script></body></html>`;

/** Rows of label and value in open shadow roots, which are defined a moment late. */
function partnerCenterPage(): string {
  return frame(
    'Partner Center',
    `const customers = ${JSON.stringify(Object.values(shownCustomers))};
const main = document.querySelector('main');
customElements.define('custsvc_he-card', class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<section>' + this.dataset.markup + '</section>'; }
});
function show() {
  const customer = customers.find(({ tenantId }) => location.pathname.includes(tenantId));
  main.innerHTML = customer
    ? '<h1>Account</h1>'
    : '<h1>Customers</h1>' + customers.map(({ tenantId, name }) =>
        '<p><a href="/dashboard/v2/customers/' + tenantId + '/account">' + name + '</a></p>').join('');
  if (!customer) return;
  setTimeout(() => {
    const card = document.createElement('custsvc_he-card');
    const row = (label, value) => '<div><span>' + label + '</span><span>' + value + '</span></div>';
    card.dataset.markup = '<h2>Customer account info</h2>' + row('Company name', customer.name)
      + row('Microsoft ID', customer.tenantId) + row('Primary domain name', customer.domain)
      + row('Domain name', customer.initialDomain);
    main.append(card);
    const link = document.createElement('a');
    link.id = 'portal';
    link.target = '_blank';
    link.rel = 'opener';
    link.href = 'https://portal.azure.com/?form=ko&steps=single&tenant=own#view/x';
    link.textContent = 'Azure portal';
    main.append(link);
  }, 300);
}
addEventListener('click', (event) => {
  const link = event.target.closest('a:not([target])');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show();
});
addEventListener('popstate', show);
show();`,
  );
}

function marketplacePage(): string {
  return frame(
    'Northwind Backup',
    `const main = document.querySelector('main');
main.innerHTML = '<div class="titleBlock"><h1>Northwind Backup</h1><h2>Northwind Software GmbH</h2></div>'
  + '<div class="detailContent"><div class="metadata"><div class="metaDetails"><div class="cell"><header>Support</header>'
  + '<a class="c-hyperlink" target="_blank" rel="noreferrer" href="https://support.northwind.example/help">Support</a>'
  + '</div></div></div></div><div class="tabContent"><p>Write to <a href="mailto:help@northwind.example">us</a>.</p></div>';`,
  );
}
