import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type SampleFacts, sampleReport } from '../../reports/sample-report.ts';
import { isLeftOpen, isOnlyNeeded, onlyGivesWord, onlyRefers } from './only-refers.ts';

function report(facts: Pick<SampleFacts, 'quote' | 'trigger'> & Partial<SampleFacts>) {
  const event = { type: 'AGREE', act: null, status: 'happened' } as const;
  return sampleReport({ id: 'a', day: '2024-03-14', by: ['NOR'], to: ['FJI'], event, ...facts });
}

describe('a promise that other words tell', () => {
  it('is spoken of by its day', () => {
    assert.equal(
      onlyRefers(
        report({ quote: 'by which Norway had promised to open the harbour again', trigger: 'promised' }),
      ),
      true,
    );
    assert.equal(
      onlyRefers(report({ quote: 'that Norway had promised to open to Fiji', trigger: 'promised' })),
      false,
    );
  });

  it('is given behind it', () => {
    const quote = 'the prime minister promised in Suva on Monday, after talks with his host';
    const text = `Norway will send 60 police to Fiji by May, ${quote}.`;
    assert.equal(onlyGivesWord(report({ quote, text, trigger: 'promised' })), true);
    const whole = 'Norway promised on Monday to send 60 police to Fiji';
    assert.equal(onlyGivesWord(report({ quote: whole, trigger: 'promised' })), false);
  });

  it('is none where it is only said to be needed', () => {
    const needed = (quote: string) => isOnlyNeeded(report({ quote, trigger: 'elp' }));
    assert.equal(needed('Help from Norway will be needed'), true);
    assert.equal(needed('Help from Norway would surely be welcome'), true);
    assert.equal(needed('Help from Norway will be sent'), false);
  });

  it('is none where it is not said when', () => {
    const quote = 'when it will open the harbour to Fiji';
    const open = (before: string) =>
      isLeftOpen(report({ quote, text: `${before} ${quote}.`, trigger: 'open' }));
    assert.equal(open('Norway has not yet said'), true);
    assert.equal(open('Norway declined to say'), true);
    assert.equal(open('Norway said'), false);
  });
});
