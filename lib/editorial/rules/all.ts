// Every rule, in the order in which the handbook lists them.
import type { Rule } from '../rule';
import { abbreviations } from './abbreviations';
import { absoluteWords } from './absolute-words';
import { bareSafe } from './bare-safe';
import { boldHeadings } from './bold-headings';
import { callOuts } from './call-outs';
import { changedSinceReview } from './changed-since-review';
import { citations } from './citations';
import { comparisons } from './comparisons';
import { complexWords } from './complex-words';
import { countsBesidePercent } from './counts-beside-percent';
import { crisisLine } from './crisis-line';
import { doses } from './doses';
import { emptySections } from './empty-sections';
import { exclamationMarks } from './exclamation-marks';
import { farHeadings } from './far-headings';
import { fdaApproved } from './fda-approved';
import { fileName } from './file-name';
import { hasText } from './has-text';
import { headings } from './headings';
import { homeUse } from './home-use';
import { honestDates } from './honest-dates';
import { independentSources } from './independent-sources';
import { knownNames } from './known-names';
import { knownOriginals } from './known-originals';
import { latinShorthand } from './latin-shorthand';
import { linkText } from './link-text';
import { links } from './links';
import { longParagraphs } from './long-paragraphs';
import { longSentences } from './long-sentences';
import { medicalWords } from './medical-words';
import { minimising } from './minimising';
import { nextSteps } from './next-steps';
import { notAddictive } from './not-addictive';
import { numberWords } from './number-words';
import { offLabel } from './off-label';
import { oldTranslations } from './old-translations';
import { oneAddress } from './one-address';
import { oneMeaning } from './one-meaning';
import { oneTitle } from './one-title';
import { onlyChoice } from './only-choice';
import { passiveVoice } from './passive-voice';
import { personFirst } from './person-first';
import { pictureDescriptions } from './picture-descriptions';
import { placeholders } from './placeholders';
import { plainMarkdown } from './plain-markdown';
import { promises } from './promises';
import { readable } from './readable';
import { readingGrade } from './reading-grade';
import { relativeRisk } from './relative-risk';
import { repeatedWords } from './repeated-words';
import { retired } from './retired';
import { retractedSources } from './retracted-sources';
import { reviewDates } from './review-dates';
import { reviewDue } from './review-due';
import { reviewInterval } from './review-interval';
import { reviewerCredentials } from './reviewer-credentials';
import { sameChoices } from './same-choices';
import { sameNumbers } from './same-numbers';
import { sameSource } from './same-source';
import { sampleOrReviewed } from './sample-or-reviewed';
import { secondPairOfEyes } from './second-pair-of-eyes';
import { sentenceCase } from './sentence-case';
import { shape } from './shape';
import { spravatoWarnings } from './spravato-warnings';
import { stopTaking } from './stop-taking';
import { streetNames } from './street-names';
import { suicidePrevention } from './suicide-prevention';
import { suicideWords } from './suicide-words';
import { tellsAlternatives } from './tells-alternatives';
import { tellsBenefits } from './tells-benefits';
import { tellsCost } from './tells-cost';
import { tellsRisks } from './tells-risks';
import { tellsUnknowns } from './tells-unknowns';
import { tellsWhoShouldNot } from './tells-who-should-not';
import { testimonials } from './testimonials';
import { uncitedFigures } from './uncited-figures';
import { uncitedStudies } from './uncited-studies';
import { unfinished } from './unfinished';
import { urgency } from './urgency';
import { vagueAuthority } from './vague-authority';
import { weighsBothSides } from './weighs-both-sides';

export const rules: readonly Rule[] = [
  readable,
  shape,
  fileName,
  oneAddress,
  oneTitle,
  retired,
  retractedSources,
  knownNames,
  knownOriginals,
  sameChoices,
  oneMeaning,
  hasText,
  unfinished,
  headings,
  emptySections,
  boldHeadings,
  citations,
  sameSource,
  links,
  linkText,
  pictureDescriptions,
  callOuts,
  plainMarkdown,
  placeholders,
  reviewDates,
  reviewDue,
  reviewInterval,
  oldTranslations,
  changedSinceReview,
  honestDates,
  secondPairOfEyes,
  reviewerCredentials,
  sampleOrReviewed,
  uncitedFigures,
  uncitedStudies,
  sameNumbers,
  vagueAuthority,
  independentSources,
  absoluteWords,
  bareSafe,
  promises,
  comparisons,
  testimonials,
  notAddictive,
  fdaApproved,
  offLabel,
  homeUse,
  suicidePrevention,
  relativeRisk,
  doses,
  stopTaking,
  minimising,
  onlyChoice,
  urgency,
  tellsBenefits,
  tellsRisks,
  tellsAlternatives,
  tellsUnknowns,
  tellsWhoShouldNot,
  tellsCost,
  nextSteps,
  weighsBothSides,
  crisisLine,
  spravatoWarnings,
  personFirst,
  suicideWords,
  streetNames,
  readingGrade,
  longSentences,
  longParagraphs,
  farHeadings,
  passiveVoice,
  complexWords,
  medicalWords,
  abbreviations,
  latinShorthand,
  countsBesidePercent,
  numberWords,
  sentenceCase,
  repeatedWords,
  exclamationMarks,
];
