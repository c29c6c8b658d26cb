import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seal } from './seal.mjs';
import { withoutNextScripts } from './strip.mjs';

const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/><title>t</title></head><body>${body}</body></html>`;

describe('seal', () => {
  it('allows an inline script by its hash, and no other', () => {
    const hash = createHash('sha256').update('start()').digest('base64');
    const sealed = seal(page('<script id="a">start()</script><script src="/_next/x.js"></script>'), 'a page');
    expect(sealed).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(sealed.match(/sha256-/g)).toHaveLength(1);
    expect(sealed).not.toContain('unsafe');
  });

  it('puts the policy before anything it governs, and the character set within the first 1024 bytes', () => {
    expect(seal(page('<p>Hello</p>'), 'a page')).toMatch(
      /<head><meta charSet="utf-8"\/><meta http-equiv="Content/,
    );
  });

  it('lets no link tell from which page somebody came', () => {
    expect(seal(page(''), 'a page')).toContain('<meta name="referrer" content="no-referrer"/>');
  });

  it.each([
    ['an inline style', '<p style="color:red">'],
    ['an inline style', '<p class="a"\nstyle=color:red>'],
    ['a <style> element', '<style>p{}</style>'],
    ['an inline event handler', '<button type="button" onclick="go()">'],
    ['a javascript: address', '<a href="javascript:go()">'],
  ])('refuses a page with %s', (what, body) => {
    expect(() => seal(page(body), 'page.html')).toThrow(`page.html has ${what}`);
  });

  it('does not mistake the text of a page or of a script for markup', () => {
    const harmless =
      '<p>Set style="x" or onclick="y" on it</p><script>"<p style=\'a\' onclick=\'b\'>"</script>';
    expect(() => seal(page(harmless), 'a page')).not.toThrow();
  });

  it('refuses a page that does not begin as Next begins it', () => {
    expect(() => seal('<html><head><title>t</title></head></html>', 'a page')).toThrow('does not begin');
  });
});

describe('withoutNextScripts', () => {
  it('takes out inline scripts, chunks and their preloads', () => {
    const scripts =
      '<link rel="preload" as="script" href="/_next/a.js"/><script src="/_next/b.js" async=""></script><script>c</script>';
    expect(withoutNextScripts(page(`${scripts}<p>text</p>`))).toBe(page('<p>text</p>'));
  });

  it('keeps style sheets and scripts of our own', () => {
    const kept = '<link rel="stylesheet" href="/_next/a.css"/><script src="/search.js" defer=""></script>';
    expect(withoutNextScripts(page(kept))).toBe(page(kept));
  });
});
