// Parts of the world that the map can be cut to, each by points that it reaches, in degrees east and north.

export interface Region {
  readonly value: string;
  readonly label: string;
  readonly box: readonly (readonly [east: number, north: number])[];
}

export const regions: readonly Region[] = [
  {
    value: 'world',
    label: 'World',
    box: [
      [-179, 0],
      [179, 0],
      [0, -57],
      [0, 83],
    ],
  },
  {
    value: 'europe',
    label: 'Europe',
    box: [
      [-12, 35],
      [48, 35],
      [-12, 66],
      [60, 66],
    ],
  },
  {
    value: 'middle-east',
    label: 'Middle East',
    box: [
      [24, 12],
      [66, 12],
      [24, 44],
      [66, 44],
    ],
  },
  {
    value: 'asia',
    label: 'Asia',
    box: [
      [60, -10],
      [148, -10],
      [60, 54],
      [148, 54],
    ],
  },
  {
    value: 'africa',
    label: 'Africa',
    box: [
      [-20, -36],
      [54, -36],
      [-20, 38],
      [54, 38],
    ],
  },
  {
    value: 'americas',
    label: 'Americas',
    box: [
      [-130, -56],
      [-34, -56],
      [-130, 62],
      [-34, 62],
    ],
  },
];
