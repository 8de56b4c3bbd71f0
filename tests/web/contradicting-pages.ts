// Two pages that contradict each other about Fiji and New Zealand: about an act, about what stands, and about a number.

export const contradictingPages: Readonly<Record<string, string>> = {
  'coral-post.txt':
    'Coral Post\n\nFiji expels ambassador of New Zealand\n\nPublished: 6 March 2024\n\nFiji expelled the ambassador of New Zealand on 5 March 2024. A patrol boat of Fiji fired at two boats of New Zealand. New Zealand said Fiji detained 14 New Zealand fishermen on 4 March 2024. Their boats lay at anchor off Suva, and relatives waited on the quay for a third day.\n',
  'lagoon-courier.txt':
    'Lagoon Courier\n\nEnvoy is still in Suva, government says\n\nPublished: 7 March 2024\n\nFiji denied that it had expelled the ambassador of New Zealand. Fiji denied that its patrol boat had fired at boats of New Zealand. A spokeswoman showed reporters a photograph of a dinner. Fiji said it detained nine New Zealand fishermen on 4 March 2024, and that all of them were well.\n',
};

/** Where the app shows them. */
export const contradictingPair = '/pair/FJI/NZL';
