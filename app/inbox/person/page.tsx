// Everything of one person: for somebody who asks what is kept about them, or wants it erased.
import type { Metadata } from 'next';
import { Frame } from '@/components/inbox/frame/frame';
import { PersonForm } from '@/components/inbox/person/person-form';
import { PageHead } from '@/components/site/page-head/page-head';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { getSite } from '@/lib/site/site';
import { erasureReasons } from '@/lib/wiring/inbox/inbox';
import { optionsOf } from '../[inquiry]/words';
import { signOut } from '../actions';
import { requireFreshMember } from '../gate';
import { lookAfterPerson } from './actions';

export const metadata: Metadata = { title: 'Everything of one person' };

export default async function PersonPage() {
  const { member } = await requireFreshMember('manager');
  return (
    <Frame clinic={getSite().clinic.name} member={member} here="list" signOut={signOut}>
      <PageHead
        title="Everything of one person"
        lead="Find, hand over or erase all that one email address has sent. First make sure that the person who asks is the one whose address it is."
      />
      <PersonForm action={lookAfterPerson} exportTo={inboxAddresses.exportFile('json')} reasons={optionsOf(erasureReasons)} />
    </Frame>
  );
}
