/** Polish. */
var pl = {
    contraries: [
        ['wygra*|zwycię*', 'przegra*|poraż*|ponieś* klęsk*'],
        ['wzros*|rosn*|rośn*|zwiększ*|podn*|podwyż*|wzrost*', 'spad*|zmala*|maleje|zmniejsz*|obniż*|obniżk*'],
        ['przyj*|zatwierdz*|popar*|popier*|uchwali*|zaakceptow*', 'odrzuc*|sprzeciw*|zawetow*'],
        ['otw*', 'zamkn*|zamyk*'],
        ['rozpocz*|zacz*|wznow*', 'zakończ*|skończ*|przerwa*|wstrzym*|ustał*'],
        ['uniewinn*', 'skaza*'],
        ['zwoln*|uwoln*|wypuszcz*', 'zatrzyma*|areszt*'],
        ['utrzyma*|potwierdz*', 'uchyl*|unieważn*|zaprzecz*'],
        ['zysk*|nadwyżk*', 'strat*|deficyt*'],
        ['zezwol*|pozwol*', 'zakaz*|zabron*'],
        ['największ*|większ*', 'najmniejsz*|mniejsz*'],
        ['wyższ*|najwyższ*|wysok*', 'niższ*|najniższ*|nisk*'],
        ['starsz*|najstarsz*', 'młodsz*|najmłodsz*'],
        ['więcej', 'mniej'],
        ['lepsz*|najlepsz*', 'gorsz*|najgorsz*'],
        ['przeży*|żyje', 'zmar*|zginę*|umar*'],
        ['zatrudni*', 'zwolni*'],
        ['przyby*|przyjech*', 'wyjech*|odjech*|opuści*'],
        ['zbudowa*|wybudowa*', 'zburz*|rozebra*'],
        ['większość', 'mniejszość'],
        ['chwal*|pochwal*', 'skrytykow*|krytykow*'],
    ],
    turning: [
        ['kupi*|zakupi*', 'sprzeda*'],
        ['przed', 'po'],
        ['pierwsz*', 'ostatni*'],
        ['import', 'eksport'],
    ],
    kinds: [
        ['północ*', 'południe|południow*', 'wsch[oó]d*', 'zach[oó]d*'],
        ['wiosn*', 'lat(?:em|a)', 'jesie*', 'zim(?:ą|y|a)'],
        ['brat*', 'siostr*', 'ojci*|ojca', 'matk*', 'syn*', 'córk*', 'mąż|męża', 'żon*'],
        ['burmistrz*', 'prezydent*', 'premier*', 'wojewod*', 'senator*'],
        ['finansów', 'obrony', 'zdrowia', 'sprawiedliwości', 'edukacji'].map((each) => `(?<=minist(?:er|ra|rem) )${each}`),
        ['mężczyzn*', 'kobiet*'],
        ['rano', 'wieczor*'],
    ],
    prefixes: 'nie|bez',
};

export { pl as default };
