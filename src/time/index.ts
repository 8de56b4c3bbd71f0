export type { Day, DayInterval, TimeBasis, TimeExpression, TimeType } from './types.ts';
