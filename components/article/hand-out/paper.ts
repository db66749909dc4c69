// Which paper lies in the printers of a country.

const letterCountries = ['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'CR', 'DO', 'GT', 'PA', 'PR', 'SV', 'VE'];

/** US Letter in North America and where it is usual; A4 everywhere else. */
export function paperOf(country: string): 'letter' | 'a4' {
  return letterCountries.includes(country) ? 'letter' : 'a4';
}
