// Asks for hosts beyond the public cloud, gives them back, and tells which of them the browser lets us into.

import type { AskOutcome, Hosts } from '../model/portal';
import { optionalHosts } from '../rules/hosts';

/** The pattern by which the manifest names a host. */
export function patternOf(host: string): string {
  return `https://${host}/*`;
}

/** The optional hosts that are allowed now, by whoever: the user here, the user in the browser's settings, a policy. */
export async function grantedHosts(): Promise<Hosts> {
  const answers = await Promise.all(
    optionalHosts.map((host) => chrome.permissions.contains({ origins: [patternOf(host)] })),
  );
  return optionalHosts.filter((_, place) => answers[place]);
}

/** Lets the browser ask the user. It does so in answer to a click alone: call it there, and wait for nothing before. */
export function askFor(hosts: Hosts): Promise<AskOutcome> {
  return chrome.permissions.request({ origins: hosts.map(patternOf) }).then(
    (isAllowed) => (isAllowed ? 'allowed' : 'refused'),
    (error: unknown) => (/polic|administrator/iu.test(String(error)) ? 'blocked' : 'failed'),
  );
}

/** False where the browser keeps them. */
export function giveBack(hosts: Hosts): Promise<boolean> {
  return chrome.permissions.remove({ origins: hosts.map(patternOf) }).catch(() => false);
}

/** Calls `changed` whenever hosts are allowed or taken away, here or in the browser's settings; returns how to stop it. */
export function onGrants(changed: () => void): () => void {
  const { onAdded, onRemoved } = chrome.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
