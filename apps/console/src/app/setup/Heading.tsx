import { Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

interface Props {
  children: string
}

/** The heading of a page of the guide. It takes the focus when the page comes up, unless a field was asked for. */
export function Heading({ children }: Props) {
  const { hash, pathname } = useLocation()
  return (
    <Focused key={`${pathname}${hash}`} field={hash.slice(1)}>
      {children}
    </Focused>
  )
}

function Focused({ field, children }: Props & { field: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const asked = field === '' ? null : document.getElementById(field)
    ;(asked ?? heading.current)?.focus()
  }, [field])
  return (
    <Title order={1} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
      {children}
    </Title>
  )
}
