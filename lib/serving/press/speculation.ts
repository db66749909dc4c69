// Which links a browser may open in the background as soon as a reader's hand comes near them, so that the next page is there at once.

/** Rules for every link of this site but those to pages that are drawn for each visitor (a form, search results, the staff's desk). */
export function speculationRules(perVisit: readonly string[]): string {
  const places = [...new Set(perVisit)].filter((place) => !place.includes('[')).sort();
  const where = { and: [{ href_matches: '/*' }, ...(places.length > 0 ? [{ not: { href_matches: places.map((place) => `${place}*`) } }] : [])] };
  return JSON.stringify({ prerender: [{ where, eagerness: 'moderate' }] });
}
