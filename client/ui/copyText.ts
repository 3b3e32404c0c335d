/** Puts a text on the clipboard. False where the browser does not let us: over plain http it has no clipboard at all. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // No clipboard here, or it was refused: the caller shows the text instead.
    return false
  }
}
