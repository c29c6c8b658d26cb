import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { messagesIn } from '@/lib/i18n';
import '../globals.css';

const { site } = messagesIn('en').ui;

export const metadata: Metadata = { title: site.name, description: site.description };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <body>
        {children}
        <script src="/offline.js" defer />
      </body>
    </html>
  );
}
