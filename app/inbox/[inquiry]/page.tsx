// One inquiry: what was asked, what can be done, and what happened to it.
import type { Metadata } from 'next';
import { ShortForm } from '@/components/form/short-form/short-form';
import { Badge } from '@/components/inbox/badge/badge';
import { Columns } from '@/components/inbox/columns/columns';
import { Frame } from '@/components/inbox/frame/frame';
import { Guidance } from '@/components/inbox/guidance/guidance';
import { History } from '@/components/inbox/history/history';
import { InquiryView } from '@/components/inbox/inquiry-view/inquiry-view';
import { Keys } from '@/components/inbox/keys/keys';
import { Part } from '@/components/inbox/part/part';
import { Steps } from '@/components/inbox/steps/steps';
import { PageHead } from '@/components/site/page-head/page-head';
import { writeDay } from '@/lib/site/dates';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { getSite } from '@/lib/site/site';
import { getDesk } from '@/lib/wiring';
import { answerWays, closingReasons, noteLimit } from '@/lib/wiring/inbox/inbox';
import { isAtLeast } from '@/lib/wiring/staffing';
import { noSuchInquiry } from '../absent';
import { signOut } from '../actions';
import { requireMember } from '../gate';
import { sendAgain, takeStep } from './actions';
import { answerSubject, articleOf, historyOf, isMailMissing, languageWords, noticeWords, optionsOf, standingWords, undoWords, when } from './words';

export const metadata: Metadata = { title: 'Inquiry' };

export default async function InquiryPage({ params }: { params: Promise<{ inquiry: string }> }) {
  const session = await requireMember();
  const view = await getDesk().inbox.look(session, (await params).inquiry);
  if (!view) return noSuchInquiry(session);
  const { inquiry } = view;
  const site = getSite();
  const mayHandle = isAtLeast(session.member.role, 'handler');
  const { urgentGuidance } = site.inbox;
  return (
    <Frame clinic={site.clinic.name} member={session.member} here="list" signOut={signOut}>
      <p>
        <a href={inboxAddresses.list()} data-key="u">
          All inquiries
        </a>
        {view.nextId && (
          <>
            {' · '}
            <a href={inboxAddresses.inquiry(view.nextId)} data-key="n">
              Next new inquiry
            </a>
          </>
        )}
      </p>
      <PageHead title={'unreadable' in inquiry ? 'This inquiry cannot be opened' : inquiry.name} lead={standingWords(view)}>
        {(inquiry.isUrgent || view.isOverdue) && (
          <p>
            {inquiry.isUrgent && <Badge kind="danger">Urgent words</Badge>} {view.isOverdue && <Badge kind="warm">Overdue</Badge>}
          </p>
        )}
      </PageHead>
      {inquiry.isUrgent && <Guidance lines={urgentGuidance} ways={site.urgentHelp.ways.map(({ text }) => text)} />}
      <Columns
        aside={
          mayHandle ? (
            <Part id="next-part" title="What next?">
              <Steps
                action={takeStep}
                inquiryId={inquiry.id}
                version={view.version}
                steps={view.steps}
                undo={view.undo && undoWords(view.undo.kind)}
                ways={optionsOf(answerWays)}
                reasons={view.needsWord.close ? optionsOf(closingReasons) : undefined}
                noteMost={noteLimit.most}
                takeLabel={view.takenBy ? 'Take it over' : 'Take it'}
              />
            </Part>
          ) : (
            <p>You can read inquiries. To answer them, ask a manager for the role of a handler.</p>
          )
        }
        below={
          <>
            <History entries={historyOf(view)} />
            <Part id="mail-part" title="Mail to staff">
              {noticeWords(view).map((words) => (
                <p key={words}>{words}</p>
              ))}
              <ShortForm
                action={sendAgain}
                fields={[]}
                hidden={{ inquiry: inquiry.id }}
                send="Send the mail to staff"
                isClosed={!mayHandle || !isMailMissing(view)}
              />
            </Part>
            <Part id="keeping-part" title="How long it is kept">
              <p>It is erased by itself on {writeDay(view.erasedAt.toISOString(), site)}, with its history and notes.</p>
              {session.member.role === 'manager' && (
                <p>
                  <a href={inboxAddresses.erase(inquiry.id)}>Erase it now</a>
                </p>
              )}
            </Part>
          </>
        }
      >
        <InquiryView
          inquiry={inquiry}
          when={when(inquiry.receivedAt, view)}
          topic={site.inquiryTopics.find(({ id }) => id === inquiry.topic)?.label ?? inquiry.topic}
          article={await articleOf(inquiry)}
          writtenIn={languageWords(inquiry)}
          subject={answerSubject(inquiry)}
        />
      </Columns>
      <Keys />
    </Frame>
  );
}
