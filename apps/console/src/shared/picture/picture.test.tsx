import { render, screen, within } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, test } from 'vitest'
import { layOut } from './layout.ts'
import type { HostPart, ZonePart } from './model.ts'
import { Picture } from './Picture.tsx'

const hosts = (count: number): HostPart[] =>
  Array.from({ length: count }, (_, i) => ({ key: `h${i}`, name: `kvm${i}`, to: `/hosts/h${i}` }))

const zone = (count: number): ZonePart => ({
  key: 'z',
  name: 'Berlin',
  pods: [
    {
      key: 'p',
      name: 'Rack 1',
      clusters: [{ key: 'c', name: 'C1', to: '/clusters/c', hosts: hosts(count) }],
    },
    { key: 'q', name: 'Rack 2', clusters: [] },
  ],
  primary: [{ key: 'ps', name: 'nfs1', to: '/storagepools/ps', state: 'Up', tone: 'good' }],
  secondary: [{ key: 'ss', name: 'nfs2' }],
  systemVms: [{ key: 'v', name: 'v-1-VM', to: '/systemvms/v' }],
})

const show = (drawn: ZonePart) =>
  render(<RouterProvider router={createMemoryRouter([{ path: '/', element: <Picture zone={drawn} /> }])} />)

test('every part that has a page is a link with a name that says what and how it is', () => {
  show(zone(2))
  const picture = screen.getByRole('group', { name: 'Zone Berlin' })
  expect(within(picture).getByRole('link', { name: 'Primary storage nfs1, Up' })).toHaveAttribute(
    'href',
    '/storagepools/ps',
  )
  expect(within(picture).getAllByRole('link')).toHaveLength(5)
})

test('the list says all that the picture shows, and hosts that it only counts', () => {
  show(zone(40))
  expect(screen.getByText('33 more', { selector: 'text' })).toBeInTheDocument()
  expect(screen.getByText('Host kvm39', { selector: 'li a' })).toBeInTheDocument()
  expect(screen.getByText('Secondary storage nfs2', { selector: 'li' })).toBeInTheDocument()
})

test.each([0, 1, 3, 8, 9, 100])('with %d hosts nothing overlaps and nothing sticks out', count => {
  const { boxes, more, width, height } = layOut(zone(count))
  const leaves = [...boxes.filter(({ kind }) => !['zone', 'pod', 'cluster'].includes(kind)), ...more]
  for (const [i, a] of leaves.entries()) {
    expect(a.x + a.width).toBeLessThanOrEqual(width)
    expect(a.y + a.height).toBeLessThanOrEqual(height)
    for (const b of leaves.slice(i + 1)) {
      const apart =
        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
      expect(apart).toBe(true)
    }
  }
})
