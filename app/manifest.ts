import type { MetadataRoute } from 'next';
import { webManifest } from '@/app/_site/web-manifest';
import { messagesIn } from '@/lib/i18n';

export const dynamic = 'force-static';

const { site } = messagesIn('en').ui;

/** The site on somebody's own home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return webManifest('en', {
    name: site.name,
    short_name: site.shortName,
    start_url: '/',
    display: 'standalone',
  });
}
