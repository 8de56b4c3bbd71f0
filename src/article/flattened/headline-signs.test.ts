import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isMenuBar, isTagList, repeatsItsEnd, signFeatures } from './headline-signs.ts';

describe('isTagList', () => {
  it('knows "Trade, Salt & Taxes, Ruritania"', () => {
    assert.equal(isTagList('Trade, Salt & Taxes, Ruritania'), true);
  });

  it('leaves headlines with a comma, and lines without a joint, alone', () => {
    assert.equal(isTagList('Ruritania signs, Graustark waits for an answer'), false);
    assert.equal(isTagList('Salt tax'), false);
  });
});

describe('repeatsItsEnd', () => {
  it('knows "Anna Holt on her farm near Zenda. Anna Holt"', () => {
    assert.equal(repeatsItsEnd('Anna Holt on her farm near Zenda. Anna Holt'), true);
  });

  it('leaves short lines and lines that end in new words alone', () => {
    assert.equal(repeatsItsEnd('New York, New York'), false);
    assert.equal(repeatsItsEnd('Anna Holt sells the farm near Zenda'), false);
  });
});

describe('isMenuBar', () => {
  it('knows entries by the gaps between them', () => {
    assert.equal(isMenuBar('Home  World  Business  Video'), true);
    assert.equal(isMenuBar('Home | Laos | Contact us'), true);
  });

  it('leaves headlines alone, with a bar in them, too', () => {
    assert.equal(isMenuBar('Ruritania and Graustark sign a treaty'), false);
    assert.equal(isMenuBar('Ruritania | Graustark'), false);
    assert.equal(isMenuBar('Salt talks | Ruritania waits for an answer | Live'), false);
  });
});

describe('signFeatures', () => {
  it('knows the credit of a picture, and an arrow to another story', () => {
    assert.equal(signFeatures('Image by Getty Images').pictureCredit, 1);
    assert.equal(signFeatures('← The week before').leadingSign, 1);
  });

  it('finds no sign in a headline', () => {
    const signs = Object.values(signFeatures('Ruritania and Graustark sign a treaty on salt'));
    assert.deepEqual(signs, [0, 0, 0, 0]);
  });
});
