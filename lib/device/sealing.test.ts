import { describe, expect, it } from 'vitest';
import { isCode, newKeys, rewrapped, seal, storedCode, unlockedKey, unseal } from './sealing';

const passphrase = 'green horse lamp';
const keys = await newKeys(passphrase);
const key = (await unlockedKey(keys, passphrase)) as CryptoKey;
const content = { answers: { own_words: 'It hurts — here.' } };
const textOf = (bytes: ArrayBuffer | Uint8Array): string =>
  Buffer.from(bytes as Uint8Array).toString('latin1');

describe('an intake that is sealed', () => {
  it('is read with the private key, and by nothing else', async () => {
    const sealed = await seal(content, keys.publicKey, 'a');
    expect(await unseal(sealed, key, 'a')).toEqual(content);
    const others = await newKeys(passphrase);
    const otherKey = (await unlockedKey(others, passphrase)) as CryptoKey;
    await expect(unseal(sealed, otherKey, 'a')).rejects.toThrow();
    await expect(unseal(sealed, key, 'b')).rejects.toThrow();
  });

  it('is refused when a single bit was changed', async () => {
    const sealed = await seal(content, keys.publicKey, 'a');
    const bytes = new Uint8Array(sealed.bytes.slice(0));
    bytes[7] = (bytes[7] ?? 0) ^ 1;
    await expect(unseal({ ...sealed, bytes: bytes.buffer }, key, 'a')).rejects.toThrow();
  });

  it('shows neither its words nor how many there are, and looks different each time', async () => {
    const short = await seal(content, keys.publicKey, 'a');
    const again = await seal(content, keys.publicKey, 'a');
    const long = await seal({ ...content, more: 'x'.repeat(2000) }, keys.publicKey, 'a');
    expect(textOf(short.bytes)).not.toContain('hurts');
    expect(textOf(short.bytes)).not.toBe(textOf(again.bytes));
    expect(long.bytes.byteLength).toBe(short.bytes.byteLength);
  });
});

describe('the passphrase', () => {
  it('opens the private key only when it is right, which no script can read out', async () => {
    expect(await unlockedKey(keys, 'green horse lamb')).toBeNull();
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', key)).rejects.toThrow();
  });

  it('is slow to try: at least 600,000 rounds, with a salt of its own for each tablet', async () => {
    const other = await newKeys(passphrase);
    expect(keys.rounds).toBeGreaterThanOrEqual(600_000);
    expect(textOf(other.salt)).not.toBe(textOf(keys.salt));
  });

  it('can be changed without losing what was sealed before', async () => {
    const sealed = await seal(content, keys.publicKey, 'a');
    expect(await rewrapped(keys, 'wrong one', 'another one')).toBeNull();
    const changed = await rewrapped(keys, passphrase, 'another one');
    const opened = changed && (await unlockedKey(changed, 'another one'));
    expect(opened && (await unseal(sealed, opened, 'a'))).toEqual(content);
    expect(changed && (await unlockedKey(changed, passphrase))).toBeNull();
  });

  it('is the same on every keyboard that types the same letters', async () => {
    const composed = await newKeys('caf\u00e9 au lait');
    expect(await unlockedKey(composed, 'cafe\u0301 au lait')).not.toBeNull();
  });
});

describe('a start code', () => {
  it('is known again and not stored', async () => {
    const stored = await storedCode('4711');
    expect(await isCode(stored, '4711')).toBe(true);
    expect(await isCode(stored, '4712')).toBe(false);
    expect(textOf(stored.digest)).not.toContain('4711');
  });
});
