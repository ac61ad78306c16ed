// Knows the names that Microsoft gives granular delegated admins in a customer's directory.

/**
 * `user_` and hexadecimal digits, alone or before an `@` (facts: domain §6, granular delegated admins “by design”).
 * Short ones have both digits and letters: `user_1` and `user_bad` are names that people give.
 */
const guestName =
  /(?<![\p{L}\p{N}_.-])user_(?=[0-9a-f]{6}|[0-9]+[a-f]|[a-f]+[0-9])[0-9a-f]+(?![\p{L}\p{N}_-])/iu;

/** Whether a text of the account menu, a form or a title holds such a name: `user_8f3c2a51`, `user_8f3c2a51@contoso.example`. */
export function hasGuestName(text: string): boolean {
  return guestName.test(text);
}
