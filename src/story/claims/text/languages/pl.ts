import type {LanguageRules} from './rules.js';

/** Polish. */
export default {
  negators: 'nie|ani|bez|żaden|żadn*|nigdy|nikt|nikogo|nic|niczego|brak|nigdzie',
  lacking: 'bez|brak|żaden|żadn*',
  affirming: 'nie tylko|bez wątpienia|nie mniej niż|nie więcej niż',
  refusals:
    'odmów*|odmaw*|odrzuc*|zakaz*|zabron*|zabran*|uniemożliw*|przeciw*|niemożliw*|nielegaln*|odwoła*|zaprzecz*|wyklucz*|wstrzym*|zrezygn*|rezygn*|uchyl*',
  modals:
    'może|mogą|mógłby|mogłaby|mogliby|podobno|rzekomo|rzekom*|prawdopodobnie|być może|jeśli|chyba|ewentualnie',
  hedges: 'prawie|niemal|około|blisko|ponad|mniej niż|więcej niż|do|co najmniej|przeszło',
  above: 'ponad|więcej niż|co najmniej|przeszło|powyżej|nie mniej niż|nie poniżej',
  below: 'mniej niż|co najwyżej|poniżej|maksymalnie|nie więcej niż',
  percent: 'procent|procenta|procentów|proc|punktów procentowych|punkty procentowe',
  scales: {
    ...{tysiąc: 1e3, tysiące: 1e3, tysięcy: 1e3, tys: 1e3, milion: 1e6, miliona: 1e6, miliony: 1e6},
    ...{milionów: 1e6, mln: 1e6, miliard: 1e9, miliarda: 1e9, miliardy: 1e9, miliardów: 1e9, mld: 1e9},
  },
  numbers: {
    ...{
      jedna: 1,
      jedno: 1,
      jednego: 1,
      jednej: 1,
      jednym: 1,
      dwie: 2,
      dwóch: 2,
      dwoma: 2,
      dwaj: 2,
      dwu: 2,
      trzech: 3,
      trzej: 3,
      trzema: 3,
    },
    ...{czterech: 4, czterema: 4, pięciu: 5, sześciu: 6, siedmiu: 7, ośmiu: 8, dziewięciu: 9, dziesięciu: 10},
    ...{jedenastu: 11, dwunastu: 12, piętnastu: 15, dwudziestu: 20, trzydziestu: 30, czterdziestu: 40},
    ...{pięćdziesięciu: 50, sześćdziesięciu: 60, siedemdziesięciu: 70, osiemdziesięciu: 80},
    ...{dziewięćdziesięciu: 90, stu: 100, dwustu: 200, pięciuset: 500},
  },
  fractions: {
    połowa: 2,
    połowę: 2,
    połowy: 2,
    połową: 2,
    trzecia: 3,
    trzecią: 3,
    trzeciej: 3,
    trzecie: 3,
    trzecich: 3,
    czwarta: 4,
    czwartą: 4,
    czwartej: 4,
    czwarte: 4,
    czwartych: 4,
  },
  joints:
    'i|oraz|ale|lecz|a|bo|ponieważ|gdy|kiedy|choć|chociaż|że|który|która|które|jeśli|gdzie|lub|albo|po|przed',
  small:
    'i|oraz|ale|a|w|we|z|ze|na|do|od|o|u|po|przed|przez|dla|za|pod|nad|przy|bez|nie|to|ten|ta|te|tego|tej|tym|się|jest|są|był|była|było|byli|były|będzie|będą|być|ma|mają|jak|co|że|czy|który|która|które|którzy|jego|jej|ich|on|ona|oni|my|ja|już|tylko|także|też|oraz|lub|albo|między|według|tak|może|mogą|bardzo|wszystkich|wszystkie|nowy|nowa|pan|pani|dr',
  endings:
    'owego|owych|owym|iego|iemu|ami|ach|ego|emu|ymi|imi|owi|ów|om|ie|ej|ym|im|ą|ę|em|ie|y|i|a|e|u|o|ł|ła|li|ły',
  months: {
    ...{styczniu: 1, stycznia: 1, lutym: 2, lutego: 2, marcu: 3, marca: 3, kwietniu: 4, maju: 5, czerwcu: 6},
    ...{lipcu: 7, sierpniu: 8, wrześniu: 9, październiku: 10, listopadzie: 11, grudniu: 12},
  },
  days: {wczoraj: -1, dziś: 0, dzisiaj: 0, jutro: 1, przedwczoraj: -2},
  proxies: [
    '(?:adwokat(?:ka)?|prawni(?:k|czka)|pełnomocni(?:k|czka)|rzeczni(?:k|czka)|obrońca|doradca|żona|mąż|brat|siostra|ojciec|matka|syn|córka) G',
  ],
  saying:
    'powiedział|powiedziała|mówi|dodał|dodała|napisał|napisała|stwierdził|stwierdziła|oświadczył|oświadczyła|według',
  capitals: 'names',
} satisfies LanguageRules;
