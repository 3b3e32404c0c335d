/** One style for the pages that come even before the others are built. */
export const plainStylePath = '/plain.css'

/** The look of pages that stand by themselves: that of client/theme, in the system's own letters. */
export const plainStyle = `
body { margin: 0; overflow-wrap: anywhere; background: #fff8ee; color: #1b1512; font: 500 1.125rem/1.4 system-ui, sans-serif; }
main { box-sizing: border-box; max-width: 30rem; margin: 0 auto; padding: 12vh 1.5rem 3rem; }
section + section { margin-top: 2.5rem; padding-top: 2.5rem; border-top: 2px solid #e7dccf; }
h1, h2 { margin: 0; font-weight: 800; line-height: 1.1; letter-spacing: -0.025em; text-wrap: balance; }
h1 { font-size: 2.25rem; }
h2 { font-size: 1.5rem; }
.part { margin: 1.75rem 0 0; font-size: 1.25rem; line-height: 1.2; letter-spacing: normal; font-weight: 700; }
p { margin: 0.75rem 0 1.25rem; text-wrap: pretty; }
.part + p { margin: 0.375rem 0 0; }
ul { margin: 0.5rem 0 0; padding-inline-start: 1.25rem; }
li { margin-top: 0.375rem; text-wrap: pretty; }
p a { overflow-wrap: anywhere; color: inherit; }
section > a {
  margin-top: 1.75rem;
  display: inline-block; padding: 0.85rem 1.4rem; border: 2px solid #1b1512; border-radius: 18px;
  color: inherit; font-weight: 700; text-decoration: none;
}
h1 ~ a { background: #1b1512; color: #fff8ee; }
@media (forced-colors: active) { section > a { background: Canvas; color: LinkText; } }
a:focus-visible { outline: 3px solid #164aa8; outline-offset: 3px; }
`.trimStart()
