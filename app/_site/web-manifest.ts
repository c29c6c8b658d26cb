import type { MetadataRoute } from 'next';
import { type Locale, messagesIn } from '@/lib/i18n';

type Own = Pick<MetadataRoute.Manifest, 'name' | 'short_name' | 'start_url' | 'display'> & {
  readonly start_url: string;
};

/** What the device needs to know to put a page on its home screen: what it is called there, and where it begins. */
export const webManifest = (locale: Locale, own: Own): MetadataRoute.Manifest => ({
  ...own,
  description: messagesIn(locale).ui.site.description,
  id: own.start_url,
  scope: '/',
  background_color: '#ffffff',
  theme_color: '#005a6e',
  icons: [
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
});
