import { create } from 'zustand'
import { persist } from 'zustand/middleware'

export type Density = 'compact' | 'comfortable'

interface Preferences {
  density: Density
  pagesize: number
  /** columns by resource, where they differ from the declared ones */
  columns: Readonly<Record<string, readonly string[]>>
  navFolded: boolean
  setDensity(density: Density): void
  setPagesize(pagesize: number): void
  setColumns(resource: string, columns: readonly string[] | undefined): void
  foldNav(folded: boolean): void
}

/** How this reader likes the console; kept in this browser. */
export const usePreferences = create<Preferences>()(
  persist(
    set => ({
      density: 'compact',
      pagesize: 50,
      columns: {},
      navFolded: false,
      setDensity: density => set({ density }),
      setPagesize: pagesize => set({ pagesize }),
      setColumns: (resource, columns) =>
        set(({ columns: { [resource]: _, ...others } }) => ({
          columns: columns ? { ...others, [resource]: columns } : others,
        })),
      foldNav: navFolded => set({ navFolded }),
    }),
    { name: 'cloud.preferences' },
  ),
)
