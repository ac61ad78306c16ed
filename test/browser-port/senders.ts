// Senders as the browser describes them, right and wrong ones, for the tests of who may speak to the worker.

export type Sender = chrome.runtime.MessageSender;

export const extensionId = 'abcdefghijklmnopabcdefghijklmnop';
export const top = 'https://portal.azure.com';
export const blade = 'https://sandbox-1.reactblade.portal.azure.net';

/** A sender in the top page of a portal, with some things different; `tabUrl` is the tab's address. */
export function sender(different: Partial<Sender> & { tabUrl?: string | undefined } = {}): Sender {
  const { tabUrl, ...rest } = different;
  const url = 'tabUrl' in different ? tabUrl : `${top}/#view/Microsoft_Azure_Support`;
  const tab = { id: 7, url } as chrome.tabs.Tab;
  return {
    id: extensionId,
    tab,
    documentId: 'D1',
    frameId: 0,
    origin: top,
    documentLifecycle: 'active',
    ...rest,
  };
}

const frame = { frameId: 3, origin: blade };

/** Without the named properties. */
function without(from: Sender, ...names: (keyof Sender)[]): Sender {
  return Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name as keyof Sender)));
}

export const accepted: readonly (readonly [string, Sender])[] = [
  ['the top page of a portal', sender()],
  ['a blade frame in it', sender(frame)],
  ['a nested portal frame in it', sender({ frameId: 4 })],
  [
    'a hosted frame in it',
    sender({ frameId: 5, origin: 'https://hybridnetworking.hosting.portal.azure.net' }),
  ],
  ['a page without a lifecycle (older browsers)', without(sender(), 'documentLifecycle')],
  [
    'a portal of US Government',
    sender({ origin: 'https://portal.azure.us', tabUrl: 'https://portal.azure.us/#home' }),
  ],
  ['a portal behind the Defender proxy', sender({ origin: `${top}.mcas.ms`, tabUrl: `${top}.mcas.ms/` })],
  [
    'a blade behind the Defender proxy',
    sender({ frameId: 7, origin: `${blade}.mcas.ms`, tabUrl: `${top}.mcas.ms/#home` }),
  ],
  [
    'a blade of US Government',
    sender({
      frameId: 8,
      origin: 'https://x.hosting.azureportal.usgovcloudapi.net',
      tabUrl: 'https://portal.azure.us/',
    }),
  ],
  ['a portal’s about:blank frame, with its origin', sender({ frameId: 6, url: 'about:blank' })],
];

export const refused: readonly (readonly [string, Sender])[] = [
  ['another extension', sender({ id: 'ponmlkjihgfedcbaponmlkjihgfedcba' })],
  ['nobody', {}],
  ['no id', without(sender(), 'id')],
  ['no tab (the worker, the popup)', without(sender(), 'tab')],
  ['a tab without id', sender({ tab: { url: `${top}/` } as chrome.tabs.Tab })],
  ['a tab whose address is not told', sender({ tabUrl: undefined })],
  ['a tab without a readable address', sender({ tabUrl: 'no address' })],
  ['no document id', without(sender(), 'documentId')],
  ['no origin', without(sender(), 'origin')],
  ['an opaque origin', sender({ ...frame, origin: 'null' })],
  ['an opaque top page', sender({ origin: 'null', tabUrl: 'data:text/html,x' })],
  ['a file', sender({ origin: 'file://', tabUrl: 'file:///tmp/portal.azure.com' })],
  ['http', sender({ origin: 'http://portal.azure.com', tabUrl: 'http://portal.azure.com/' })],
  ['an http top around a blade', sender({ ...frame, tabUrl: 'http://portal.azure.com/' })],
  ['a look-alike behind', sender({ origin: `${top}.evil.example`, tabUrl: `${top}.evil.example/` })],
  [
    'a look-alike before',
    sender({ origin: 'https://evilportal.azure.com', tabUrl: 'https://evilportal.azure.com/' }),
  ],
  [
    'an unlisted name below',
    sender({ origin: 'https://x.portal.azure.com', tabUrl: 'https://x.portal.azure.com/' }),
  ],
  ['another port', sender({ origin: `${top}:8443`, tabUrl: `${top}:8443/` })],
  ['another port of the frame', sender({ ...frame, origin: `${blade}:8443` })],
  [
    'userinfo in the tab’s address',
    sender({ origin: 'https://evil.example', tabUrl: `${top}@evil.example/` }),
  ],
  [
    'an IDN look-alike',
    sender({ origin: 'https://xn--prtal-jye.azure.com', tabUrl: 'https://xn--prtal-jye.azure.com/' }),
  ],
  ['a frame host as top page', sender({ origin: blade, tabUrl: `${blade}/` })],
  ['a proxied frame host as top page', sender({ origin: `${blade}.mcas.ms`, tabUrl: `${blade}.mcas.ms/` })],
  [
    'a proxied blade below a foreign page',
    sender({ frameId: 3, origin: `${blade}.mcas.ms`, tabUrl: 'https://evil.mcas.ms/' }),
  ],
  ['a frame host that says it is top in a portal', sender({ frameId: 0, origin: blade })],
  ['a blade below a foreign page', sender({ ...frame, tabUrl: 'https://evil.example/' })],
  ['a portal below a foreign page', sender({ frameId: 3, tabUrl: 'https://evil.example/' })],
  ['a blade below a blade that is top', sender({ ...frame, tabUrl: `${blade}/` })],
  ['a foreign frame of the portal', sender({ frameId: 3, origin: 'https://evil.example' })],
  ['a foreign frame host', sender({ frameId: 3, origin: `${blade}.evil.example` })],
  ['a top page of another portal than the tab', sender({ origin: 'https://ms.portal.azure.com' })],
  ['a prerendered page', sender({ documentLifecycle: 'prerender' })],
  ['a cached page', sender({ documentLifecycle: 'cached' })],
  ['a page that is going', sender({ documentLifecycle: 'pending_deletion' })],
  [
    'a page of the extension',
    sender({
      origin: `chrome-extension://${extensionId}`,
      tabUrl: `chrome-extension://${extensionId}/options.html`,
    }),
  ],
  ['an extension frame in a portal', sender({ frameId: 3, origin: `chrome-extension://${extensionId}` })],
  ['a bare frame-host family', sender({ frameId: 3, origin: 'https://reactblade.portal.azure.net' })],
];
