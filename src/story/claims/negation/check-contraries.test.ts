import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toldOfLine as told} from '../fixtures/told.js';

describe('a line that says the contrary word of its passage', () => {
  const other: [line: string, said: string, lang?: string][] = [
    ['The bank closed its branch.', 'The bank opened its branch.'],
    ['Rents dropped in Brine.', 'Rents climbed in Brine.'],
    ['Members backed the levy.', 'Members voted down the levy.'],
    ['The quay is unsafe.', 'The quay is safe.'],
    ['The pier shut before the flood.', 'The pier shut after the flood.'],
    ['The interior minister left.', 'The health minister left.'],
    ['Her uncle found the boat.', 'Her cousin found the boat.'],
    ['The mill burned in the spring of 1931.', 'The mill burned in the autumn of 1931.'],
    ['The ferry no longer sails.', 'The ferry sails.'],
    ['Die Pacht ist gestiegen.', 'Die Pacht ist gesunken.', 'de'],
    ['Le maire a fermé le quai.', 'Le maire a ouvert le quai.', 'fr'],
    ["Le conseil l'approuve lundi soir.", 'Le conseil le rejette lundi soir.', 'fr'],
    ['The council turned down the levy.', 'The council agreed to the levy.'],
    ['La pesca subió.', 'La pesca bajó.', 'es'],
    ['Il porto è sicuro.', 'Il porto è insicuro.', 'it'],
    ['A fábrica abriu.', 'A fábrica fechou.', 'pt'],
    ['Gmina kupiła młyn.', 'Gmina sprzedała młyn.', 'pl'],
    ['Суд оправдал мельника.', 'Суд осудил мельника.', 'ru'],
    ['Школу відкрили.', 'Школу закрили.', 'uk'],
    ['Takım kazandı.', 'Takım kaybetti.', 'tr'],
    ['ارتفع سعر الخبز.', 'انخفض سعر الخبز.', 'ar'],
    ['הגשר נפתח.', 'הגשר נסגר.', 'he'],
    ['قیمت نان افزایش یافت.', 'قیمت نان کاهش یافت.', 'fa'],
    ['टीम जीती।', 'टीम हारी।', 'hi'],
    ['米の値段が上がった。', '米の値段が下がった。', 'ja'],
    ['米价上升。', '米价下降。', 'zh'],
  ];
  for (const [line, said, lang] of other)
    it(`is told: ${line} – ${said}`, () => {
      assert.ok(told(line, said, lang).length > 0);
    });
  it('is stopped where all else is the same', () => {
    for (const [line, said, lang = 'en'] of other)
      if (/^(?:en|de|fr|es|ru)$/.test(lang))
        assert.ok(
          told(line, said, lang).some((each) => each.startsWith('contradicted')),
          `${line} – ${said}`,
        );
  });
});

describe('a line that says the same by the contrary word', () => {
  const same: [line: string, said: string, lang?: string][] = [
    ['The mill escaped damage.', 'The mill was not damaged.'],
    ['The road stays open.', 'The road will not be closed.'],
    ['Brine lost to Saltby.', 'Saltby beat Brine.'],
    ['Ada Vale bought the mill from Otto Crane.', 'Otto Crane sold the mill to Ada Vale.'],
    ['Prices fell after a rise in May.', 'Prices rose in May but fell in June.'],
    ['Members backed the levy.', 'Members approved the levy by 7 votes to 2.'],
    ['Before it opened, the pub was a bank.', 'The pub opened after the bank left the building.'],
    ['The quay was undamaged.', 'The quay was not damaged.'],
    ['The mill stays shut until May.', 'The mill opens in May.'],
    ['Die Straße bleibt offen.', 'Die Straße wird nicht gesperrt.', 'de'],
  ];
  for (const [line, said, lang] of same)
    it(`is not stopped: ${line} – ${said}`, () => {
      assert.deepEqual(
        told(line, said, lang).filter((each) => each.startsWith('contradicted')),
        [],
      );
    });
});
