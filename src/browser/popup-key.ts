// Tells which keys open the popup: the user may have chosen others, or none.

/** As the browser writes them, `Alt+Shift+O`; undefined when none are set. */
export async function popupKey(): Promise<string | undefined> {
  const commands = await chrome.commands.getAll();
  const shortcut = commands.find(({ name }) => name === '_execute_action')?.shortcut;
  return shortcut === '' ? undefined : shortcut;
}
