/** Turkish. */
var tr = {
    negators: 'değil*|yok|yoktu|yoktur|hiç|hiçbir|asla|olmadan|olmaksızın|*(?:maz|mez|mazlar|mezler)|*(?:madı|medi)\\p{L}{0,4}|*(?:mıyor|miyor|muyor|müyor)\\p{L}{0,5}|*(?:mayacak|meyecek|mayacağ|meyeceğ)\\p{L}{0,5}|*(?:mamış|memiş)\\p{L}{0,4}|*(?:madan|meden)|*(?:mayan|meyen)\\p{L}{0,3}|*(?:mamak|memek|maması|memesi|mama|meme)\\p{L}{0,3}|*(?:mamalı|memeli)\\p{L}{0,3}|*(?:madığı|mediği)\\p{L}{0,4}',
    lacking: 'olmadan|olmaksızın|hiçbir',
    affirming: 'yalnızca değil|sadece değil|hiç kuşkusuz',
    refusals: 'reddet*|reddett*|yasak*|engelle*|karşı|imkansız|imkânsız|yasadışı|iptal|yalanla*|başarısız|durdur*|kaçın*|vazgeç*',
    modals: '*(?:abilir|ebilir)\\p{L}{0,4}|belki|iddia*|olası|muhtemelen|sözde|eğer|herhalde',
    hedges: 'neredeyse|yaklaşık|civarında|kadar|fazla|aşkın|az|en az|yakın',
    above: 'en az|d[ae]n fazla|t[ae]n fazla|aşkın',
    below: 'en fazla|en çok|d[ae]n az|t[ae]n az',
    boundsFollow: true,
    percent: 'yüzde',
    scales: { yüz: 100, bin: 1e3, milyon: 1e6, mn: 1e6, milyar: 1e9, mr: 1e9, trilyon: 1e12 },
    numbers: { ilk: 1, iki: 2, ikisi: 2, üçü: 3 },
    fractions: { yarısı: 2, yarısını: 2, yarı: 2, çeyreği: 4, çeyreğini: 4 },
    joints: 've|ama|fakat|çünkü|ancak|ise|ki|veya|ya da|iken|sonra|önce',
    small: 've|ama|ile|bir|bu|şu|o|da|de|ki|mi|mı|mu|mü|için|gibi|kadar|daha|en|çok|her|ne|ise|olarak|olan|oldu|olduğu|var|yok|sonra|önce|göre|dedi|diye|veya|ya|hem|bunu|onun|onu|biz|siz|ben|sayın|tüm|bütün',
    endings: 'larından|lerinden|larında|lerinde|larının|lerinin|larını|lerini|larına|lerine|ların|lerin|ları|leri|lardan|lerden|larda|lerde|lara|lere|lar|ler|ndan|nden|sında|sinde|sını|sini|sına|sine|nın|nin|nun|nün|dan|den|tan|ten|da|de|ta|te|ya|ye|yı|yi|yu|yü|na|ne|nı|ni|sı|si|su|sü|ın|in|un|ün|ım|im|a|e|ı|i|u|ü',
    days: { dün: -1, bugün: 0, yarın: 1 },
    proxies: [
        "X'?(?:[nys]?[ıiuü]n)? (?:\\p{L}+ )?(?:avukat|sözcü|temsilci|danışman|eş|kardeş|baba|anne|oğl|kız)\\p{L}{0,4}",
    ],
    saying: 'dedi|söyledi|belirtti|açıkladı|yazdı|ekledi|vurguladı|ifade etti|konuştu|göre',
    capitals: 'names',
    attached: true,
    deniedVerb: '(\\p{L}{2,}?)(?:m[ae]d[ıi]|m[ıiuü]yor|m[ae]y[ae]c|m[ae]m[ıi]ş|m[ae]z)',
    affirmedEnding: '(?:[dt][ıiuü]|[ıiuü]yor|y?[ae]c[ae][kğ]|m[ıiuü]ş|[ae]?r(?![\\p{L}]))',
};

export { tr as default };
