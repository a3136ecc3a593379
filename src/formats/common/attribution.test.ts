import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isSoleAttribution, parseAttribution} from './attribution.js';

describe('the line under a quote', () => {
  it('tells name, role and day in every language', () => {
    for (const [lang, line, name, role] of [
      ['ar', '— سالم مثال، العمدة، ٩ أغسطس ٢٠٣٠', 'سالم مثال', 'العمدة'],
      ['de', '— Jo Beispiel, Hafenmeister, 09.08.2030', 'Jo Beispiel', 'Hafenmeister'],
      ['es', '— Jo Ejemplo, alcaldesa, el 9 de agosto de 2030', 'Jo Ejemplo', 'alcaldesa'],
      ['fa', '— سالم نمونه، شهردار، ۹ اوت ۲۰۳۰', 'سالم نمونه', 'شهردار'],
      ['fr', '— Jo Exemple, maire, le 9 août 2030', 'Jo Exemple', 'maire'],
      ['he', '— יו דוגמה, ראש העיר, 9 באוגוסט 2030', 'יו דוגמה', 'ראש העיר'],
      ['ja', '— 例子、市長、2030年8月9日', '例子', '市長'],
      ['pl', '— Jo Przykład, burmistrz, 9 sierpnia 2030 r.', 'Jo Przykład', 'burmistrz'],
      ['ru', '— Ио Примеров, мэр, 9 августа 2030 г.', 'Ио Примеров', 'мэр'],
      ['uk', '— Йо Приклад, мер, 9 серпня 2030 року', 'Йо Приклад', 'мер'],
      ['zh', '—— 例子，市长，2030年8月9日', '例子', '市长'],
    ] as const)
      assert.deepEqual(parseAttribution(line, lang), {name, role, said: '2030-08-09'}, line);
  });

  it('says what it cannot read as a date, rather than make a role of it', () => {
    assert.deepEqual(parseAttribution('— سالم نمونه، ۹ مرداد ۱۴۰۹', 'fa'), {
      name: 'سالم نمونه',
      unread: '۹ مرداد ۱۴۰۹',
    });
  });

  it('keeps a first name that also means “by”', () => {
    assert.equal(parseAttribution('— Di Fixture, diver', 'en').name, 'Di Fixture');
  });
});

describe('a line that begins with a dash', () => {
  it('is no credit where it is an item of a list, or somebody speaks', () => {
    for (const line of [
      '— a dry quay for all',
      '— Паром не придёт, — сказал Ио Примеров.',
      '—No hay barcos —dijo Jo Ejemplo.',
      '— Le bac ne vient pas ! répond Jo Exemple.',
      '— The ferry is late. Nobody came.',
    ])
      assert.equal(isSoleAttribution(line), false, line);
    assert.equal(isSoleAttribution('— Dr. Jo Example, harbour master, 9 August 2030'), true);
  });
});
