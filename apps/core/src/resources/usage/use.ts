import type { Read } from '#ports/db.ts'

/** What a price may depend on, as it is called on the wire. When one changes, a new span begins. */
export interface Facts {
  virtualmachineid?: string | null
  offeringid?: string | null
  templateid?: string | null
  ostypeid?: string | null
  networkid?: string | null
  vpcid?: string | null
  /** hypervisor or format */
  type?: string
  cpunumber?: number
  /** MHz */
  cpuspeed?: number
  /** MiB */
  memory?: number
  /** bytes */
  size?: number
  virtualsize?: number
  issourcenat?: boolean
  issystem?: boolean
  isdefault?: boolean
}

/** What is told beside it; as it was when the span began. */
export interface About {
  name?: string
  description: string
  /** bytes, of what cannot change its size */
  size?: number
}

/** Something that an account uses right now. */
export interface Use {
  type: number
  part?: string
  /** uuid */
  usageId: string
  accountId: number
  zoneId: number
  facts: Facts
  about: About
}

/** What a thing of one kind stands for at the moment; nothing when it is gone. */
export type Measure = (read: Read, uuid: string) => Use[]
