// What the made news of the benchmark is put together from: sentences as long and as winding as those of news pages, with places for
// states {a} {b} {c}, capitals {A} {B}, persons {p} {q}, days {d}, weekdays {w} and numbers {n} {m}. Our own writing.

export const states: Readonly<Record<string, string>> = {
  ...{ Poland: 'Warsaw', Latvia: 'Riga', China: 'Beijing', Egypt: 'Cairo', Kenya: 'Nairobi', Peru: 'Lima' },
  ...{ Norway: 'Oslo', Ghana: 'Accra', Japan: 'Tokyo', Chile: 'Santiago', Ireland: 'Dublin', Iran: 'Tehran' },
  ...{
    Russia: 'Moscow',
    Turkey: 'Ankara',
    India: 'New Delhi',
    Serbia: 'Belgrade',
    Qatar: 'Doha',
    Cuba: 'Havana',
  },
};

export const givenNames = 'Anna Boris Carla Dmitri Elena Farid Grace Hamid Ivana Jonas Kofi Leila'.split(' ');
export const familyNames =
  'Adeyemi Brandt Castellanos Dvorak Eriksen Fontaine Gashi Halloran Ibarra Jansons Kowalczyk Lindqvist'.split(
    ' ',
  );

export const headlines: readonly string[] = [
  '{a} expels {n} diplomats of {b}',
  '{a} and {b} agree on talks in {A}',
  '{b} recalls its ambassador to {a}',
  '{a} imposes sanctions on {n} companies of {b}',
  '{a} offers {b} a loan of {n} million dollars',
];

export const sentences: readonly string[] = [
  '{a} expelled {n} diplomats of {b} on {w}, the foreign ministry in {A} said, after a court had found that they had paid for letters in which officials were threatened.',
  'The foreign minister of {b}, {p} {q}, called the step "unfriendly and without any ground" and announced that an answer would follow within {m} days.',
  '{b} recalled its ambassador to {a} for consultations on {d}, and the embassy in {A} has since been led by a chargé d’affaires.',
  'According to a spokesman of the ministry, who did not want to be named because the talks go on, both sides had agreed in {B} to keep at least one consulate open.',
  'The two governments signed an agreement on {n} rivers and {m} bridges in {d}, but the parliament in {B} has not ratified it yet.',
  '"We do not close any door," said {p} {q}, who has led the delegation of {a} since {d}. "But nobody should expect that we forget what was done to our people."',
  'Some {n} people were killed and more than {m} wounded when shells hit a market near the border, officials of {c} said; the figures could not be confirmed independently.',
  '{c} imposed sanctions on {n} companies and {m} officials of {a} last year, among them two banks and the head of the state railway, and has since extended them twice.',
  'Trade between {a} and {b} fell by {m} per cent to {n} million dollars in the first half of the year, the statistics office in {A} reported on {w}.',
  'If no agreement is reached by {d}, {a} will close its airspace to aircraft from {b}, the deputy prime minister warned in a speech before the chamber of commerce.',
  'The president of {c} offered to mediate and invited both foreign ministers to a meeting that is to take place in the second week of the month.',
  'Opposition parties in {B} demanded that the government should publish the letters, while the ruling coalition argued that this would harm those who had written them.',
  'It was the first visit of a head of government of {a} to {b} since {d}, when protests outside the embassy had led to the arrest of {n} demonstrators.',
  'The ministry denied reports by a newspaper that weapons had been delivered to {c}, and said that all {n} trucks had carried tents, blankets and medicine.',
  'Analysts in {A} doubt that the loan of {n} million dollars, which {c} promised in {d}, will be paid before the elections.',
  'A joint statement, which was issued after {m} hours of talks, speaks of "frank and useful conversations" and names neither the prisoners nor the pipeline.',
  'In a vote on {w} the general assembly condemned the attack with {n} votes to {m}; {b} abstained and {c} did not take part.',
  'Residents told reporters that soldiers had come to the village at night, searched {m} houses and taken three men with them, whose families have not heard of them since.',
  'The court in {B} sentenced {p} {q}, a citizen of {a}, to {m} years in prison for spying; {a} has called the charges invented and demands her release.',
  'The border crossing, which {n} trucks a day had used before the dispute began, was opened again on {d} for passenger cars only.',
];

/** What stands around an article on a page of the web. */
export const chromeLinks: readonly string[] = [
  ...[
    'World',
    'Politics',
    'Business',
    'Culture',
    'Sport',
    'Weather',
    'Opinion',
    'Science',
    'Health',
    'Travel',
  ],
  ...['Subscribe', 'Sign in', 'Newsletters', 'Podcasts', 'Video', 'Photo galleries', 'Puzzles', 'Jobs'],
  ...[
    'About us',
    'Contact',
    'Privacy policy',
    'Terms of use',
    'Cookie settings',
    'Imprint',
    'Advertise with us',
  ],
];
