// What others say of somebody who then denies it.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

const firstOf = (text: string): string | undefined => told(text)[0];

describe('what one is said to have done', () => {
  it('is denied where one denies the claim', () =>
    assert.deepEqual(
      told(
        'Cuba said that the United States had eased many of its sanctions on Havana. Washington denied the claim.',
      ),
      ['RETREAT denied: USA -> CUB'],
    ));

  it('is denied behind a semicolon, and by a rejection as baseless', () => {
    assert.equal(
      firstOf(
        "Serbia's minister said that Kosovan police had arrested four Serbs; Pristina denied the report.",
      ),
      'COERCE/arrest denied: XKX -> SRB',
    );
    assert.equal(
      firstOf(
        'Eritrea said that Ethiopian jets had bombed Asmara. Ethiopia rejected the allegation as baseless.',
      ),
      'ASSAULT/aerial denied: ETH -> ERI',
    );
  });

  it('is denied by "denied this", without a refusal beside it', () =>
    assert.deepEqual(told('Fiji said that Tonga had freed nine Samoan sailors. Tonga denied this.'), [
      'RETREAT/release denied: TON -> WSM',
    ]));

  it('stays as it is where the denial is of another matter, or of somebody else', () => {
    const said = 'Eritrea said that Ethiopian jets had bombed Asmara.';
    assert.equal(
      firstOf(`${said} Ethiopia denied the claim that it had hired pilots.`),
      'ASSAULT/aerial alleged: ETH -> ERI',
    );
    assert.equal(firstOf(`${said} Djibouti denied the claim.`), 'ASSAULT/aerial alleged: ETH -> ERI');
  });

  it('stays as it is where the denier said it itself', () =>
    assert.equal(
      firstOf('Tonga said that it had freed nine Samoan sailors. Tonga denied the report.'),
      'RETREAT/release happened: TON -> WSM',
    ));
});

describe('what is taken for granted beside a claim', () => {
  it('is neither alleged nor denied', () =>
    assert.deepEqual(
      told(
        'Cuba said that Spain had lifted the ban which it imposed on Cuba in 2024. Spain denied the claim.',
      ),
      ['RETREAT denied: ESP -> CUB', 'COERCE/restrict background: ESP -> CUB'],
    ));
});
