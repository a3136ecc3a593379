/** The DOM of a whole page, by linkedom, which is loaded with the first page: most commands need none. */
export async function parsePage(html: string): Promise<Document> {
  const {parseHTML} = await import('linkedom');
  return parseHTML(html).document;
}
