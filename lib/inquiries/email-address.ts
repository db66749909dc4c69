// Which email addresses we take: those that a clinic can answer to. Narrower than the standards where they allow what nobody has
// (quotes, comments, bare numbers), wider where they lag behind (ü@exämple.org). No mail is sent to find out more.

/** Nothing that could end an address in a mail header, start a second one, or hide a comment. */
const localPart = /^[^\s@"(),:;<>[\]\\.](?:[^\s@"(),:;<>[\]\\])*$/u;
const domainLabel = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;

/** Whether an address of at most 254 characters could be written to. Takes linear time. */
export function isEmailAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const labels = address.slice(at + 1).split('.');
  return (
    at > 0 &&
    local.length <= 64 &&
    localPart.test(local) &&
    !local.endsWith('.') &&
    !local.includes('..') &&
    labels.length >= 2 &&
    labels.every((label) => domainLabel.test(label)) &&
    isTopLevel(labels.at(-1) ?? '')
  );
}

/** A last label of one letter or of digits alone is a computer's name or a number, not a domain. */
function isTopLevel(label: string): boolean {
  return label.length >= 2 && !/^\p{N}+$/u.test(label);
}
