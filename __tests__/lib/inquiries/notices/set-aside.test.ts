// What staff hear of inquiries that were set aside: how many, once a day, and nothing of what they say.
import { expect, test } from '@jest/globals';
import { writeSetAsideMail } from '@/lib/inquiries/notices/set-aside/letter';
import { addDueNotice, countSetAside, setAsideMail } from '@/lib/inquiries/notices/set-aside/store';
import { handClock, hour } from '../../../support/clock';
import { clinic, memoryMailer, office, siteUrl } from '../../../support/delivery';
import { vera } from '../../../support/people';

async function clinicWithSpam() {
  const mailer = memoryMailer();
  const clock = handClock();
  const rooms: { database?: Parameters<typeof countSetAside>[0] } = {};
  const opened = await office({
    mailer,
    clock,
    carriers: {
      [setAsideMail]: async (notice) =>
        mailer.send(writeSetAsideMail(notice, { site: clinic, siteUrl }, rooms.database ? await countSetAside(rooms.database) : -1)),
    },
  });
  rooms.database = opened.database;
  const look = async () => {
    const isDue = await addDueNotice(opened.database, siteUrl, clock.now());
    await opened.deliver();
    return isDue;
  };
  return { ...opened, mailer, look };
}

test('a day after the first, one mail says how many there are; at most one a day, and none when nothing new came', async () => {
  const { look, receive, clock, mailer } = await clinicWithSpam();
  await receive(1, { isQuarantined: true });
  clock.pass(23 * hour);
  expect(await look()).toBe(false);
  await receive(2, { isQuarantined: true });
  clock.pass(hour);
  expect([await look(), await look()]).toEqual([true, false]);
  expect(mailer.sent.map(({ subject }) => subject)).toEqual(['PMC Heal: 2 inquiries are set aside']);
  clock.pass(72 * hour);
  expect(await look()).toBe(false);
  await receive(3, { isQuarantined: true });
  clock.pass(24 * hour);
  expect(await look()).toBe(true);
  expect(mailer.sent.at(-1)?.subject).toBe('PMC Heal: 3 inquiries are set aside');
});

test('of two servers that look at once, one makes the notice', async () => {
  const { database, receive, clock } = await clinicWithSpam();
  await receive(1, { isQuarantined: true });
  clock.pass(25 * hour);
  const made = await Promise.all([1, 2, 3].map(() => addDueNotice(database, siteUrl, clock.now())));
  expect(made.filter(Boolean)).toHaveLength(1);
});

test('nobody is told of what was not set aside, and the mail holds no word of anybody', async () => {
  const { look, receive, clock, mailer } = await clinicWithSpam();
  await receive(1);
  clock.pass(48 * hour);
  expect(await look()).toBe(false);
  await receive(2, { ...vera, isQuarantined: true });
  clock.pass(25 * hour);
  await look();
  expect(mailer.sent[0]?.text).toMatchInlineSnapshot(`
"1 inquiry is set aside as a machine's, and nobody has looked at it yet.
A person may be among them: nothing else is sent about what is set aside.

Look through them in the inbox: https://clinic.example/inbox

To protect the person who wrote, this mail says nothing about them.
A reply to it does not reach them.
"
`);
  for (const word of [vera.name, vera.email, vera.message]) expect(JSON.stringify(mailer.sent)).not.toContain(word);
});
