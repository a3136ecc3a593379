import {textOf, wordsOf} from './element-words.js';
import {isLong} from './find-text.js';
import type {Body} from '../html/sections.js';
import {inlineText} from '../../story/inline-text.js';
import {wordsToCompare} from '../../story/passages/folded-text.js';

/** What sites call the boxes that they set between the paragraphs of an article. */
const boxNames =
  /(?:^|[-_\s])(?:newsletter|subscri(?:be|ption)|sign-?up|promo(?:tion|box)?|cookies?|consent|gdpr|privacy|modal|popup|comments?|repl(?:y|ies)|related|testimonials?|read-?(?:also|more|next)|most-?(?:read|viewed)|author-bio|copyright|donat(?:e|ion)s?|membership|paywall|cta|advert(?:isement)?|teaser|recirc|catcher|trust|offers?|abo|abonnement|werbung|anzeige|publicit[eé]|publicidad|pubblicita|reklama?|live-?(?:blog|updates?)|sharing|share|social|tags?|tagline|links|most-?popular|recommend(?:ed|ations)?|related-?(?:stories|posts|links)|latest-?posts|subscriptions?|preamble|hint|feedback|support(?:er|us)?)(?:$|[-_\s])/i;
const nameKeys = ['class', 'id', 'data-area', 'data-component', 'data-testid', 'aria-label'];

/** Whether an element stands in a box of the site’s, by what it is called; `known` holds those asked about before. */
function isInBox(element: Element | null, known: Map<Element, boolean>): boolean {
  if (!element || element.matches('article, main, body')) return false;
  const told = known.get(element);
  if (told !== undefined) return told;
  const names = nameKeys.map((key) => element.getAttribute(key) ?? '').join(' ');
  const isIn = boxNames.test(names) || isInBox(element.parentElement, known);
  known.set(element, isIn);
  return isIn;
}

/** A letter by mail, and that the reader should ask for it, in the languages that the words of a page may have. */
const letter =
  /newsletter|briefing|inbox|posteingang|(?:ihr|dein) postfach|boîte (?:mail|de réception)|bandeja|casella di posta|caixa de entrada|skrzync|вашей почте|вашу почту|вашу пошту|вашій пошті|e-posta|بريدك|صندوق|תיבת הדואר|इनबॉक्स|メールで(?:お届け|配信)|您的邮箱|您的郵箱|morgenbrief|lettre (?:du|d['’])|(?:notre|la) lettre|bolet[ií]n|nieuwsbrief|ochtendbrief|biuletyn|рассылк|розсилк|bülten|نشرة|نشرتنا|خبرنامه|ניוזלטר|न्यूज़लेटर|ニュースレター|メルマガ|通讯|通訊|电子报|電子報/iu;
const asks =
  /sign(?:ed)? up|subscrib|abb?onn?|\babo\b|bestell|schrijf|anmeld|inscri|apúntese|recib|receb|reç|wykup|prenumer|оформ|получ|отрим|مشترک|सदस्यता|お届け|会員登録|送到|kup |subscrev|suscr|apúntate|iscri|assin|meld u|meld je|zapisz|подпи|підпи|kaydol|abone|اشترك|عضو|نام|הירשמו|नाम (?:लिखा|दर्ज)|登録|订阅|訂閱|get (?:our|the|your)|ricev|recev|ontvang|otrzym/iu;

/** What a subscription costs, and that it opens everything, or the rest of a text. */
const offer =
  /[£€$₴₽₺]\s?\d|\d\s?[£€$]|unlimited|without limits?|full access|to participate|(?:log|sign) in or subscribe|login or subscribe|(?:continue|keep) reading|read (?:on|the (?:full|rest))|weiter(?:zu)?lesen|lire la suite|poursuivre (?:la|votre) lecture|(?:seguir|continuar) leyendo|continuare a leggere|continuar a ler|continuar lendo|(?:verder|om door) te? ?lezen|czytać dalej|читать дал(?:ьше|ее)|читати далі|okumaya devam|متابعة القراءة|مواصلة القراءة|ادامه مطالعه|להמשיך לקרוא|आगे पढ़|続きを読む|阅读全文|閱讀全文|freischalt|sans limite|sin límite|senza limiti|sem limite|alle artik|onbeperkt|bez ograniczeń|без ограничений|без обмежень|sınırsız|بلا حدود|بدون محدودیت|ללא הגבלה|सभी लेख|すべての記事|読み放題|畅读|全部文章|(?:for|für|pour|por|per|voor) (?:one|ein(?:en)?|un|uno|um|één) (?:euro|dollar|pound)/iu;

/** How often a letter comes. */
const daily =
  /every (?:morning|day|week)|(?:jeden|jede) (?:morgen|tag|woche)|chaque (?:matin|jour|semaine)|cada (?:mañana|día|semana|manhã|dia)|todas as manhãs|ogni (?:mattina|giorno|settimana)|elke (?:ochtend|dag|week)|co(?:dziennie)? rano|кажд(?:ое утро|ый день|ую неделю)|щоранку|щодня|her (?:sabah|gün|hafta)|كل صباح|هر (?:صبح|روز)|בכל בוקר|हर सुबह|毎朝|毎日|每天|每日/iu;
/** A reader is told to do it, at once. */
const asksFirst = new RegExp(`^(?:${asks.source})`, 'iu');

/** Whether a paragraph asks to subscribe to something, wherever it stands. */
const isPitch = (words: string) =>
  (words.length < 300 && asks.test(words) && (letter.test(words) || offer.test(words))) ||
  (words.length < 100 && daily.test(words) && (letter.test(words) || asksFirst.test(words)));

/** A box that asks to subscribe is no longer. */
const longestPitch = 300;
const pitchBoxes = ['newsletter', 'signup', 'sign-up', 'subscribe', 'subscription'];
const pitches = pitchBoxes.map((each) => `[class*="${each}" i]`).join(', ');

/** Takes the boxes away that do no more than ask to subscribe, with their headings, and tells which. */
export function takePitches(page: Document, notes: string[]): void {
  for (const box of page.querySelectorAll(pitches)) {
    const words = textOf(box);
    if (!box.isConnected || box.matches('p, body, main, article') || words.length > longestPitch) continue;
    if (!isPitch(words) || box.closest(apart)) continue;
    notes.push(`A box of the site that asks to subscribe was left out: “${wordsOf(box)}”.`);
    box.remove();
  }
}

/** That the reader should read another article, which is named behind a colon. */
const pointer =
  /^(?:(?:read|see) (?:more|also|next)|also read|related|lesen sie (?:auch|mehr)|(?:siehe|lies) auch|(?:mehr )?zum thema|(?:à )?lire (?:aussi|également)|voir aussi|le[ea] (?:también|más)|te puede interesar|leggi anche|lei?a (?:também|mais)|veja também|lees ook|(?:czytaj|zobacz) (?:też|także|również|więcej)|читайте (?:также|также|також|ще|ещё)|ayrıca (?:oku|bak)\p{L}*|اقرأ (?:أيضًا|أيضا|المزيد)|(?:بیشتر )?بخوانید|קראו (?:גם|עוד)|(?:यह भी|और) पढ़ें|あわせて読みたい|関連記事|(?:延伸|相关|相關)[阅閱][读讀])\s*[:：]/iu;
const isPointer = (words: string) => words.length < 200 && pointer.test(words);

/** What the site itself sets apart by its markup enters no text. */
const apart = 'nav, footer, form, aside';
/** Shorter headings and items may be the article’s as well. */
const shortest = 10;

/** The paragraphs, headings and items of a page that stand in boxes of the site’s. */
export function linesInBoxes(page: Document): string[] {
  const known = new Map<Element, boolean>();
  return linesOf(
    [...page.querySelectorAll('p, li, h2, h3, h4, a')].filter(
      (each) =>
        (isInBox(each.parentElement, known) && !(each.matches('a') && each.closest('p, li, h2, h3, h4'))) ||
        (each.matches('p') && isPitch(textOf(each))),
    ),
  );
}

/** Those that stand outside of the article of a page, where that holds a text. */
export function linesOutside(page: Document, article: Element | undefined): string[] {
  if (!article || !holdsText(article)) return [];
  return linesOf([...page.querySelectorAll('p, li, h2, h3, h4')].filter((each) => !article.contains(each)));
}

/** Those that are no more than a link, with a word or two before it, or name another article, unless the page links its own text so. */
export function linkedLines(page: Document): string[] {
  const lines = [...page.querySelectorAll('p, li, h2, h3, h4')].filter((each) => !each.closest(apart));
  const linked = lines.filter((each) => {
    const links = [...each.querySelectorAll('a[href]')].filter(
      (link) => !/^#/.test(link.getAttribute('href')!),
    );
    const [whole, words] = [textOf(each), links.map(textOf).join(' ')];
    if (isPointer(whole)) return true;
    return words !== '' && whole.length - words.length <= Math.min(25, words.length);
  });
  const size = (elements: Element[]) => elements.reduce((sum, each) => sum + textOf(each).length, 0);
  return size(linked) * 2 > size(lines) ? [] : linesOf(linked);
}

const linesOf = (elements: readonly Element[]) =>
  elements
    .filter((each) => !each.closest(apart))
    .map(wordsOf)
    .filter((words) => isLong(words, shortest));

/** An article of less may be the head of one whose text stands elsewhere. */
const holdsText = (article: Element) => {
  const paragraphs = [...article.querySelectorAll('p')].map(textOf);
  return paragraphs.length > 2 && isLong(paragraphs.join(''), 300);
};

/** Takes the articles of a page away that are others than that of its headline, and tells which. */
export function takeOtherArticles(page: Document, article: Element | undefined, notes: string[]): void {
  if (!article || !holdsText(article)) return;
  const told: string[] = [];
  for (const other of page.querySelectorAll('article')) {
    if (!other.isConnected || other.contains(article) || article.contains(other)) continue;
    const heading = other.querySelector('h1, h2, h3, h4');
    if (!heading) continue;
    // A link to another article has a heading alone; a correction or an update has a paragraph.
    if ([...other.querySelectorAll('p')].some((each) => isLong(textOf(each))))
      told.push(`“${textOf(heading)}”`);
    other.remove();
  }
  if (told.length) notes.push(`What the page has as another article was left out: ${told.join(', ')}.`);
}

/** What a site calls its links to other articles. */
const ofLinks =
  /^(?:(?:more|read (?:more|also|next)|also read)(?: (?:from|on|in) .{2,40})?|related(?: (?:articles?|stories|posts|content|links))?|recommended|you (?:may|might) also like|mehr zum thema|lesen sie (?:auch|mehr)|das könnte sie auch interessieren|(?:à )?lire (?:aussi|également)|(?:sur le|dans le) même (?:sujet|thème)|voir aussi|te puede interesar|más información|le[ea] (?:también|más)|noticias relacionadas|leggi anche|potrebbe interessarti|articoli correlati|lei?a (?:também|mais)|veja também|lees ook|meer over dit onderwerp|(?:czytaj|zobacz) (?:też|także|również|więcej)|читайте (?:также|також|ещё|ще)|(?:материалы )?по теме|ilgili haberler|ayrıca okuyun|اقرأ (?:أيضًا|أيضا|المزيد)|مواضيع ذات صلة|بیشتر بخوانید|مطالب مرتبط|קראו (?:גם|עוד)|כתבות (?:נוספות|קשורות)|(?:यह भी|और) पढ़ें|संबंधित खबरें|関連記事|あわせて読みたい|(?:延伸|相关|相關)[阅閱][读讀]|相关(?:新闻|文章))\s*[:：]?$/iu;

/** Takes a heading away that names links amid a text: what stands behind these goes on with the section before. */
export function takeLinkHeadings({sections}: Body, notes: string[]): void {
  for (const section of sections
    .slice(1)
    .filter(({heading}) => heading !== undefined && ofLinks.test(heading.trim()))) {
    const at = sections.indexOf(section);
    sections[at - 1]!.body.push(...section.body);
    sections.splice(at, 1);
    notes.push(`A heading over links of the site was left out: “${section.heading}”.`);
  }
}

/** Takes the last sections of a text away of which all stands in boxes of the site’s or beside the article, and tells which. */
export function takeBoxes({sections}: Body, lines: readonly string[], notes: string[]): void {
  const boxes = new Set(lines.map(wordsToCompare));
  const isBoxed = (words: string) => boxes.has(wordsToCompare(words));
  while (sections.length > 1) {
    const {heading, body} = sections.at(-1)!;
    const words = body.flatMap((block) => {
      if (block.type === 'paragraph') return [inlineText(block.text)];
      return block.type === 'list' ? block.items.map(inlineText) : [''];
    });
    if (heading === undefined || words.length === 0 || !words.every(isBoxed)) return;
    sections.pop();
    notes.push(
      `A box of the site below the text was left out: “${[heading, ...words].join(' – ').slice(0, 600)}”.`,
    );
  }
}
