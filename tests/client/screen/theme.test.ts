import { expect, it, onTestFinished, vi } from 'vitest'
import { recallTheme, roomThemeIs, switchTheme } from '../../../client/screen/theme.ts'

it('[S4] a screen may differ, also after a reload, until the host chooses anew', () => {
  const shown: { theme?: string } = {}
  vi.stubGlobal('document', { documentElement: { dataset: shown } })
  onTestFinished(() => void vi.unstubAllGlobals())
  roomThemeIs('dark')
  expect(shown.theme).toBe('dark')
  switchTheme()
  expect(shown.theme).toBe('light')
  recallTheme()
  roomThemeIs('dark')
  expect(shown.theme).toBe('light')
  roomThemeIs('light')
  roomThemeIs('dark')
  expect(shown.theme).toBe('dark')
})
