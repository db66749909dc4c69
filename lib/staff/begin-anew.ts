// After an older copy of the database was put back: sessions that had ended must not be good again, nor links that had been used.
import { change, type Door } from './door';
import { dropAllLinks } from './links/store';
import { endAllSessions } from './sessions/store';

export async function beginAnew(door: Pick<Door, 'database' | 'ring' | 'clock'>): Promise<void> {
  await change(door, [{ by: 'shell', action: 'database-restored' }], async (transaction) => {
    await endAllSessions(transaction);
    await dropAllLinks(transaction);
  });
}
