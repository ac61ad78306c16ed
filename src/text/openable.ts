// Says which addresses may be opened for the user.

/** Whether a text is a whole https address without user name and password, such as may be opened. */
export function isOpenable(text: string): boolean {
  if (!/^https:\/\/[^/]/i.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
}
