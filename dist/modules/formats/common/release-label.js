/** What offices set above what they send to the press. */
const label = /^[\s*_(\[–—-]*(?:for immediate release|(?:press|news|media) (?:release|statement|advisory)|presse?(?:mitteilung|information|meldung)|medienmitteilung|communiqué de presse|(?:comunicado|nota) de prensa|comunicato stampa|comunicado de imprensa|nota (?:à|de) imprensa|persbericht|komunikat prasowy|informacja prasowa|пресс-релиз|прес-?реліз|basın (?:bülteni|açıklaması)|بيان صحفي|بیانیه مطبوعاتی|הודעה לעיתונות|प्रेस विज्ञप्ति|新闻稿|新聞稿|プレスリリース|報道資料)[\s:：.!*_)\]–—-]*$/iu;
/** Whether a line says that what follows is for the press, which is no headline of it. */
const isReleaseLabel = (line) => label.test(line);
const toldLabel = (line) => `“${line.trim()}” above the headline was left out.`;

export { isReleaseLabel, toldLabel };
