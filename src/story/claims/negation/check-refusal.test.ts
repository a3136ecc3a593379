import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toldOfLine as told} from '../fixtures/told.js';

describe('a line that tells as done what was refused', () => {
  const other: [line: string, said: string, lang?: string][] = [
    ['The minister answered questions.', 'The minister declined to answer questions.'],
    ['The mayor took part in the debate.', 'The mayor declined to take part in the debate.'],
    ['The bank paid the fine.', 'The bank refused to pay the fine.'],
    ['The team reached the final.', 'The team failed to reach the final.'],
    ['The owner refused to sign the lease.', 'The owner signed the lease.'],
    ['Der Minister beantwortete die Fragen.', 'Der Minister lehnte es ab, die Fragen zu beantworten.', 'de'],
    ['Die Bank zahlte die Strafe.', 'Die Bank weigerte sich, die Strafe zu zahlen.', 'de'],
    ['El ministro respondió las preguntas.', 'El ministro rehusó responder las preguntas.', 'es'],
    ['El banco pagó la multa.', 'El banco se negó a pagar la multa.', 'es'],
    ["La banque a payé l'amende.", "La banque a refusé de payer l'amende.", 'fr'],
    ['La banca ha pagato la multa.', 'La banca si è rifiutata di pagare la multa.', 'it'],
    ['O banco pagou a multa.', 'O banco recusou-se a pagar a multa.', 'pt'],
    ['Bank zapłacił karę.', 'Bank odmówił zapłacić karę.', 'pl'],
    ['Банк заплатил штраф.', 'Банк отказался заплатить штраф.', 'ru'],
    ['Банк сплатив штраф.', 'Банк відмовився сплатити штраф.', 'uk'],
  ];
  for (const [line, said, lang] of other)
    it(`is the contrary: ${line} – ${said}`, () => {
      const found = told(line, said, lang);
      assert.ok(
        found.some((each) => each === 'contradicted negation'),
        String(found),
      );
    });
  const same: [line: string, said: string, lang?: string][] = [
    ['The owner would not sign the lease.', 'The owner declined to sign the lease.'],
    ['The owner rejected the lease.', 'The owner declined to sign the lease.'],
    ['Exports fell by 5 percent.', 'Exports declined by 5 percent.'],
    ['The mayor signed the lease.', 'The mayor, who had refused to sign the plan, signed the lease.'],
    ['The mayor resigned.', 'The mayor resigned after the council refused to sign the lease.'],
  ];
  for (const [line, said, lang] of same)
    it(`is none: ${line} – ${said}`, () => {
      assert.deepEqual(told(line, said, lang), []);
    });
});

describe('a line that tells as done what was refused, in other words or languages', () => {
  const other: [line: string, said: string, lang?: string][] = [
    ['Banka cezayı ödedi.', 'Banka cezayı ödemeyi reddetti.', 'tr'],
    ['بانک جریمه را پرداخت کرد.', 'بانک از پرداخت جریمه خودداری کرد.', 'fa'],
    ['وقع الوزير العقد.', 'رفض الوزير توقيع العقد.', 'ar'],
    ['השר חתם על החוזה.', 'השר סירב לחתום על החוזה.', 'he'],
    ['बैंक ने जुर्माना चुकाया।', 'बैंक ने जुर्माना चुकाने से इनकार किया।', 'hi'],
    ['銀行は罰金の支払いをした。', '銀行は罰金の支払いを拒否した。', 'ja'],
    ['银行支付了罚款。', '银行拒绝支付罚款。', 'zh'],
    ['Ada met the union.', 'Ada refused to meet the union leaders in Brine on Monday.'],
  ];
  for (const [line, said, lang] of other)
    it(`is a question: ${line} – ${said}`, () => {
      const found = told(line, said, lang);
      assert.ok(
        found.some((each) => each.endsWith('negation')),
        String(found),
      );
    });
});

describe('a line beside a refusal', () => {
  const cases: [line: string, said: string, ...found: string[]][] = [
    ['The owner signed the lease.', 'The owner denied that she signed the lease.', 'unsupported negation'],
    ['The court blocked the lease.', 'On Monday the court blocked the lease.'],
  ];
  for (const [line, said, ...found] of cases)
    it(`is told ${found.join() || 'nothing'}: ${said}`, () => {
      assert.deepEqual(told(line, said), found);
    });
});
