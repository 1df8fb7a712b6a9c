/** One image store, as a move sees it. */
export interface StoreRoom {
  id: number
  /** what images take there already */
  usedBytes: number
  /** what may be taken in all */
  limitBytes: number
}

export interface MovableImage {
  /** row of templateZone */
  placeId: number
  bytes: number
  /** stores that hold it too: there is nothing to copy */
  heldBy: readonly number[]
}

export interface Move {
  placeId: number
  toStoreId: number
}

/** Everything goes from one store to others, the largest first, each to the emptiest.
 *  @returns why not, when an image fits nowhere */
export function completeMove(
  images: readonly MovableImage[],
  targets: readonly StoreRoom[],
): { moves: Move[] } | { tooLarge: MovableImage } {
  const rooms = targets.map(room => ({ ...room }))
  const moves: Move[] = []
  for (const image of largestFirst(images)) {
    const held = rooms.find(room => image.heldBy.includes(room.id))
    const room =
      held ?? emptiest(rooms.filter(({ usedBytes, limitBytes }) => usedBytes + image.bytes <= limitBytes))
    if (!room) return { tooLarge: image }
    if (!held) room.usedBytes += image.bytes
    moves.push({ placeId: image.placeId, toStoreId: room.id })
  }
  return { moves }
}

/** Only as much goes as makes the stores more alike: an image moves when its new store stays emptier than the old one was. */
export function balancingMove(
  images: readonly MovableImage[],
  source: StoreRoom,
  targets: readonly StoreRoom[],
): Move[] {
  const from = { ...source }
  const rooms = targets.map(room => ({ ...room }))
  const moves: Move[] = []
  for (const image of largestFirst(images)) {
    const free = rooms.filter(room => !image.heldBy.includes(room.id))
    const room = emptiest(free)
    if (!room || share(room, image.bytes) >= share(from)) continue
    room.usedBytes += image.bytes
    from.usedBytes -= image.bytes
    moves.push({ placeId: image.placeId, toStoreId: room.id })
  }
  return moves
}

const share = (room: StoreRoom, more = 0): number =>
  room.limitBytes > 0 ? (room.usedBytes + more) / room.limitBytes : Number.POSITIVE_INFINITY

const emptiest = (rooms: StoreRoom[]): StoreRoom | undefined =>
  rooms.toSorted((a, b) => share(a) - share(b) || a.id - b.id)[0]

const largestFirst = (images: readonly MovableImage[]) =>
  images.toSorted((a, b) => b.bytes - a.bytes || a.placeId - b.placeId)
