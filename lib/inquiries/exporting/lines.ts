// Inquiries as files for other programs: JSON lines, which lose nothing, and CSV, which opens in a spreadsheet and runs nothing there.
import { type Inquiry, isReadable, type UnreadableInquiry } from '../inquiry';

const columns = ['reference', 'receivedAt', 'status', 'topic', 'article', 'name', 'email', 'phone', 'message', 'language', 'unreadable'] as const;

/**
 * Spreadsheets run a cell that starts with one of these, also after white space and in its full-width or small form.
 * An apostrophe before it makes the cell text (OWASP, CSV injection).
 */
const formulaStart = /^(?:[\t\r]|[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b])/u;
/**
 * The same in the middle of a cell. Where a comma is for decimals, Excel parts cells at semicolons, and then takes a semicolon, a tab or a new
 * line inside of ours for the beginning of another; and reads a quotation mark there as the opening of that.
 */
const formulaInside = /([;\t\r\n])(?=(?:(?![;\t\r\n])[\s\p{Cc}\p{Cf}"])*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b])/gu;

export function jsonLineOf(inquiry: Inquiry | UnreadableInquiry): string {
  const record = recordOf(inquiry);
  return `${JSON.stringify(Object.fromEntries(columns.flatMap((name) => (record[name] === undefined ? [] : [[name, record[name]]]))))}\n`;
}

/** The byte order mark tells spreadsheets that this is UTF-8. */
export const csvHead = `\ufeff${csvRow(columns)}`;

export function csvLineOf(inquiry: Inquiry | UnreadableInquiry): string {
  const record = recordOf(inquiry);
  return csvRow(columns.map((name) => record[name] ?? ''));
}

function recordOf(inquiry: Inquiry | UnreadableInquiry): Partial<Record<(typeof columns)[number], string>> {
  const { reference, status, topic, article, language } = inquiry;
  const inClear = {
    reference,
    receivedAt: inquiry.receivedAt.toISOString(),
    status,
    topic,
    ...(article && { article }),
    ...(language && { language }),
  };
  if (!isReadable(inquiry)) return { ...inClear, unreadable: inquiry.unreadable };
  const { name, email, phone, message } = inquiry;
  return { ...inClear, name, email, ...(phone && { phone }), message };
}

function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

function harmless(cell: string): string {
  const text = cell.replace(formulaInside, "$1'");
  return formulaStart.test(cell) ? `'${text}` : text;
}
