// The task `5w1h`: a news article, to who did what, when, where, why and how, one plain answer a question.

import type { EventDraft } from '../events/index.ts';
import { type Span, sliceSpan, spanContains } from '../text/index.ts';
import { readLineEvents } from './line-events.ts';
import { textField } from './line-fields.ts';
import type { JsonObject, PredictTask } from './types.ts';

const REASON =
  /\b(?:because(?: of)?|due to|in response to|in protest (?:of|at|against)|in order to|so that|after)\s[^.;]{10,160}/iu;
const MANNER = /\b(?:by \p{L}+ing|using|with the help of|armed with|through)\s[^.;,]{5,120}/iu;
/** The lead tells the main event; what comes later is its background. */
const LEAD_CHARS = 1500;

function answer(text: string | undefined): readonly JsonObject[] {
  return text === undefined || text.trim() === '' ? [] : [{ text: text.trim() }];
}

/** The event that the title tells, else the first of the lead that somebody does. */
function mainEvent(events: readonly EventDraft[]): EventDraft | undefined {
  return events.find((event) => event.actors.length > 0) ?? events[0];
}

export const fiveWOneHTask: PredictTask = {
  name: '5w1h',
  aliases: ['giveme5w1h'],
  stage: 'events',
  summary: 'line {id, title, text} -> {id, answers: {who, what, when, where, why, how}}',
  predict: (line, context) => {
    const title = textField(line, 'title');
    const text = `${title}\n\n${textField(line, 'text')}`;
    const { events, times, actors } = readLineEvents(text, line, context);
    const lead: Span = { start: 0, end: Math.min(text.length, LEAD_CHARS) };
    const inLead = (span: Span): boolean => spanContains(lead, span);
    const event = mainEvent(events.filter(({ trigger }) => inLead(trigger)));
    const time = times.find(
      ({ span, interval, type }) => inLead(span) && interval !== null && type !== 'DURATION',
    );
    const person = actors.find(({ span, use }) => inLead(span) && use !== 'place' && use !== 'modifier');
    const place = actors.find(({ span, use }) => inLead(span) && use === 'place');
    const leadText = sliceSpan(text, lead);
    return {
      id: textField(line, 'id'),
      answers: {
        who: answer(event?.actors[0]?.text ?? person?.text),
        what: answer(title),
        when: time === undefined ? [] : [{ text: time.text, date: time.interval?.from ?? null }],
        where: answer(event?.place?.text ?? place?.text),
        why: answer(REASON.exec(leadText)?.[0]),
        how: answer(MANNER.exec(leadText)?.[0]),
      },
    };
  },
};
