// For scale: the first page's questions written by hand in HTML, and the same with React alone, bundled as Vite would
// (one minified module and the style sheet of the site). Neither is part of the site.

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../run.mjs';

/** @param {string} head @param {string} body */
const html = (head, body) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>For scale</title><link rel="stylesheet" href="/style.css">${head}</head><body>${body}</body></html>`;

/** The first page as it is built, without anything but its HTML. @param {string} page */
const formIn = (page) =>
  /<main[\s\S]*<\/main>/.exec(page.replace(/<script[\s\S]*?<\/script>/g, ''))?.[0] ?? '';

const REACT_PAGE = `
import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
const questions = window.questions;
function Question({ legend, options, value, onChange }) {
  return h('fieldset', null, h('legend', null, legend), options.length === 0
    ? h('input', { type: 'text', inputMode: 'numeric', value, onChange: (event) => onChange(event.target.value) })
    : options.map((option) => h('label', { key: option }, h('input', { type: 'radio', checked: value === option, onChange: () => onChange(option) }), option)));
}
function Page() {
  const [answers, setAnswers] = useState({});
  useEffect(() => { document.documentElement.dataset.live = ''; }, []);
  return h('main', null, h('h1', null, 'About you'), h('form', { onSubmit: (event) => event.preventDefault() },
    questions.map(({ id, legend, options }) => h(Question, { key: id, legend, options, value: answers[id] ?? '', onChange: (value) => setAnswers({ ...answers, [id]: value }) })),
    h('button', { type: 'submit' }, 'Continue')));
}
createRoot(document.getElementById('root')).render(h(Page));
`;

const QUESTIONS = ['ctx_answering_for', 'ctx_age', 'ctx_sex_birth'];

async function questions() {
  const words = JSON.parse(await readFile(join(ROOT, 'content/en/questionnaire.json'), 'utf8'));
  return QUESTIONS.map((id) => {
    const { question, options } = words.items[id];
    return { id, legend: question.self ?? question, options: Object.values(options ?? {}).map(String) };
  });
}

async function styleSheet() {
  const folder = join(ROOT, 'out/_next/static');
  const names = await readdir(folder, { recursive: true });
  const sheets = names.filter((name) => name.endsWith('.css'));
  return (await Promise.all(sheets.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}

/** @param {string} folder where the two pages are written, as `plain/` and `react/` */
export async function writeComparisons(folder) {
  const { outputFiles } = await build({
    stdin: { contents: REACT_PAGE, resolveDir: ROOT },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const first = formIn(await readFile(join(ROOT, 'out/en/check/index.html'), 'utf8'));
  const data = `<script>window.questions = ${JSON.stringify(await questions())}</script>`;
  /** @type {Record<string, string | Uint8Array>} */
  const files = {
    'style.css': await styleSheet(),
    'plain/index.html': html('', first),
    'react/index.html': html(
      '<script type="module" src="/react/page.js"></script>',
      `<div id="root"></div>${data}`,
    ),
    'react/page.js': outputFiles[0]?.contents ?? '',
  };
  for (const page of ['plain', 'react']) await mkdir(join(folder, page), { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}
