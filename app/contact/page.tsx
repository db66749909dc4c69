// The contact form. Drawn for each visitor, because each form carries a token of its own by which a repeat is known.
import { BeforeYouWrite } from '@/components/inquiry/before-you-write/before-you-write';
import { ContactForm } from '@/components/inquiry/contact-form/contact-form';
import { Breadcrumbs } from '@/components/site/breadcrumbs/breadcrumbs';
import { PageHead } from '@/components/site/page-head/page-head';
import { library } from '@/lib/content/library';
import { hiddenPageMetadata } from '@/lib/publishing/metadata';
import { addresses } from '@/lib/site/addresses';
import { getSite, phoneLink } from '@/lib/site/site';
import { trails } from '@/lib/site/trails';
import { currentExchange, getDesk, inquiryLimits, trapField } from '@/lib/wiring';
import { sendInquiry } from './actions';

export const dynamic = 'force-dynamic';

export function generateMetadata() {
  const description = 'Write to the clinic. No account is needed, and the form works without JavaScript.';
  const title = currentExchange().hasProblem ? 'Error: Ask us a question' : 'Ask us a question';
  return hiddenPageMetadata({ title, description, path: addresses.contact() }, getSite());
}

interface ContactPageProps {
  searchParams: Promise<{ article?: string | string[]; topic?: string | string[] }>;
}

export default async function ContactPage({ searchParams }: ContactPageProps) {
  const site = getSite();
  const { article: slug, topic } = await searchParams;
  const article = typeof slug === 'string' ? await library.findSummary(slug) : undefined;
  const typed = {
    name: '',
    email: '',
    phone: '',
    topic: site.inquiryTopics.find(({ id }) => id === topic)?.id ?? '',
    message: '',
    consent: '',
    article: article?.slug ?? '',
    formToken: getDesk().newFormToken(),
  };
  return (
    <>
      <Breadcrumbs trail={trails.top} />
      <PageHead title={topic === 'mistake' ? 'Report a mistake' : 'Ask us a question'}>
        {article && (
          <p>
            About: <a href={addresses.article(article.slug)}>{article.title}</a>
          </p>
        )}
      </PageHead>
      <ContactForm
        action={sendInquiry}
        initial={{ kind: 'blank', typed }}
        limits={inquiryLimits}
        trap={trapField}
        topics={site.inquiryTopics}
        clinic={{ name: site.clinic.name, phone: site.clinic.phone, phoneLink: phoneLink(site) }}
      >
        <BeforeYouWrite site={site} />
      </ContactForm>
    </>
  );
}
