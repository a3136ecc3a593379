/** Turkish. */
var tr = {
    contraries: [
        ['kazan*|yendi*', 'kaybet*|kayb*|yenil*'],
        ['art(?:tı|ıyor|ış|ır|mış|acak)\\p{L}*|yüksel*|arttır*|artır*', 'azal*|düş*|geriled*|indir*'],
        ['onayla*|kabul et*|destekle*', 'reddet*|redded*|karşı çık*'],
        ['aç(?:ıl|tı|ık|ıy)*', 'kapa*'],
        ['başla*', 'bit(?:ti|iyor|ecek)*|son(?:a er|land)*|durd*'],
        ['beraat*', 'mahk[uû]m*|suçlu*'],
        ['serbest*', 'tutukla*|gözaltı*'],
        ['kâr|kar(?:ı|la)', 'zarar*'],
        ['izin ver*', 'yasakla*'],
        ['büyük|büyüğü', 'küçük|küçüğü'],
        ['zengin*', 'yoksul*|fakir*'],
        ['yaşlı*', 'genç*'],
        ['fazla|çok', 'az'],
        ['iyi|iyisi', 'kötü*'],
        ['hayatta kal*|kurtuld*', 'öl(?:dü|en|müş)*'],
        ['geldi*|vard*', 'ayrıl*'],
        ['pahalı*', 'ucuz*'],
    ],
    turning: [
        ['satın al*|aldı', 'sat(?:tı|ıyor|ıl)*'],
        ['önce', 'sonra'],
        ['ilk', 'son'],
        ['ithalat*', 'ihracat*'],
    ],
    kinds: [
        ['kuzey*', 'güney*', 'doğu*', 'batı*'],
        ['ilkbahar*|bahar*', 'yaz(?:ın)?', 'sonbahar*|güz*', 'kış(?:ın)?'],
        ['sabah*', 'öğle*', 'akşam*', 'gece*'],
        [
            'erkek kardeş*|ağabey*',
            'kız kardeş*|abla*',
            'baba*',
            'anne*',
            'oğl*|oğul*',
            'kız[ıi]',
            'koca*',
            'karı*',
        ],
        ['maliye', 'savunma', 'sağlık', 'adalet', 'içişleri', 'dışişleri'].map((each) => `${each}(?= bakan)`),
    ],
    suffixes: ['s[ıiuü]z', 'l[ıiuü]'],
};

export { tr as default };
