// Everything works without this file; it only makes some things smoother.
import './suggest.js'

const menu = document.querySelector('.menu-toggle')
if (menu) {
  const list = document.getElementById(menu.getAttribute('aria-controls'))
  const open = (yes) => {
    menu.setAttribute('aria-expanded', String(yes))
    list.classList.toggle('menu-open', yes)
  }
  menu.addEventListener('click', () => open(menu.getAttribute('aria-expanded') !== 'true'))
  menu.closest('nav').addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && menu.getAttribute('aria-expanded') === 'true') {
      open(false)
      menu.focus()
    }
  })
}

// On a narrow screen the results come first: the filters are one touch away.
if (matchMedia('(max-width: 991px)').matches) {
  document.querySelectorAll('details.facets').forEach((facets) => facets.removeAttribute('open'))
}

// A refused form: the reader goes to what is to be corrected.
document.querySelector('[data-focus]')?.focus()

// A second click while the answer is on its way would send the form twice.
document.addEventListener('submit', (event) => {
  if (event.target.method !== 'post' || event.defaultPrevented) return
  if (event.target.dataset.sent) {
    event.preventDefault()
    return
  }
  event.target.dataset.sent = 'yes'
})
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent))
