// Pages that only show text and links. The build takes Next's scripts out of them (about 110 kB each): they work as
// plain HTML, and links from them are ordinary page loads. Names are Next's route names, as folders of app/ spell
// them. The build refuses a page here that uses a client component of ours, and names pages that could be added.

export const PAGES_WITHOUT_SCRIPT = [
  '/',
  '/[locale]',
  '/[locale]/about',
  '/[locale]/clinics',
  '/[locale]/how-it-works',
  '/[locale]/learn',
  '/[locale]/learn/[slug]',
  '/[locale]/paper',
  '/_not-found',
];
