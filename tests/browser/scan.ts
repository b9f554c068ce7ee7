import type { Locator, Page } from '@playwright/test'
import jsQR from 'jsqr'

/** What a camera would read of a part of the page: the picture of it is taken, unpacked in a page, and decoded from its pixels alone. */
export async function scanned(part: Locator, page: Page): Promise<string | undefined> {
  const png = (await part.screenshot({ animations: 'disabled' })).toString('base64')
  const { width, height, pixels } = await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (sign) => sign.codePointAt(0) ?? 0)
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('no canvas')
    pen.drawImage(bitmap, 0, 0)
    const { data: read } = pen.getImageData(0, 0, bitmap.width, bitmap.height)
    let binary = ''
    for (const byte of read) binary += String.fromCharCode(byte)
    return { width: bitmap.width, height: bitmap.height, pixels: btoa(binary) }
  }, png)
  return jsQR(new Uint8ClampedArray(Buffer.from(pixels, 'base64')), width, height)?.data
}
