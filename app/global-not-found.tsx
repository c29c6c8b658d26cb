import type { Metadata } from 'next';
import { Title } from '@/app/_ui/text';
import { messagesIn } from '@/lib/i18n';
import './globals.css';

const { site } = messagesIn('en').ui;

export const metadata: Metadata = { title: site.notFound.title, description: site.notFound.text };

export default function GlobalNotFound() {
  return (
    <html lang="en" dir="ltr">
      <body>
        <main data-page="not-found" className="mx-auto flex max-w-page flex-col gap-4 px-4 py-8">
          <Title>{site.notFound.title}</Title>
          <p>{site.notFound.text}</p>
          <p>
            <a href="/" className="text-accent underline underline-offset-4">
              {site.notFound.link}
            </a>
          </p>
        </main>
        <script src="/offline.js" defer />
      </body>
    </html>
  );
}
