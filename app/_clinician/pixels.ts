/*
 * From pixels to the text of a code. The browser's own reader goes first, where there is one; ours comes after it and
 * is loaded when it is wanted. Everything happens in this page.
 */

/** A picture, or a frame of the camera. */
export type PixelSource = ImageBitmap | HTMLVideoElement;

/** The texts of the codes in it, each on a line of its own; `null` when there is none. */
export type PixelReader = (source: PixelSource) => Promise<string | null>;

/** How hard to look: a frame of the camera is followed by another one, a picture is not. */
export type Patience = 'frame' | 'picture';

/** Larger pictures are made smaller: dense codes need about this much, and memory has an end. */
const longestSide = 2400;
/** Smaller pictures are made larger: a square of a code has to be some pixels wide. */
const shortestSide = 600;

interface NativeReader {
  detect(source: PixelSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface NativeReaders {
  new (options: { formats: readonly string[] }): NativeReader;
  getSupportedFormats(): Promise<readonly string[]>;
}

const nativeReader = async (): Promise<PixelReader | null> => {
  const { BarcodeDetector: Native } = globalThis as { BarcodeDetector?: NativeReaders };
  if (Native === undefined || !(await Native.getSupportedFormats()).includes('qr_code')) return null;
  const reader = new Native({ formats: ['qr_code'] });
  return async (source) => {
    const found = await reader.detect(source).catch(() => []);
    return found.length === 0 ? null : found.map(({ rawValue }) => rawValue).join('\n');
  };
};

const sizeOf = (source: PixelSource) =>
  'videoWidth' in source
    ? { width: source.videoWidth, height: source.videoHeight }
    : { width: source.width, height: source.height };

const scaleOf = (longer: number): number => {
  if (longer > longestSide) return longestSide / longer;
  return longer < shortestSide ? Math.ceil(shortestSide / longer) : 1;
};

/** The pixels on white ground, so that a transparent picture is not black. */
const pixelsOf = (source: PixelSource): ImageData | null => {
  const { width, height } = sizeOf(source);
  const scale = scaleOf(Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null || canvas.width === 0 || canvas.height === 0) return null;
  context.imageSmoothingEnabled = scale < 1;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
};

const ownReader = async (patience: Patience): Promise<PixelReader> => {
  const { decodeQR } = await import('qr/decode.js');
  const effort = patience === 'frame' ? {} : { effort: Number.POSITIVE_INFINITY, timeLimit: 2000 };
  return async (source) => {
    const pixels = pixelsOf(source);
    if (pixels === null) return null;
    try {
      return decodeQR(pixels, effort);
    } catch {
      return null;
    }
  };
};

/** What reads pixels here; rejects when it could not be loaded. */
export const loadReader = async (patience: Patience): Promise<PixelReader> => {
  const [native, own] = await Promise.all([nativeReader().catch(() => null), ownReader(patience)]);
  return async (source) => (await native?.(source)) ?? own(source);
};
