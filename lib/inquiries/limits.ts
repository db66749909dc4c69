// How much a visitor may write. Read by the schema, the form's attributes, the messages and the checks in the database.
// Counted in code points after trimming; a line break counts as one.

export const inquiryLimits = {
  name: { most: 100 },
  /** The longest address that mail can carry (RFC 5321, with erratum 1690). */
  email: { most: 254 },
  phone: { most: 40 },
  message: { most: 4000 },
  /** The stored form of all personal fields together. Wide enough for the longest inquiry in any script, encrypted and written in base64. */
  details: { most: 65_536 },
} as const;

export type InquiryLimits = typeof inquiryLimits;
