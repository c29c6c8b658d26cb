/*
 * Sealing to a public key (WebCrypto only): each intake gets a key of its own by ECDH on P-256 with a fresh pair,
 * stretched by HKDF, and is encrypted with AES-GCM. Only the private key opens it, and that is stored wrapped under a
 * key that PBKDF2 makes of the staff's passphrase.
 */
const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;
const aes = { name: 'AES-GCM', length: 256 } as const;

/** Rounds of PBKDF2 with SHA-256: about a third of a second on a tablet, for each try. */
const rounds = 600_000;

/** The version of this way to seal; bound into every key. */
const purpose = new TextEncoder().encode('lbp-kiosk-intake-1');

type Bytes = Uint8Array<ArrayBuffer>;

/** What is stored of a passphrase or a code: never the thing itself. */
export interface Salted {
  readonly salt: Bytes;
  readonly rounds: number;
}

/** A clinic's keys as they are stored. */
export interface StoredKeys extends Salted {
  readonly publicKey: Bytes;
  readonly iv: Bytes;
  /** The private key, encrypted. */
  readonly wrapped: ArrayBuffer;
}

export interface Sealed {
  /** The public half of the pair that was made for this intake. */
  readonly point: Bytes;
  readonly iv: Bytes;
  readonly bytes: ArrayBuffer;
}

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** The same passphrase typed on another keyboard is the same. */
const bytesOf = (passphrase: string): Bytes => new TextEncoder().encode(passphrase.normalize('NFKC'));

const stretched = (passphrase: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytesOf(passphrase), 'PBKDF2', false, ['deriveKey', 'deriveBits']);

const pbkdf2 = ({ salt, rounds: iterations }: Salted) =>
  ({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }) as const;

const wrappingKey = async (passphrase: string, salted: Salted): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(pbkdf2(salted), await stretched(passphrase), aes, false, ['wrapKey', 'unwrapKey']);

const wrap = async (privateKey: CryptoKey, publicKey: Bytes, passphrase: string): Promise<StoredKeys> => {
  const salted = { salt: random(16), rounds };
  const iv = random(12);
  const key = await wrappingKey(passphrase, salted);
  const wrapped = await crypto.subtle.wrapKey('pkcs8', privateKey, key, { name: 'AES-GCM', iv });
  return { ...salted, publicKey, iv, wrapped };
};

/** A new pair of keys under a passphrase. */
export const newKeys = async (passphrase: string): Promise<StoredKeys> => {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return wrap(pair.privateKey, publicKey, passphrase);
};

const unwrap = async (keys: StoredKeys, passphrase: string, extractable: boolean): Promise<CryptoKey> =>
  crypto.subtle.unwrapKey(
    'pkcs8',
    keys.wrapped,
    await wrappingKey(passphrase, keys),
    { name: 'AES-GCM', iv: keys.iv },
    curve,
    extractable,
    ['deriveBits'],
  );

/** The private key, which no script can read out; `null` when the passphrase is wrong. */
export const unlockedKey = (keys: StoredKeys, passphrase: string): Promise<CryptoKey | null> =>
  unwrap(keys, passphrase, false).catch(() => null);

/** The same keys under a new passphrase; `null` when the old one is wrong. */
export const rewrapped = async (keys: StoredKeys, old: string, next: string): Promise<StoredKeys | null> => {
  const privateKey = await unwrap(keys, old, true).catch(() => null);
  return privateKey === null ? null : wrap(privateKey, keys.publicKey, next);
};

const contentKey = async (
  privateKey: CryptoKey,
  publicKey: CryptoKey,
  point: Bytes,
  usage: 'encrypt' | 'decrypt',
): Promise<CryptoKey> => {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: publicKey }, privateKey, 256);
  const secret = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: point, info: purpose };
  return crypto.subtle.deriveKey(hkdf, secret, aes, false, [usage]);
};

const pointOf = (raw: Bytes): Promise<CryptoKey> => crypto.subtle.importKey('raw', raw, curve, true, []);

/** Lengths are rounded up to this many bytes, so that they do not tell how much was answered. */
const block = 4096;

const padded = (text: string): Bytes => {
  const bytes = new TextEncoder().encode(text);
  const room = new Uint8Array(Math.ceil(bytes.length / block) * block).fill(0x20);
  room.set(bytes);
  return room;
};

/** Encrypts for whoever has the private key. `id` is bound in: a sealed intake cannot pass for another one. */
export const seal = async (content: unknown, publicKey: Bytes, id: string): Promise<Sealed> => {
  const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const key = await contentKey(pair.privateKey, await pointOf(publicKey), point, 'encrypt');
  const iv = random(12);
  const additionalData = new TextEncoder().encode(id);
  const plain = padded(JSON.stringify(content));
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
  return { point, iv, bytes };
};

/** What was sealed. Rejects when the key, the id or any bit is another. */
export const unseal = async (
  { point, iv, bytes }: Sealed,
  privateKey: CryptoKey,
  id: string,
): Promise<unknown> => {
  const key = await contentKey(privateKey, await pointOf(point), point, 'decrypt');
  const additionalData = new TextEncoder().encode(id);
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes);
  return JSON.parse(new TextDecoder().decode(plain));
};

/** What is stored of a start code: enough to know it again. */
export interface StoredCode extends Salted {
  readonly digest: Bytes;
}

const digestOf = async (code: string, salted: Salted): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.deriveBits(pbkdf2(salted), await stretched(code), 256));

export const storedCode = async (code: string): Promise<StoredCode> => {
  const salted = { salt: random(16), rounds };
  return { ...salted, digest: await digestOf(code, salted) };
};

export const isCode = async ({ digest, ...salted }: StoredCode, code: string): Promise<boolean> => {
  const other = await digestOf(code, salted);
  return other.every((byte, position) => byte === digest[position]);
};
