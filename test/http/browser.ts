import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
export const skip = CHROMIUM ? false : 'no browser: install Chromium to run this test in one'

/** A real browser with a profile of its own. */
export async function openBrowser() {
  const profile = await mkdtemp(join(tmpdir(), 'onrecord-browser-'))
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM!,
    viewport: { width: 800, height: 600 },
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  })
  const close = async () => {
    await browser.close()
    await rm(profile, { recursive: true })
  }
  return { browser, close }
}
