// Tells which version of the extension this is.

export function ownVersion(): string {
  return chrome.runtime.getManifest().version;
}
