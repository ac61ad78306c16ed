// The families of hosts that the detector takes for ours, in one short expression: the worker knows each host.

/**
 * Origins of all portals with support forms, of their frames, and of their sisters at Microsoft, in every cloud and
 * behind the Microsoft Defender proxy; a test holds it against the lists of `rules/hosts`. Wider than those, for the
 * detector has no room for them (DESIGN §5): what it takes for ours by mistake the worker does not answer.
 */
export const formFamilies =
  /^https:.*[/.](azure\.(com|us|cn|net)|microsoft(\.com|\.us|online\.cn)?|office(365)?\.(com|us)|apps\.mil|\w+cloudapi\.(net|cn))(\.mcas\.ms)?$/;
