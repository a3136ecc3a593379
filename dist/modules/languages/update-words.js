import { matchLanguage } from '../story/language/match.js';

/**
 * What the elements say of later editions, which is no part of what every reader downloads. `{}` stands for what is shown, or
 * a number; of a count there is a form for each kind of number in the language, as Unicode names these (`one`, `few`).
 */
const english = {
    showUpdates: 'Show {}',
    corrections: 'one:{} correction|other:{} corrections',
    updates: 'one:{} update|other:{} updates',
    pauseUpdates: 'Pause updates',
    resumeUpdates: 'Resume updates',
    isNew: 'New',
    isChanged: 'Changed',
    isCorrected: 'Corrected',
};
/** The same in the other languages, in the order of the English. */
const others = {
    ar: 'عرض {} / one:تصحيح واحد|two:تصحيحين|few:{} تصحيحات|many:{} تصحيحًا|other:{} تصحيح / one:تحديث واحد|two:تحديثين|few:{} تحديثات|many:{} تحديثًا|other:{} تحديث / إيقاف التحديثات مؤقتًا / استئناف التحديثات / جديد / مُعدَّل / مُصحَّح',
    de: '{} anzeigen / one:{} Berichtigung|other:{} Berichtigungen / one:{} Aktualisierung|other:{} Aktualisierungen / Aktualisierungen anhalten / Aktualisierungen fortsetzen / Neu / Geändert / Berichtigt',
    es: 'Mostrar {} / one:{} corrección|other:{} correcciones / one:{} actualización|other:{} actualizaciones / Pausar las actualizaciones / Reanudar las actualizaciones / Nuevo / Modificado / Corregido',
    fa: 'نمایش {} / other:{} اصلاحیه / other:{} به‌روزرسانی / توقف به‌روزرسانی‌ها / ادامهٔ به‌روزرسانی‌ها / تازه / تغییریافته / اصلاح‌شده',
    fr: 'Afficher {} / one:{} correction|other:{} corrections / one:{} mise à jour|other:{} mises à jour / Suspendre les mises à jour / Reprendre les mises à jour / Nouveau / Modifié / Corrigé',
    he: 'הצגת {} / one:תיקון אחד|two:שני תיקונים|other:{} תיקונים / one:עדכון אחד|two:שני עדכונים|other:{} עדכונים / השהיית העדכונים / חידוש העדכונים / חדש / שונה / תוקן',
    hi: '{} दिखाएँ / other:{} सुधार / other:{} अपडेट / अपडेट रोकें / अपडेट फिर शुरू करें / नया / बदला गया / सुधारा गया',
    it: 'Mostra {} / one:{} rettifica|other:{} rettifiche / one:{} aggiornamento|other:{} aggiornamenti / Sospendi gli aggiornamenti / Riprendi gli aggiornamenti / Nuovo / Modificato / Rettificato',
    ja: '{}を表示 / other:{}件の訂正 / other:{}件の更新 / 更新を一時停止 / 更新を再開 / 新着 / 変更 / 訂正',
    pl: 'Pokaż {} / one:{} sprostowanie|few:{} sprostowania|many:{} sprostowań|other:{} sprostowania / one:{} aktualizację|few:{} aktualizacje|many:{} aktualizacji|other:{} aktualizacji / Wstrzymaj aktualizacje / Wznów aktualizacje / Nowe / Zmienione / Sprostowane',
    pt: 'Mostrar {} / one:{} correção|other:{} correções / one:{} atualização|other:{} atualizações / Pausar atualizações / Retomar atualizações / Novo / Alterado / Corrigido',
    'pt-PT': 'Mostrar {} / one:{} correção|other:{} correções / one:{} atualização|other:{} atualizações / Suspender as atualizações / Retomar as atualizações / Novo / Alterado / Corrigido',
    ru: 'Показать {} / one:{} исправление|few:{} исправления|many:{} исправлений|other:{} исправления / one:{} обновление|few:{} обновления|many:{} обновлений|other:{} обновления / Приостановить обновления / Возобновить обновления / Новое / Изменено / Исправлено',
    tr: '{} göster / other:{} düzeltmeyi / other:{} güncellemeyi / Güncellemeleri duraklat / Güncellemeleri sürdür / Yeni / Değişti / Düzeltildi',
    uk: 'Показати {} / one:{} виправлення|few:{} виправлення|many:{} виправлень|other:{} виправлення / one:{} оновлення|few:{} оновлення|many:{} оновлень|other:{} оновлення / Призупинити оновлення / Відновити оновлення / Нове / Змінено / Виправлено',
    zh: '显示{} / other:{}条更正 / other:{}条更新 / 暂停更新 / 继续更新 / 新增 / 已更改 / 已更正',
    'zh-Hant': '顯示{} / other:{}則更正 / other:{}則更新 / 暫停更新 / 繼續更新 / 新增 / 已更改 / 已更正',
};
const updateWords = {
    en: english,
    ...mapValues(others, (words) => {
        const all = words.split(' / ');
        return mapValues(english, (_, place) => all[place]);
    }),
};
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([name, value], place) => [name, change(value, place)]));
}
/** The language of these words for a story: its own, else English. */
const updateLanguage = (lang) => {
    const language = matchLanguage(lang);
    return Object.hasOwn(updateWords, language) ? language : 'en';
};
/** A count in words, by the rules of their language. */
function counted(forms, count, lang) {
    const kind = new Intl.PluralRules(lang).select(count);
    const all = forms.split('|').map((form) => form.split(':'));
    const [, form] = all.find(([name]) => name === kind) ?? all.at(-1);
    return form.replace('{}', `${count}`);
}

export { counted, updateLanguage, updateWords };
