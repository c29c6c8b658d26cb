import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { type LocaleParams, localeOf } from '@/app/_site/locale';
import { Frame } from '@/app/_site/shell';

/** On the home screen of a clinic's tablet this page is a sign of its own, which opens it and not the start page. */
export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { manifest: `/${await localeOf(params)}/kiosk/home-screen.webmanifest` };
}

export default function KioskLayout({ children }: { children: ReactNode }) {
  return <Frame>{children}</Frame>;
}
