// The contact form. Drawn for each visitor, because each form carries a token of its own by which a repeat is known.
import { BeforeYouWrite } from '@/components/inquiry/before-you-write/before-you-write';
import { ContactForm } from '@/components/inquiry/contact-form/contact-form';
import { Breadcrumbs } from '@/components/site/breadcrumbs/breadcrumbs';
import { Frame } from '@/components/site/frame/frame';
import { PageHead } from '@/components/site/page-head/page-head';
import { alsoAt } from '@/lib/publishing/elsewhere';
import { hiddenPageMetadata, pageMetadata } from '@/lib/publishing/metadata';
import { phoneOf } from '@/lib/site/languages/edition';
import { top } from '@/lib/site/trails';
import { currentExchange, getDesk, inquiryLimits, trapField } from '@/lib/wiring';
import { sendInquiry } from '../../contact/actions';
import { opened } from '../opened';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'/[language]/contact'>) {
  const { site } = await opened(params);
  const { title, errorTitle, description } = site.words.inquiry;
  const facts = { description, path: site.addresses.contact(), elsewhere: alsoAt(site, ({ addresses }) => addresses.contact()) };
  return currentExchange().hasProblem ? hiddenPageMetadata({ title: errorTitle(title), ...facts }, site) : pageMetadata({ title, ...facts }, site);
}

export default async function ContactPage({ params, searchParams }: PageProps<'/[language]/contact'>) {
  const [{ site, library }, { article: slug, topic }] = await Promise.all([opened(params), searchParams]);
  const words = site.words.inquiry;
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
    language: site.language,
  };
  return (
    <Frame site={site} elsewhere={alsoAt(site, ({ addresses }) => addresses.contact())}>
      <Breadcrumbs trail={top} site={site} />
      <PageHead title={topic === 'mistake' ? words.mistakeTitle : words.title}>
        {article && (
          <p>
            {words.about} <a href={site.addresses.article(article.slug)}>{article.title}</a>
          </p>
        )}
      </PageHead>
      <ContactForm
        action={sendInquiry}
        initial={{ kind: 'blank', typed }}
        limits={inquiryLimits}
        trap={trapField}
        topics={site.inquiryTopics}
        clinic={{ name: site.clinic.name, ...phoneOf(site) }}
        language={site.language}
        formAddress={site.addresses.contact()}
      >
        <BeforeYouWrite site={site} />
      </ContactForm>
    </Frame>
  );
}
