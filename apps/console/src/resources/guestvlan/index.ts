export { dedicatedvlans, guestvlan } from './resource.ts'
