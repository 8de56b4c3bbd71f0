// The look of Mantine's parts, taken from the app's own tokens.

import { Button, createTheme, type MantineColorsTuple, SegmentedControl } from '@mantine/core';

/** From the lightest to the darkest; the sixth is the accent on light paper. */
const petrol: MantineColorsTuple = [
  '#eaf4f6',
  '#d3e5e8',
  '#a6cbd1',
  '#7cb4bd',
  '#4c919c',
  '#2f7380',
  '#1f5f6b',
  '#184d57',
  '#123d45',
  '#0b2c32',
];

export const theme = createTheme({
  colors: { petrol },
  primaryColor: 'petrol',
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)', fontWeight: '560' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    SegmentedControl: SegmentedControl.extend({ styles: { root: { backgroundColor: 'var(--sunk)' } } }),
    Button: Button.extend({
      // Mantine reckons the words' colour for light paper alone.
      vars: (_, { variant = 'filled' }) => ({
        root: variant === 'filled' ? { '--button-color': 'var(--on-accent)' } : {},
      }),
    }),
  },
});
