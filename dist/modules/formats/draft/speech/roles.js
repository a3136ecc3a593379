/**
 * Words for what somebody is, which stand before a name with a capital as the name does, by language. Without those that are
 * first names too, such as “Dean” and “Judge”. Languages that are not here write such words small.
 */
const roleWords = {
    de: /^(?:\p{Lu}[\p{L}-]*)?(?:meister|sprecher|minister|präsident|kanzler|leiter|chef|führer|anwalt|anwält|arzt|ärzt|forscher|wissenschaftler|ingenieur|professor|direktor|expert|sekretär|lehrer|trainer|autor|redakteur|kommissar|richter|polizist|politiker|verwalter|inhaber|besitzer|gründer|kapitän|senator|rektor|dekan|pfarrer|bischof|bischöf|händler|planer|berater|betreiber|wirt|bauer|bäuer|biolog|geolog|historiker|ökonom|physiker|chemiker|mediziner|jurist|analyst|architekt|(?:stadt|land|gemeinde|kreis|bundes|national|kantons)r[aä]t|obmann|obfrau|(?:kauf|feuerwehr|fach|landes|amts|staats)(?:mann|frau)|vorsitzend|abgeordnet|beauftragt|bäcker|winzer|fischer|schwimmer|taucher)(?:in|e|r|er|erin)?$/iu,
    en: /^(?:Mayor|President|Vice-President|Minister|Premier|Chancellor|Governor|Senator|Congressman|Congresswoman|Representative|Secretary|Ambassador|Commissioner|Councillor|Councilor|Councilman|Councilwoman|Chairman|Chairwoman|Chairperson|Chair|Director|Professor|Chief|Captain|Colonel|General|Sergeant|Lieutenant|Detective|Inspector|Superintendent|Officer|Constable|Sheriff|Spokesman|Spokeswoman|Spokesperson|Coach|Attorney|Treasurer|Engineer|Doctor|Nurse|Principal|Analyst|Economist|Bishop|Archbishop|Cardinal|Rabbi|Imam|Reporter|Editor|Manager|Owner|Founder|CEO|CFO|MP)$/,
    pl: /^(?:Burmistrz|Prezydent|Wiceprezydent|Minister|Ministra|Premier|Posłanka|Poseł|Senator|Senatorka|Wójt|Starosta|Wojewoda|Dyrektor|Dyrektorka|Profesor|Rzecznik|Rzeczniczka|Prezes|Prezeska|Komendant|Kapitan|Radny|Radna)$/u,
    tr: /^(?:Başkanı|Bakanı|Başbakan|Cumhurbaşkanı|Müdürü|Sözcüsü|Valisi|Vali|Milletvekili|Profesör|Uzmanı|Avukat|Mühendis|Doktor)$/u,
};
/** A role and the name behind it; no role where fewer than two words are left for a name. */
function roleAndName(words, lang) {
    const roles = roleWords[lang.toLowerCase().split('-')[0]];
    const last = roles ? words.slice(0, -2).findLastIndex((word) => roles.test(word)) : -1;
    return { role: words.slice(0, last + 1), name: words.slice(last + 1) };
}
/**
 * Whether the first word of a name may be what somebody is and no first name: German ends words for women so, and all its nouns
 * have capitals, which a first name before two others may be too.
 */
function mayBeRole([word = '', ...others], lang) {
    if (!/^de/i.test(lang) || namesInIn.test(word))
        return false;
    const names = others.filter((each) => /^\p{Lu}/u.test(each));
    return names.length > 1 || /\p{Ll}{4}in$/u.test(word) || roleWords.de.test(word);
}
/** First names that end as words for women do. */
const namesInIn = /^(?:Martin|Kathrin|Katrin|Catrin|Kerstin|Karin|Benjamin|Justin|Konstantin|Constantin|Valentin|Augustin|Quentin|Marvin|Jasmin|Yasmin|Carolin|Karolin|Evelin|Corvin|Corin|Marlin|Merlin|Aylin|Selin|Yasemin|Nazanin|Nermin|Kristin|Christin|Kirstin|Catharin|Katharin|Annkatrin|Eugenin|Calvin|Melvin|Franklin|Sebastin|Jacquelin|Madelin)$/;

export { mayBeRole, roleAndName };
