// What an operator can do about a failure of the database, by its code. Visitors never read this.

const advice: [RegExp, string][] = [
  [/^SQLITE_(BUSY|LOCKED)|^55P03$/, 'Another program has been using it for too long. Try again when that is done.'],
  [/^SQLITE_FULL|^ENOSPC$|^EDQUOT$|^53100$/, 'The disk is full. Make room; nothing has to be restarted.'],
  [
    /^SQLITE_(READONLY|CANTOPEN|PERM)|^CANNOT_OPEN$|^E(ACCES|PERM|ROFS)$/,
    'It may not be written to. See who owns DATA_DIR, and whether its disk is read-only.',
  ],
  [/^E(NOTDIR|EXIST|ISDIR|NOENT)$/, 'DATA_DIR is not a folder that can be made or used. See what it says.'],
  [
    /^SQLITE_(NOTADB|CORRUPT)/,
    'It is damaged. Keep the file for whoever looks into it, and put a backup in its place with: npm run db:restore -- FILE',
  ],
  [/^SQLITE_IOERR|^EIO$|^58030$/, 'The disk failed to read or write. See what the system says about the disk, and make a backup if you can.'],
  [
    /^E(CONN\w+|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|TIMEDOUT|PIPE)$|^08|_TIMEOUT$|^CONNECTION_LOST$|^57P0/,
    'See whether PostgreSQL runs and can be reached at the address of DATABASE_URL.',
  ],
  [/^28/, 'PostgreSQL does not let us in. See the name and the password in DATABASE_URL.'],
  [/^3D000$/, 'PostgreSQL has no database of this name. Make it, or put the name right in DATABASE_URL.'],
  [/^42501$/, 'The name in DATABASE_URL may not do this there. It needs to own the tables.'],
  [/^53300$/, 'PostgreSQL has no connection left. See what else uses it, and its max_connections.'],
];

/** One or two sentences, or nothing for a code that says nothing to operators. */
export function adviceOn(code: string): string {
  return advice.find(([codes]) => codes.test(code))?.[1] ?? '';
}
