// Names under a search field while one types: a combobox whose list comes from the address in data-suggest.

const PAUSE = 120

function suggest(input) {
  const list = document.createElement('ul')
  list.id = input.id + '-suggestions'
  list.className = 'suggestions'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', input.labels[0]?.textContent ?? '')
  list.hidden = true
  input.parentElement.after(list)
  const set = (names) => Object.entries(names).forEach(([name, value]) => input.setAttribute(name, value))
  set({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' })

  let waiting
  let asking
  let chosen = -1

  const choose = (index) => {
    chosen = index
    Array.from(list.children).forEach((option, i) => option.setAttribute('aria-selected', String(i === index)))
    if (index < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', list.children[index].id)
  }
  const close = () => {
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    choose(-1)
  }
  const go = (option) => location.assign(option.dataset.path)

  const show = (places) => {
    list.replaceChildren(...places.map((place, i) => {
      const option = document.createElement('li')
      option.id = list.id + '-' + i
      option.setAttribute('role', 'option')
      option.textContent = place.name
      option.dataset.path = place.path
      return option
    }))
    choose(-1)
    list.hidden = places.length === 0
    input.setAttribute('aria-expanded', String(!list.hidden))
  }
  const ask = async () => {
    asking?.abort()
    asking = new AbortController()
    const words = input.value.trim()
    if (words.length < 2) return close()
    try {
      const answer = await fetch(input.dataset.suggest + '?q=' + encodeURIComponent(words), {
        headers: { accept: 'application/json' },
        signal: asking.signal,
      })
      if (answer.ok) show(await answer.json())
    } catch {
      // Without suggestions the form still searches.
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(ask, PAUSE)
  })
  input.addEventListener('keydown', (event) => {
    const last = list.children.length - 1
    if (list.hidden) return
    if (event.key === 'ArrowDown') choose(chosen >= last ? 0 : chosen + 1)
    else if (event.key === 'ArrowUp') choose(chosen <= 0 ? last : chosen - 1)
    else if (event.key === 'Enter' && chosen >= 0) go(list.children[chosen])
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
  })
  input.addEventListener('blur', close)
  // Before the field loses the focus, which closes the list.
  list.addEventListener('mousedown', (event) => {
    const option = event.target.closest('[role=option]')
    if (option) go(option)
    event.preventDefault()
  })
}

document.querySelectorAll('input[data-suggest]').forEach(suggest)
