/** The field for the host's own name. It is in the page only while "I join in" is chosen but not yet carried out. */
export const hostNameField = { 'data-host-name': '' } as const

/** Submits the name that stands there. False if it is missing: then its form says so, and the field has the focus. */
export function settleHostName(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-host-name]')
  if (field === null) return true
  field.form?.requestSubmit()
  if (field.value.trim() !== '') return true
  field.focus()
  return false
}
