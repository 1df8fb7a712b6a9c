export interface Numbered {
  id: number
  number: number
}

export type Moved = { ok: true; changed: Numbered[] } | { ok: false; why: string }

/** Puts one item of a list behind another, or before one. The items behind it move on as far as they must; gaps stay.
 *  @param items of the list, by number
 *  @param previous null: to the top; @param next null: to the end
 *  @returns items with another number than before */
export function moved(
  items: readonly Numbered[],
  item: Numbered,
  previous: Numbered | null,
  next: Numbered | null,
): Moved {
  const no = (why: string): Moved => ({ ok: false, why })
  if (!previous && !next)
    return no('Name the item before it by previousaclruleid, or the one after it by nextaclruleid.')
  if (previous?.id === item.id || next?.id === item.id)
    return no('An item cannot be moved before or behind itself; name other items.')
  if (previous && next && previous.number >= next.number)
    return no('The item of previousaclruleid stands behind that of nextaclruleid; swap them.')
  const others = items.filter(({ id }) => id !== item.id)
  const last = others.at(-1)?.number ?? 0
  let free = previous ? (next ? previous.number : last) + 1 : 1
  const changed: Numbered[] = [{ id: item.id, number: free }]
  for (const { id, number } of others) {
    if (number < free) continue
    if (number > free) break
    free += 1
    changed.push({ id, number: free })
  }
  return { ok: true, changed: changed.filter(({ id, number }) => numberOf(items, id) !== number) }
}

const numberOf = (items: readonly Numbered[], id: number) => items.find(item => item.id === id)?.number
