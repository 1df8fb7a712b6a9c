import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

/** One accent: a calm blue that keeps 4.5:1 as text on both themes' ground. */
const accent: MantineColorsTuple = [
  '#eef5fd',
  '#d9e8f8',
  '#b2d0f0',
  '#88b6e8',
  '#649fe0',
  '#4a8fdc',
  '#2f74c0',
  '#1f5fa8',
  '#174c88',
  '#0f3a6b',
]

/** Cool greys for Mantine's dark side, lightest (texts) to darkest (what is sunken). */
const dark: MantineColorsTuple = [
  '#e3e7ed',
  '#c3cad4',
  '#9aa5b4',
  '#7d8999',
  '#2b323d',
  '#232a35',
  '#1a1f28',
  '#14181f',
  '#0f1217',
  '#0a0c10',
]

/** Its filled shades carry white at 4.5:1 in both themes. */
const red: MantineColorsTuple = [
  '#fff1f1',
  '#ffdcdc',
  '#ffb8b8',
  '#ff9a9a',
  '#ff8585',
  '#e04848',
  '#c02626',
  '#b02020',
  '#961a1a',
  '#7c1414',
]

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  colors: { accent, dark, red },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '28px' },
      h2: { fontSize: '16px', lineHeight: '24px' },
      h3: { fontSize: '14px', lineHeight: '20px' },
    },
  },
  components: {
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    // what floats does so inside a named region of the page
    Portal: { defaultProps: { target: '#floats' } },
    // a long one scrolls in what the window has room for
    Menu: {
      defaultProps: {
        shadow: 'md',
        withinPortal: true,
        withInitialFocusPlaceholder: false,
        middlewares: { flip: true, shift: true, size: true },
      },
      styles: { dropdown: { overflowY: 'auto' } },
    },
    Tooltip: {
      defaultProps: {
        openDelay: 300,
        multiline: true,
        maw: 320,
        events: { hover: true, focus: true, touch: true },
      },
    },
  },
})

/** Mantine's own grounds and texts are ours, so that both themes are one design. */
const grounds = {
  '--mantine-color-body': 'var(--c-ground)',
  '--mantine-color-text': 'var(--c-text)',
  '--mantine-color-dimmed': 'var(--c-quiet)',
  '--mantine-color-error': 'var(--c-bad)',
  '--mantine-color-placeholder': 'var(--c-quiet)',
  '--mantine-color-default-border': 'var(--c-line)',
  '--mantine-color-default': 'var(--c-ground)',
  '--mantine-color-default-hover': 'var(--c-hover)',
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: grounds,
  dark: grounds,
})
