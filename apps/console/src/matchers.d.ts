// what `expect` can do in component tests
import '@testing-library/jest-dom/vitest'
