export { dedicatedcluster, dedicatedhost, dedicatedpod, dedicatedzone } from './resource.ts'
