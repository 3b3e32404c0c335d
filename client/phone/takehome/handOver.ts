import { saveFile } from '../../ui/saveFile.ts'

/** To the device's own share sheet, where there is one that takes files; else as a download. */
export async function handOver(file: File): Promise<void> {
  const shared = { files: [file] }
  // Not there over plain http, nor in every browser.
  if (!('canShare' in navigator) || !navigator.canShare(shared)) return saveFile(file, file.name)
  try {
    await navigator.share(shared)
  } catch (error) {
    // Whoever closed the sheet wants no file; whoever was refused one, as some browsers do with contacts, does.
    if (!(error instanceof DOMException && error.name === 'AbortError')) saveFile(file, file.name)
  }
}
