// What words of duty, of tips and of exchange leave undone, and what a denial makes of a plan.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

describe('what is still to come', () => {
  it('is not done: "has yet to ratify", "is still to ratify", "still has to sign"', () => {
    assert.deepEqual(told('The parliament of Fiji has yet to ratify the treaty with Tonga.'), [
      'SUPPORT negated: FJI -> TON',
    ]);
    assert.deepEqual(told('Fiji is still to ratify the treaty with Tonga.'), ['SUPPORT negated: FJI -> TON']);
    assert.match(told('Fiji still has to sign the treaty with Tonga.').join(), /^SUPPORT negated/u);
  });

  it('is not done where it "remains to be signed" or has "yet to begin"', () => {
    assert.match(told('The agreement between Fiji and Tonga remains to be signed.').join(), / negated/u);
    assert.match(told('Talks between Fiji and Tonga have yet to begin.').join(), /^CONSULT negated/u);
  });

  it('is announced where it goes on at a later day', () =>
    assert.deepEqual(told('The president of Fiji is visiting Tonga on 20 November 2025.'), [
      'AGREE announced: FJI -> TON',
    ]));

  it('is announced by the speaker behind the comma: "will free nine more prisoners, its government announced"', () =>
    assert.match(
      told('Fiji will free nine more prisoners, its government announced.').join(),
      /^AGREE announced: FJI/u,
    ));
});

describe('what is only sought or warned of', () => {
  it('is no arrest: "a reward for information leading to the arrest", "a warrant for the arrest"', () => {
    const acts = [
      ...told('Fiji raised its reward for information leading to the arrest of the president of Tonga.'),
      ...told('A court in Fiji issued a warrant for the arrest of the president of Tonga.'),
    ];
    assert.ok(
      acts.every((act) => !/COERCE\/arrest (?:happened|background)/u.test(act)),
      acts.join(', '),
    );
  });

  it('is a price that is paid only where the deed is done', () => {
    const deal = (verb: string): string =>
      told(`Fiji ${verb} nine men in exchange for the release of a smuggler by Tonga.`).join();
    assert.match(deal('freed'), /RETREAT\/release happened: TON/u);
    assert.match(deal('offered to free'), /RETREAT\/release hypothetical: TON/u);
  });

  it('is open behind "against": "are against easing sanctions", "warned Tonga against buying oil"', () => {
    assert.deepEqual(told('Fiji and Samoa are against easing sanctions on Tonga.'), [
      'RETREAT hypothetical: FJI, WSM -> TON',
    ]);
    assert.doesNotMatch(
      told('Fiji warned Tonga against buying oil from Samoa.').join(),
      /COOPERATE happened/u,
    );
  });
});

describe('a denial', () => {
  it('denies a plan and an offer', () => {
    assert.match(
      told('A Fijian official denied that the president of Fiji would visit Tonga.').join(),
      /CONSULT\/visit denied: FJI -> TON/u,
    );
    assert.match(
      told('Fiji denied that it had offered to ease sanctions on Tonga.').join(),
      /AGREE[^:]* denied: FJI -> TON/u,
    );
  });

  it('makes no past of what it denies', () =>
    assert.match(
      told('Fiji denied on Thursday that its troops had shelled a village in Tonga.').join(),
      /ASSAULT\/heavy-weapons denied: FJI -> TON/u,
    ));
});

describe('who has no part in it', () => {
  it('is the source of a figure', () =>
    assert.doesNotMatch(told('Amnesty International said 24 people were freed.').join(), /CONCEDE/u));

  it('is whose request it was: those who are freed are not of that state', () =>
    assert.doesNotMatch(
      told('Fiji released 20 prisoners at the request of the president of Tonga.').join(),
      /TON/u,
    ));

  it('is the state where others met', () =>
    assert.deepEqual(
      told('Fiji and Tonga restored ties. Diplomats of the two countries met in Doha.').at(-1),
      'CONSULT happened: FJI, TON -> ',
    ));

  it('is a deadline: "let a deadline pass"', () =>
    assert.deepEqual(told('Fiji let a deadline for the opening of the border with Tonga pass.'), []));
});

describe('a part of what was promised', () => {
  it('is given: "has delivered six of the 18 boats that it pledged"', () =>
    assert.equal(
      told('Fiji has delivered six of the 18 boats that it pledged to Tonga.')[0],
      'AID happened: FJI -> TON',
    ));
});

describe('a killing by nobody named', () => {
  it('is alleged where a state says so, and told where the article tells it', () => {
    assert.match(told('Fiji said that three people had been killed.').join(), /^ASSAULT alleged/u);
    assert.match(told('Three people were killed in Fiji.').join(), /^ASSAULT happened/u);
  });
});

describe('what befalls "him" in the same breath', () => {
  it('befalls whom the verb before befell', () =>
    assert.match(
      told('Fiji sentenced the attacker to death, and he was executed on Wednesday.').join(', '),
      /ASSAULT happened: {2}-> the attacker|ASSAULT happened: [^,]*-> attacker/u,
    ));
});

describe('what nobody has said', () => {
  it('is open: "has not said when it will lift", "it is unclear whether he will visit"', () => {
    assert.match(
      told('Fiji has not said when it will lift its ban on Tongan fish.').join(),
      / hypothetical: FJI -> TON$/u,
    );
    assert.match(
      told('Fiji did not say whether it would release the nine Tongan fishermen.').join(),
      / hypothetical/u,
    );
    assert.match(
      told('It is unclear whether the president of Fiji will visit Tonga.').join(),
      / hypothetical/u,
    );
  });

  it('is announced where somebody has said it', () =>
    assert.match(
      told('Fiji said when it will lift its ban on Tongan fish: in May.').join(),
      /^AGREE announced/u,
    ));
});
