/** One way in or out, tried by a press within the page: what the browser's own tools run, it lets pass. */
export interface Sink {
  /** Runs in the page, so it can use nothing from here; answers with what came of it. */
  readonly act: (elsewhere: string) => unknown
  /** The line of the policy that stops it. */
  readonly stoppedBy: string
  /** What comes of it behind the policy, where the page can tell. */
  readonly comes?: string
  /** What comes of it on a page without a policy; if not given, the other host is asked there. */
  readonly elseComes?: string
  /** What stops it in a browser that knows no Trusted Types. */
  readonly beneath?: string
}

/** All of them, by what they are. */
export const sinks: Readonly<Record<string, Sink>> = {
  eval: {
    // oxlint-disable-next-line no-eval -- it is what must not work.
    act: () => (0, eval)('1 + 1'),
    stoppedBy: 'require-trusted-types-for',
    comes: 'EvalError',
    elseComes: '2',
    beneath: 'script-src',
  },
  'new Function': {
    // oxlint-disable-next-line typescript/no-implied-eval -- it is what must not work.
    act: () => new Function('return 2')(),
    stoppedBy: 'require-trusted-types-for',
    comes: 'EvalError',
    elseComes: '2',
    beneath: 'script-src',
  },
  'setTimeout with a string': {
    act: () =>
      new Promise((resolve) => {
        // oxlint-disable-next-line typescript/no-implied-eval -- it is what must not work.
        setTimeout('document.title = "ran"')
        setTimeout(() => resolve(document.title), 100)
      }),
    stoppedBy: 'require-trusted-types-for',
    comes: 'TypeError',
    elseComes: 'ran',
    beneath: 'script-src',
  },
  WebAssembly: {
    act: () =>
      WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => 'compiled'),
    stoppedBy: 'script-src',
    comes: 'CompileError',
    elseComes: 'compiled',
  },
  innerHTML: {
    act: () =>
      new Promise((resolve) => {
        const place = document.body.appendChild(document.createElement('p'))
        place.innerHTML = '<img src="data:," onerror="document.title = \'ran\'">'
        setTimeout(() => resolve(document.title), 200)
      }),
    stoppedBy: 'require-trusted-types-for',
    comes: 'TypeError',
    elseComes: 'ran',
    beneath: 'script-src-attr',
  },
  'document.write': {
    act: () => {
      document.write('<h1>written</h1>')
      return document.querySelector('h1:last-of-type')?.textContent
    },
    stoppedBy: 'require-trusted-types-for',
    comes: 'TypeError',
    elseComes: 'written',
  },
  'a policy of its own for Trusted Types': {
    act: () => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => { name: string } }
      }
      return trustedTypes.createPolicy('default', {}).name
    },
    stoppedBy: 'trusted-types',
    comes: 'TypeError',
    elseComes: 'default',
  },
  'an inline script': {
    act: () => {
      const script = document.createElement('script')
      script.append('document.title = "ran"')
      document.body.append(script)
      return document.title
    },
    stoppedBy: 'require-trusted-types-for',
    elseComes: 'ran',
    beneath: 'script-src-elem',
  },
  'an address that is a script': {
    act: () => {
      location.href = 'javascript:void (document.title = "ran")'
      return new Promise((resolve) => {
        setTimeout(() => resolve(document.title), 100)
      })
    },
    stoppedBy: 'script-src-elem',
    elseComes: 'ran',
  },
  'an inline event handler': {
    act: () => {
      const target = document.createElement('p')
      target.setAttribute('onclick', 'document.title = "ran"')
      target.click()
      return document.title
    },
    stoppedBy: 'require-trusted-types-for',
    comes: 'TypeError',
    elseComes: 'ran',
    beneath: 'script-src-attr',
  },
  'a script from elsewhere': {
    act: (elsewhere) => {
      const script = document.createElement('script')
      script.src = `${elsewhere}/way.js`
      document.body.append(script)
    },
    stoppedBy: 'require-trusted-types-for',
    comes: 'TypeError',
    beneath: 'script-src-elem',
  },
  'a module from elsewhere': {
    act: (elsewhere) => import(`${elsewhere}/way.js`),
    stoppedBy: 'script-src-elem',
    comes: 'TypeError',
  },
  'a module out of an address': {
    act: () =>
      import(['data:text/javascript', 'export default 2'].join(',')).then((found) => found.default),
    stoppedBy: 'script-src-elem',
    comes: 'TypeError',
    elseComes: '2',
  },
  'a style attribute': {
    act: () => {
      const heading = document.querySelector('h1')
      heading?.setAttribute('style', 'color: rgb(1, 2, 3)')
      return heading && getComputedStyle(heading).color
    },
    stoppedBy: 'style-src-attr',
    elseComes: 'rgb(1, 2, 3)',
  },
  'a style element': {
    act: () => {
      const style = document.createElement('style')
      style.append('h1 { color: rgb(1, 2, 3) !important }')
      document.head.append(style)
      const heading = document.querySelector('h1')
      return heading && getComputedStyle(heading).color
    },
    stoppedBy: 'style-src-elem',
    elseComes: 'rgb(1, 2, 3)',
  },
  'a style sheet from elsewhere': {
    act: (elsewhere) => {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = `${elsewhere}/way.css`
      document.head.append(link)
    },
    stoppedBy: 'style-src-elem',
  },
  'a font from elsewhere': {
    act: (elsewhere) => new FontFace('Way', `url(${elsewhere}/way.woff2)`).load(),
    stoppedBy: 'font-src',
    comes: 'NetworkError',
  },
  'an image out of an address': {
    act: () =>
      new Promise((resolve) => {
        const image = new Image()
        image.addEventListener('load', () => resolve('shown'))
        image.addEventListener('error', () => resolve('not shown'))
        image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
      }),
    stoppedBy: 'img-src',
    comes: 'not shown',
    elseComes: 'shown',
  },
  'an image from elsewhere': {
    act: (elsewhere) => {
      new Image().src = `${elsewhere}/way.png`
    },
    stoppedBy: 'img-src',
  },
  'sound from elsewhere': {
    act: (elsewhere) => {
      const sound = new Audio()
      sound.preload = 'auto'
      sound.src = `${elsewhere}/way.mp3`
    },
    stoppedBy: 'media-src',
  },
  fetch: {
    act: (elsewhere) => fetch(`${elsewhere}/way`),
    stoppedBy: 'connect-src',
    comes: 'TypeError',
  },
  'fetch from the same host': {
    act: () => fetch('/way'),
    stoppedBy: 'connect-src',
    comes: 'TypeError',
  },
  XMLHttpRequest: {
    act: (elsewhere) =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest()
        request.open('GET', `${elsewhere}/way`)
        request.addEventListener('error', () => resolve('error'))
        request.send()
      }),
    stoppedBy: 'connect-src',
    comes: 'error',
  },
  WebSocket: {
    act: (elsewhere) =>
      new Promise((resolve) => {
        const socket = new WebSocket(`${elsewhere.replace('http', 'ws')}/way`)
        socket.addEventListener('error', () => resolve('error'))
      }),
    stoppedBy: 'connect-src',
    comes: 'error',
  },
  EventSource: {
    act: (elsewhere) =>
      new Promise((resolve) => {
        const events = new EventSource(`${elsewhere}/way`)
        events.addEventListener('error', () => resolve('error'))
      }),
    stoppedBy: 'connect-src',
    comes: 'error',
  },
  // It says true either way: only who was asked tells.
  sendBeacon: {
    act: (elsewhere) => navigator.sendBeacon(`${elsewhere}/way`, 'told'),
    stoppedBy: 'connect-src',
  },
  'the ping of a link': {
    act: (elsewhere) => {
      const link = document.createElement('a')
      link.ping = `${elsewhere}/way`
      link.href = '#'
      document.body.append(link)
      link.click()
    },
    stoppedBy: 'connect-src',
  },
  'a prefetch': {
    act: (elsewhere) => {
      const link = document.createElement('link')
      link.rel = 'prefetch'
      link.href = `${elsewhere}/way`
      document.head.append(link)
    },
    stoppedBy: 'default-src',
  },
  // A manifest is fetched only by a browser with a window that could offer to install the page; there is none to try it in.
  'a worker': {
    act: () => void new Worker('/way.js'),
    stoppedBy: 'require-trusted-types-for',
    comes: 'TypeError',
    beneath: 'worker-src',
  },
  'a service worker': {
    act: () => navigator.serviceWorker.register('/way.js'),
    stoppedBy: 'require-trusted-types-for',
    comes: 'TypeError',
    beneath: 'worker-src',
  },
  'a frame': {
    act: (elsewhere) => {
      const frame = document.createElement('iframe')
      frame.src = `${elsewhere}/way`
      document.body.append(frame)
    },
    stoppedBy: 'frame-src',
  },
  'an object': {
    act: (elsewhere) => {
      const object = document.createElement('object')
      object.data = `${elsewhere}/way`
      document.body.append(object)
    },
    stoppedBy: 'require-trusted-types-for',
    comes: 'TypeError',
    beneath: 'object-src',
  },
  'an embedded file': {
    act: (elsewhere) => {
      const embed = document.createElement('embed')
      embed.src = `${elsewhere}/way`
      document.body.append(embed)
    },
    stoppedBy: 'require-trusted-types-for',
    comes: 'TypeError',
    beneath: 'object-src',
  },
  'another base for addresses': {
    act: () => {
      const base = document.createElement('base')
      base.href = 'http://base.invalid/'
      document.head.append(base)
      return document.baseURI
    },
    stoppedBy: 'base-uri',
    elseComes: 'http://base.invalid/',
  },
  // It leads the page away, so it stands last.
  'a form that is sent': {
    act: (elsewhere) => {
      const form = document.createElement('form')
      form.method = 'post'
      form.action = `${elsewhere}/way`
      document.body.append(form)
      form.submit()
    },
    stoppedBy: 'form-action',
  },
}
