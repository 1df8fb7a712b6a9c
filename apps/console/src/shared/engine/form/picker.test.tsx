import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { queryClient } from '#shared/api/query-client.ts'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const console = serveTestCloud()
const MANY = 250

beforeAll(async () => {
  for (let i = 0; i < MANY; i++) await console.cloud.admin.call('createDomain', { name: `branch-${i}` })
})

/** jsdom lays nothing out: the test says when the end of the choices is in view. */
const watched = new Set<() => void>()
beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      tell: () => void
      constructor(told: (entries: { isIntersecting: boolean }[]) => void) {
        this.tell = () => told([{ isIntersecting: true }])
      }
      observe() {
        watched.add(this.tell)
      }
      disconnect() {
        watched.delete(this.tell)
      }
    },
  )
})
afterEach(() => {
  watched.clear()
  vi.unstubAllGlobals()
})
const reachTheEnd = () =>
  act(() => {
    for (const tell of watched) tell()
  })

let picker: HTMLElement
async function openPicker() {
  await visit('/accounts')
  await userEvent.click((await screen.findAllByRole('button', { name: 'Add account' }))[0] as HTMLElement)
  const form = await screen.findByRole('dialog', { name: 'Add account' }, { timeout: 15_000 })
  await userEvent.click(await within(form).findByText('More options'))
  picker = within(form).getByRole('combobox', { name: /^Domain/ })
  await userEvent.click(picker)
}
/** looked for without roles: hundreds of them, each with its styles, take jsdom seconds */
const choices = () => {
  const list = picker.getAttribute('aria-controls') ?? ''
  return [...document.querySelectorAll(`[id="${list}"] [role=option]`)]
}
const pagesAsked = () =>
  console.calls.filter(c => c.get('command') === 'listDomains' && c.get('pagesize') === '100')

test('each time the end of the choices comes into view, the next page is fetched, up to the last', async () => {
  await openPicker()
  await waitFor(() => expect(choices()).toHaveLength(100 + 1), { timeout: 15_000 })
  expect(choices().at(-1)).toHaveTextContent('151 more…')
  reachTheEnd()
  await waitFor(() => expect(choices()).toHaveLength(200 + 1))
  expect(choices().at(-1)).toHaveTextContent('51 more…')
  reachTheEnd()
  await waitFor(() => expect(choices()).toHaveLength(MANY + 1)) // and ROOT
  expect(screen.queryByText(/more…/)).not.toBeInTheDocument()
  expect(watched.size).toBe(0)
}, 30_000)

test('the end is reached although the choices are just being looked at again', async () => {
  await openPicker()
  await waitFor(() => expect(choices()).toHaveLength(100 + 1), { timeout: 15_000 })
  await act(async () => {
    void queryClient.invalidateQueries({ queryKey: ['list'] })
    for (const tell of watched) tell()
  })
  await waitFor(() => expect(choices()).toHaveLength(200 + 1))
  expect(pagesAsked().some(c => c.get('page') === '2')).toBe(true)
}, 30_000)
