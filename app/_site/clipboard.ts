'use client';

/* What this page puts into the clipboard, and takes out again where others use the same device. */
let written = false;

/** Copies a text. Rejects where the browser does not let us. */
export const copyText = async (text: string): Promise<void> => {
  await navigator.clipboard.writeText(text);
  written = true;
};

/** Empties the clipboard if something of ours may be in it. Rejects where the browser does not let us: try again. */
export const emptyClipboard = async (): Promise<void> => {
  if (!written) return;
  await navigator.clipboard.writeText('');
  written = false;
};
