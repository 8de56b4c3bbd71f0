// Every question that HTTP answers.

import type { Endpoint } from '../types.ts';
import { actEndpoints } from './act-endpoints.ts';
import { pageEndpoints } from './page-endpoints.ts';
import { presentEndpoints } from './present-endpoints.ts';
import { reviewEndpoint } from './review-endpoint.ts';
import { storyEndpoints } from './story-endpoints.ts';

export const endpoints: readonly Endpoint[] = [
  ...actEndpoints,
  ...presentEndpoints,
  ...storyEndpoints,
  ...pageEndpoints,
  reviewEndpoint,
];
