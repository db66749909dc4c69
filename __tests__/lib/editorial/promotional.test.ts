// An article as clinics often publish them (in words of our own), and everything that the check says of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkGarden } from '@/lib/editorial/check';
import { readMarkdown } from '@/lib/editorial/source';
import { gardenWith } from '../../support/samples';

const file = 'content/articles/is-ketamine-therapy-addictive.md';
const text = readFileSync(join(process.cwd(), '__tests__', 'support', 'texts', 'promotional.md'));
const garden = gardenWith(readMarkdown(file, 'articles', text), { 'content/topics/ketamine.md': '---\ntitle: Ketamine\n---\n\nAbout it.\n' });
const said = checkGarden(garden)
  .findings.filter((finding) => finding.file === file)
  .map(({ line, column, rule }) => `${line}:${column} ${rule}`);

/** What a clinical editor would want to be told, each with the words that it is about. */
const expected = {
  '2:8 independent-sources': 'no source at all',
  '2:8 off-label': 'depression, and never a word on approval',
  '2:8 sentence-case': 'Is Ketamine Therapy Addictive? The Truth May Surprise You',
  '2:8 tells-alternatives': 'no other option',
  '2:8 tells-cost': 'no word on cost',
  '2:8 tells-risks': 'no risks',
  '2:8 tells-unknowns': 'nothing is unknown',
  '2:8 tells-who-should-not': 'nobody is warned',
  '3:38 promises': 'fast relief',
  '3:53 uncited-figures': '80% of patients, and only in the description',
  '3:83 bare-safe': 'is safe',
  '5:27 bare-safe': 'safe and effective',
  '6:36 not-addictive': 'not considered addictive',
  '7:52 exclamation-marks': 'after the first session!',
  '10:11 second-pair-of-eyes': 'reviewed by its author',
  '13:14 review-interval': 'three years until the next review',
  '16:8 person-first': 'suffer from',
  '16:44 abbreviations': 'PTSD',
  '16:86 only-choice': 'When nothing else works',
  '18:4 sentence-case': 'What Is Ketamine And How Does It Work?',
  '20:16 fda-approved': 'Ketamine is an FDA-approved medication',
  '20:54 complex-words': 'utilized',
  '20:92 long-sentences': 'Unlike regular antidepressants …',
  '20:160 medical-words': 'neuroplasticity',
  '20:183 promises': 'rewires your brain',
  '22:1 uncited-studies': 'Studies show',
  '22:19 uncited-figures': '7 out of 10',
  '22:43 abbreviations': 'TRD',
  '22:82 absolute-words': 'breakthrough',
  '22:103 relative-risk': 'cuts the risk of relapse by half',
  '24:1 bold-headings': '**Why People Worry**',
  '26:14 minimising': 'mostly stigma',
  '26:76 street-names': 'party drug',
  '26:90 person-first': 'addicts',
  '26:111 minimising': 'differs entirely',
  '26:163 minimising': 'nothing to worry about',
  '30:54 vague-authority': 'experts agree',
  '30:77 not-addictive': 'the risk of addiction is extremely low',
  '30:113 home-use': "Patients don't take ketamine home",
  '30:158 home-use': 'never self-administered',
  '30:209 person-first': 'substance abuse',
  '32:38 absolute-words': 'no side effects',
  '32:81 doses': '0.5 mg/kg',
  '32:145 comparisons': 'safer than daily pills',
  '32:173 comparisons': 'less risky than',
  '32:184 only-choice': 'than remaining untreated',
  '34:4 sentence-case': 'Does It Help With Suicidal Thoughts?',
  '34:22 crisis-line': 'suicidal thoughts without the number',
  '36:15 suicide-prevention': 'prevents suicide',
  '36:71 testimonials': 'Many of our patients say',
  '36:104 testimonials': 'changed their lives',
  '36:211 stop-taking': 'stop taking your daily medication',
  '38:4 sentence-case': 'Start Your Journey To Healing Today',
  '38:15 promises': 'Journey To Healing',
  '40:1 promises': 'Ketamine will change your life',
  '40:37 testimonials': 'success rate',
  '40:84 urgency': 'Spots are limited',
  '40:106 urgency': 'call us today',
  '40:119 exclamation-marks': 'call us today!',
  '40:143 link-text': 'click here',
};

test.each(Object.entries(expected))('a promotional article: %s (%s)', (finding) => {
  expect(said).toContain(finding);
});

test('a promotional article raises no false alarm, and nothing beyond what is expected', () => {
  expect(said.filter((finding) => !(finding in expected))).toEqual([]);
  expect(Object.keys(expected).length).toBeGreaterThanOrEqual(15);
});
