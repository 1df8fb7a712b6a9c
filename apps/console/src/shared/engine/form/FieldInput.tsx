import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  Input,
  MultiSelect,
  NativeSelect,
  NumberInput,
  PasswordInput,
  Stack,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useT } from '#shared/i18n/index.ts'
import type { Field, FieldValue, Pair, Values } from '#shared/form/fields.ts'
import { MultiPicker, Picker } from './Picker.tsx'
import { PickerMake } from './PickerMake.tsx'
import { TakeFile } from './TakeFile.tsx'

interface Props {
  field: Field
  value: FieldValue
  values: Values
  error: string | undefined
  /** the dialog begins with it */
  begins?: boolean
  onChange: (value: FieldValue) => void
  onBlur: () => void
}

/** The input that fits a parameter's type. */
export function FieldInput({ field, value, values, error, begins, onChange, onBlur }: Props) {
  const { t } = useT()
  const { kind, label, required } = field
  const help = typeof field.help === 'function' ? field.help(values) : field.help
  const common = {
    label,
    required,
    error,
    onBlur,
    name: field.name,
    'data-autofocus': begins || undefined,
    description: error ? undefined : help,
  }
  switch (kind) {
    case 'boolean':
      return (
        <Checkbox
          label={label}
          description={help}
          error={error}
          checked={value === true}
          onChange={e => onChange(e.currentTarget.checked)}
        />
      )
    case 'number':
      return (
        <NumberInput
          {...common}
          value={value as number | string}
          min={field.least ?? 0}
          placeholder={field.suffix}
          suffix={field.suffix ? ` ${field.suffix}` : ''}
          hideControls
          onChange={onChange}
        />
      )
    case 'secret':
      return (
        <PasswordInput
          {...common}
          value={String(value)}
          autoComplete="new-password"
          onChange={e => onChange(e.currentTarget.value)}
        />
      )
    case 'multiline':
      return (
        <div>
          <Textarea
            {...common}
            value={String(value)}
            autosize
            minRows={3}
            maxRows={12}
            onChange={e => onChange(e.currentTarget.value)}
          />
          {field.file && <TakeFile label={label} onRead={onChange} />}
        </div>
      )
    case 'date':
      return (
        <TextInput
          {...common}
          type="date"
          value={String(value)}
          onChange={e => onChange(e.currentTarget.value)}
        />
      )
    case 'words':
      return field.options ? (
        <MultiSelect
          {...common}
          value={[...(value as readonly string[])]}
          data={field.options}
          searchable
          onChange={onChange}
        />
      ) : (
        <TagsInput
          {...common}
          value={[...(value as readonly string[])]}
          placeholder={t('form.words')}
          onChange={onChange}
        />
      )
    case 'map':
      return <Pairs {...common} value={value as readonly Pair[]} onChange={onChange} />
    case 'options':
      return (
        <NativeSelect
          {...common}
          value={String(value)}
          data={[
            ...(required && value !== '' ? [] : [{ value: '', label: t('form.choose') }]),
            ...(field.options ?? []),
          ]}
          onChange={e => onChange(e.currentTarget.value)}
        />
      )
    case 'pick':
      return (
        field.list && (
          <div>
            <Picker
              {...common}
              list={field.list}
              by={field.by}
              among={field.among?.(values)}
              about={field.about}
              value={String(value) || null}
              onChange={id => onChange(id ?? '')}
            />
            {value === '' && !field.alone && (
              <PickerMake list={field.list} given={field.among?.(values)} onMade={onChange} />
            )}
          </div>
        )
      )
    case 'picks':
      return (
        field.list && (
          <MultiPicker
            {...common}
            list={field.list}
            by={field.by}
            among={field.among?.(values)}
            about={field.about}
            value={value as readonly string[]}
            onChange={onChange}
          />
        )
      )
    case 'text':
      return (
        <TextInput
          {...common}
          value={String(value)}
          spellCheck={false}
          autoComplete="off"
          onChange={e => onChange(e.currentTarget.value)}
        />
      )
  }
}

interface PairsProps {
  label: string
  required: boolean
  description: string | undefined
  error: string | undefined
  value: readonly Pair[]
  onChange: (value: readonly Pair[]) => void
}

function Pairs({ label, required, description, error, value, onChange }: PairsProps) {
  const { t } = useT()
  const put = (at: number, pair: Pair | undefined) =>
    onChange(pair ? value.with(at, pair) : value.toSpliced(at, 1))
  return (
    <Input.Wrapper
      label={label}
      required={required}
      description={description}
      error={error}
      labelElement="div"
    >
      <Stack gap={4} mt={4} role="group" aria-label={label}>
        {value.map(([key, text], i) => (
          // the words of a pair change while it is typed
          // eslint-disable-next-line react/no-array-index-key
          <Group key={i} gap={4} wrap="nowrap">
            <TextInput
              size="xs"
              aria-label={t('form.key')}
              placeholder={t('form.key')}
              value={key}
              onChange={e => put(i, [e.currentTarget.value, text])}
            />
            <TextInput
              size="xs"
              flex={1}
              aria-label={t('form.value')}
              placeholder={t('form.value')}
              value={text}
              onChange={e => put(i, [key, e.currentTarget.value])}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('form.removePair', { key })}
              onClick={() => put(i, undefined)}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        ))}
        <Button
          size="compact-xs"
          variant="subtle"
          w="fit-content"
          onClick={() => onChange([...value, ['', '']])}
        >
          {t('form.addPair')}
        </Button>
      </Stack>
    </Input.Wrapper>
  )
}
