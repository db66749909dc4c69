// What browsers paint their own bars with: the urgent-help line at the top of the page, in light and in dark, without its hue.
import type { Viewport } from 'next';

export const browserColors: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#1c3a36' },
    { media: '(prefers-color-scheme: dark)', color: '#1a302d' },
  ],
};
