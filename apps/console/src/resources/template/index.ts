export { template } from './resource.ts'
export * from './image.ts'
export const isoPage = () => import('./ImagePage.tsx').then(m => ({ Component: m.IsoPage }))
