// Where the frames of a portal come from: their host in the cloud of the page around them, or behind the proxy with it.

const PROXY = '.mcas.ms';

interface FrameHosts {
  readonly sandbox: string;
  readonly hosting: string;
}

const PUBLIC: FrameHosts = {
  sandbox: 'sandbox-1.reactblade.portal.azure.net',
  hosting: 'azuresupport.hosting.portal.azure.net',
};

/** Hosting: Azure/portaldocs, portalfx-extensions-cnames.md. The host of React blades is not known: one below the portal's own stands for it. */
const GOVERNMENT: FrameHosts = {
  sandbox: 'sandbox-1.reactblade.portal.azure.us',
  hosting: 'azuresupport.hosting.azureportal.usgovcloudapi.net',
};

const CHINA: FrameHosts = { ...PUBLIC, hosting: 'azuresupport.hosting.azureportal.chinacloudapi.cn' };

/** The frames' hosts for a page of this host. */
export function frameHostsFor(host: string): FrameHosts {
  if (host.endsWith(PROXY)) return { sandbox: PUBLIC.sandbox + PROXY, hosting: PUBLIC.hosting + PROXY };
  if (/\.(us|mil|usgovcloudapi\.net)$/.test(host)) return GOVERNMENT;
  return /\.cn$/.test(host) ? CHINA : PUBLIC;
}
