// Plain words as text of HTML, XML or markdown.

/** The words with every sign that markup could take for its own written out. Control characters, which XML forbids, are left out. */
export function escaped(words: string): string {
  return words.replace(forbidden, '').replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What no XML 1.0 document may hold, however it is written (XML 1.0, 2.2). */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Plain words as text of markdown. */
export function inMarkdown(words: string): string {
  return words.replace(/[\\`*_[\]<>~|]/g, '\\$&').replace(/^([#+>-]|\d+[.)])(?=\s)/, '\\$1');
}
