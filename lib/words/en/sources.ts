// The sources of an article: what they can be, how they can stand, and how a page speaks of them.

export const sources = {
  evidence: {
    title: 'How we know this',
    restsOn: (count: number) => `This page rests on ${count === 1 ? 'one source' : `${count} sources`}. The numbers lead to them.`,
    keepInMind: 'Keep in mind',
    source: (number: number) => `Source ${number}`,
    kindNotStated: { name: 'Kind not stated', meaning: 'We have yet to write down what it is.' },
    fundingNotStated: { name: 'Funding not stated', meaning: 'We do not know yet who paid.' },
  },
  references: {
    title: 'References',
    citedAt: 'Cited at',
    back: (place: number) => `Back to place ${place} in the text`,
    kindNotStated: 'Kind not stated',
    statusNotStated: 'status not stated',
    fundingNotStated: 'funding not stated',
    checkNotStated: 'check not stated',
  },
  kinds: {
    guideline: { name: 'Guideline', meaning: 'Advice of a health body that has weighed the studies.' },
    label: { name: 'Drug label', meaning: 'Approved by a regulator, written by the maker.' },
    notice: { name: 'Notice of an agency', meaning: 'What an agency tells the public.' },
    law: { name: 'Law or rule', meaning: 'What the law says.' },
    review: { name: 'Systematic review', meaning: 'It sums up every study that was found.' },
    'randomized-trial': { name: 'Randomized trial', meaning: 'Chance decided who got which treatment.' },
    trial: { name: 'Trial', meaning: 'People were treated and checked to a plan.' },
    analysis: { name: 'Analysis of earlier data', meaning: 'Old data, asked a new question.' },
    'follow-up': { name: 'Follow-up study', meaning: 'There was no group to compare with.' },
    survey: { name: 'Survey or observation', meaning: 'It cannot show what caused what.' },
    'case-series': { name: 'Case series', meaning: 'A few people, and no group to compare with.' },
    consensus: { name: 'Expert consensus', meaning: 'What experts agreed on.' },
    overview: { name: 'Expert overview', meaning: 'Experts sum up a field.' },
    animal: { name: 'Animal study', meaning: 'It may not hold for people.' },
    other: { name: 'Other source', meaning: 'None of the usual kinds.' },
  },
  statuses: {
    'peer-reviewed': { name: 'peer-reviewed', meaning: 'Other experts checked it first.' },
    official: { name: 'official text', meaning: 'An agency or a law stands behind it.' },
    preprint: { name: 'preprint, not peer-reviewed', meaning: 'No other experts had checked it.' },
    corrected: { name: 'corrected since', meaning: 'A correction has appeared.' },
    superseded: { name: 'superseded', meaning: 'A newer version exists, which we have yet to read.' },
    retracted: { name: 'retracted', meaning: 'It was taken back. Do not rely on it.' },
    'off-label': { name: 'off-label use', meaning: 'It is about a use that the regulator has not approved.' },
  },
  fundings: {
    maker: { name: 'paid for by the maker', meaning: 'Whoever sells the treatment paid.' },
    independent: { name: 'not paid for by the maker', meaning: 'Nobody who sells the treatment paid.' },
  },
  checks: {
    seen: { name: 'checked', meaning: 'We have held our words to it.' },
    partly: { name: 'partly checked', meaning: 'A detail must still be checked in it.' },
    unseen: { name: 'not checked yet', meaning: 'We have not seen it ourselves yet.' },
  },
};

export type SourceWords = typeof sources;
