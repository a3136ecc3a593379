/** The DOM of a whole page, as linkedom makes it; loaded with the first page, since nothing else needs one. */
export async function parsePage(html: string): Promise<Document> {
  const {parseHTML} = await import('linkedom');
  return parseHTML(html).document;
}
