/** What sites and desks set around a text in a word or two, in the languages of drafts. */
const share =
  "share(?: (?:this|the))?(?: (?:article|story|post|page))?(?: on [\\p{L} ]{1,20})?|(?:artikel|beitrag)? ?teilen|partager(?: (?:l[’']article|cet article))?|compart(?:e|ir)(?: (?:esta noticia|este artículo))?|condividi(?: (?:l[’']articolo|questo articolo))?|partilh(?:ar|e)(?: (?:artigo|este artigo|notícia))?|compartilh(?:ar|e)(?: (?:artigo|notícia))?|deel(?: dit (?:artikel|bericht))?|delen|udostępnij(?: artykuł)?|podziel się|поделиться|поделитесь|поділитис[яь]|paylaş(?:ın)?|(?:مشاركة|شارك)(?: (?:المقال|الخبر))?|هم‌?رسانی|اشتراک‌?گذاری|שתפו|שתף|שיתוף|(?:साझा|शेयर) करें|シェア(?:する)?|共有(?:する)?|分享|转发";
const advertisement =
  'advertisements?|advertising|sponsored(?: content)?|anzeigen?|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reklama|реклама|reklam|إعلان|اعلان|آگهی|تبلیغات|פרסומת|विज्ञापन|広告|广告|廣告';
const aboutAuthor =
  "about the authors?|über (?:den autor|die autorin)|à propos de l[’']auteure?|sobre (?:la firma|el autor|la autora|o autor|a autora)|informazioni sull[’']autore|over de auteur|o autor(?:ze|ce)|об авторе|про автора|yazar hakkında|عن الكاتبة?|درباره نویسنده|אודות הכותבת?|लेखक के बारे में|著者(?:について|プロフィール)|(?:关于|關於)作者|作者(?:简介|簡介)";
const origin =
  'original-content von:[^.!?]{1,100}|contenu original (?:de|par) ?:[^.!?]{1,100}|original content by:[^.!?]{1,100}';
const label = new RegExp(
  `^[\\s–—:*-]*(?:${share}|${advertisement}|${aboutAuthor}|${origin}|©[^.]{0,40})[\\s–—:*-]*$`,
  'iu',
);
/** What desks and agencies write below the last line. */
const end =
  /^[\s(（[–—*-]*(?:30|ends?|ende|fin|fine|fim|einde|koniec|конец|кінець|son|完|了|終わり)[\s)）\]–—*-]*$|^(?:_{3,}|\*{3}|# ?# ?#)$/iu;

/** Whether a line is no more than a label of the site’s: “Advertisement”, “Share this article”. */
export const isSiteLabel = (line: string): boolean => line.length < 140 && label.test(line);

/** Whether a line says that the text ends above it. */
export const isEndMark = (line: string): boolean => end.test(line.trim());

/** Whether a paragraph tells of somebody who wrote the text, and nothing else: it begins with the name. */
export const tellsOf = (paragraph: string, names: readonly string[]): boolean =>
  names.some((name) => name.length > 1 && paragraph.startsWith(name) && paragraph.length > name.length + 10);
