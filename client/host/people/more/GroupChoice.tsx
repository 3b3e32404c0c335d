import type { ReactNode } from 'react'
import type { Card } from '../../../../shared/card.ts'
import { Choice } from '../../../ui/Choice.tsx'
import { useConsole } from '../../HostContext.tsx'
import { useMessages } from '../../../messages/language.ts'

export type GroupChoiceProps = {
  readonly group: Card['group']
  readonly onChoose: (group: Card['group']) => void
}

/** Which of the two groups somebody belongs to, where there are two. */
export function GroupChoice({ group, onChoose }: GroupChoiceProps): ReactNode {
  const { labels, settings } = useConsole()
  const text = useMessages('hostWishes')
  const [first, second] = labels.groups
  if (settings.across === 'off' && first === '' && second === '') return null
  return (
    <Choice<'first' | 'second' | 'none'>
      legend={text.group}
      options={[
        { value: 'first', label: first === '' ? text.firstGroup : first },
        { value: 'second', label: second === '' ? text.secondGroup : second },
        { value: 'none', label: text.noGroup },
      ]}
      value={group ?? 'none'}
      onChoose={(chosen) => onChoose(chosen === 'none' ? null : chosen)}
    />
  )
}
