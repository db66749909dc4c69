// Names that a reader on this subject learns once and then reads at a glance. A reading grade that counts their
// syllables judges the pharmacist who named them, not our prose, so they count as two.

export const drugNames: readonly string[] = [
  'aripiprazole',
  'benzodiazepine',
  'benzodiazepines',
  'buprenorphine',
  'bupropion',
  'esketamine',
  'glutamate',
  'ketalar',
  'ketamine',
  'lithium',
  'methadone',
  'midazolam',
  'naltrexone',
  'naloxone',
  'nmda',
  'quetiapine',
  'spravato',
];
