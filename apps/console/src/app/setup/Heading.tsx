import { Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** The heading of a page of the guide. It takes the focus when the page comes up, unless a field was asked for. */
export function Heading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { hash, pathname } = useLocation()
  useEffect(() => {
    const field = hash && document.getElementById(hash.slice(1))
    ;(field || heading.current)?.focus()
  }, [hash, pathname])
  return (
    <Title order={1} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
      {children}
    </Title>
  )
}
