import { weekdays } from '../../common/dates/weekdays.js';
import { roleAndName, mayBeRole } from './roles.js';

/** What begins a sentence in capitals and is no name, and who is named without a name. */
const noName = /^(?:The|A|An|In|On|At|But|And|So|As|If|When|While|Then|Yesterday|Today|Later|He|She|They|We|I|It|You|Er|Sie|Wir|Am|Im|Gestern|Heute|Das|Der|Die|Il|Elle|Ils|On|Le|La|Él|Ella|El|Ayer|Hoy|Lui|Lei|Ieri|Oggi|Ele|Ela|O|Hij|Zij|De|Он|Она|Они|Він|Вона)$/;
const honorific = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Herr|Frau|Mme|Monsieur|Madame|Señor|Señora|Sr|Sra|Signor|Signora|Meneer|Mevrouw|Pan|Pani|Г-н|Г-жа|Bay|Bayan)\.?$/;
const uncasedDoubt = 'where the name begins and ends cannot be told, the script has no capitals';
/** The name without what only begins the sentence and without a role; undefined where it is another’s: “Mira Sample’s lawyer”. */
function namedAt(written, at, lang) {
    const words = written.split(' ');
    let start = at;
    while (words.length > 0 && (noName.test(words[0]) || weekdays(lang).has(words[0].toLowerCase())))
        start += words.shift().length + 1;
    const { role, name: all } = roleAndName(words, lang);
    // “Tom Ray von der Uni” is of it, and of no such family; somebody with one name before it may be.
    const house = /^(?:de|nl)/i.test(lang) ? all.findIndex((word) => /^(?:von|vom|van)$/.test(word)) : -1;
    const name = house > 1 ? all.slice(0, house) : all;
    const speaker = name.join(' ');
    // “Anwalt von Karl Sample” is somebody of his.
    if (!speaker || /['’]s?$/u.test(speaker) || (role.length > 0 && /^\p{Ll}/u.test(speaker)))
        return undefined;
    const end = start + [...role, ...name].join(' ').length;
    const cut = name.length < all.length ? 'what follows the name may belong to it' : undefined;
    if (role.length > 0)
        return { speaker, role: role.join(' '), start, end, doubt: cut };
    const doubt = cut ?? (mayBeRole(name, lang) ? doubtOfRole(name[0]) : undefined);
    return { speaker, start, end, doubt };
}
const doubtOfRole = (word) => `“${word}” may be what the speaker does, and no name`;
/** What somebody is has a capital at the beginning of a sentence, where no article stands before it. */
function doubtOfFirst({ speaker, role }, led, lang) {
    const [first = '', second = '', ...others] = speaker
        .split(' ')
        .filter((word) => /^\p{Lu}/u.test(word) && !word.endsWith('.'));
    const isFirst = led.trim() === '' && !role && !honorific.test(first);
    const isName = /(?:[иі]ч|[вч]на)$/u.test(second);
    return isFirst && others.length > 0 && !isName && /^(?:en|nl|pl|ru|tr|uk)/i.test(lang)
        ? doubtOfRole(first)
        : undefined;
}
/** Why a name may not tell who speaks. */
function doubtOf(speaker, { uncased }) {
    if (uncased)
        return uncasedDoubt;
    const names = speaker.split(' ').filter((each) => !honorific.test(each));
    return names.length < 2 ? `only “${speaker}” is named beside the words` : undefined;
}

export { doubtOf, doubtOfFirst, namedAt, noName, uncasedDoubt };
