// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

interface Rules {
  readonly createScriptURL: (address: string) => string
}
const createPolicy = vi.fn((_name: string, rules: Rules) => rules)
const register = vi.fn<(address: string, options: object) => Promise<object>>()

/** A page of a place, at an address, as a browser opens it. */
async function opened(place: string | undefined, path: string) {
  if (place) document.documentElement.dataset.place = place
  history.replaceState(null, '', path)
  return import('../src/shell/offline.ts')
}
/** Lets everything that waits for nothing but its turn come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve))
const put = (target: object, name: string, value: unknown) =>
  Object.defineProperty(target, name, { value, configurable: true })

beforeEach(() => {
  vi.resetModules()
  vi.stubEnv('PROD', true)
  delete document.documentElement.dataset.place
  createPolicy.mockReset().mockImplementation((_, rules) => rules)
  register.mockReset().mockResolvedValue(Object.assign(new EventTarget(), { waiting: null }))
  put(window, 'trustedTypes', { createPolicy })
  put(navigator, 'serviceWorker', Object.assign(new EventTarget(), { register }))
  for (const kind of ['log', 'info', 'warn', 'error'] as const) vi.spyOn(console, kind)
})
afterEach(() => {
  for (const kind of ['log', 'info', 'warn', 'error'] as const)
    // oxlint-disable-next-line no-console -- that nothing is said there is what is looked at.
    expect(console[kind]).not.toHaveBeenCalled()
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

describe('the worker of a place', () => {
  it.each([
    ['desk', '/desk/'],
    ['kiosk', '/kiosk/'],
    ['kiosk', '/kiosk/?print=on'],
  ])(
    'is registered on the page of the %s at %s, once, for its folder alone',
    async (place, path) => {
      const { registerOffline } = await opened(place, path)
      registerOffline()
      registerOffline()
      await vi.waitFor(() => expect(register).toHaveBeenCalled())
      expect(register.mock.calls).toEqual([
        [`/${place}/worker.js`, { scope: `/${place}/`, updateViaCache: 'none' }],
      ])
      expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['leidraad-worker'])
    },
  )

  it.each([
    [undefined, '/'],
    [undefined, '/desk/'],
    ['kiosk', '/kiosk'],
    ['desk', '/'],
    ['elsewhere', '/elsewhere/'],
  ])('is not registered for %s at %s, where no policy is made either', async (place, path) => {
    const { registerOffline } = await opened(place, path)
    registerOffline()
    await settled()
    expect(register).not.toHaveBeenCalled()
    expect(createPolicy).not.toHaveBeenCalled()
  })

  it('is not registered while developing', async () => {
    vi.stubEnv('PROD', false)
    const { registerOffline } = await opened('desk', '/desk/')
    registerOffline()
    await settled()
    expect(register).not.toHaveBeenCalled()
  })
})

describe('the policy for Trusted Types', () => {
  const rules = async () => {
    const { registerOffline } = await opened('desk', '/desk/')
    registerOffline()
    await vi.waitFor(() => expect(createPolicy).toHaveBeenCalled())
    const [call] = createPolicy.mock.calls
    return call?.[1] as Rules
  }

  it('lets the two workers pass, as they are', async () => {
    const { createScriptURL } = await rules()
    for (const address of ['/desk/worker.js', '/kiosk/worker.js'])
      expect(createScriptURL(address)).toBe(address)
  })

  it('knows addresses of scripts only, not HTML and not code', async () => {
    expect(Object.keys(await rules())).toEqual(['createScriptURL'])
  })

  it.each([
    '',
    '/worker.js',
    'desk/worker.js',
    ' /desk/worker.js',
    '/desk/worker.js?x',
    '/desk/worker.js#x',
    '/desk/../x.js',
    '/Desk/worker.js',
    '//elsewhere.example/desk/worker.js',
    'https://elsewhere.example/desk/worker.js',
    'http://localhost:3000/desk/worker.js',
    '/assets/x.js',
    'data:text/javascript,1',
    'blob:x',
    'toString',
  ])('refuses ‘%s’', async (address) => {
    const { createScriptURL } = await rules()
    expect(() => createScriptURL(address)).toThrow(TypeError)
  })
})

describe('where it cannot be, nothing is said', () => {
  it.each([
    ['the browser refuses to register', () => register.mockRejectedValue(new Error('refused'))],
    [
      'the headers refuse the policy',
      () =>
        createPolicy.mockImplementation(() => {
          throw new TypeError('refused')
        }),
    ],
    [
      'storage is blocked',
      () =>
        register.mockImplementation(() => {
          throw new DOMException('refused', 'SecurityError')
        }),
    ],
  ])('if %s', async (_, prepare) => {
    prepare()
    const { renewAtStart } = await opened('kiosk', '/kiosk/')
    const undo = renewAtStart()
    await settled()
    undo()
    expect(document.body.inert).not.toBe(true)
  })

  it('if there are no workers at all, as without https', async () => {
    Reflect.deleteProperty(navigator, 'serviceWorker')
    const { registerOffline, renewAtStart } = await opened('kiosk', '/kiosk/')
    registerOffline()
    renewAtStart()()
    await settled()
    expect(createPolicy).not.toHaveBeenCalled()
  })

  it('if the browser knows no Trusted Types: then the address is given as it is', async () => {
    put(window, 'trustedTypes', undefined)
    const { registerOffline } = await opened('kiosk', '/kiosk/')
    registerOffline()
    await vi.waitFor(() => expect(register).toHaveBeenCalled())
    expect(register.mock.calls[0]?.[0]).toBe('/kiosk/worker.js')
  })
})

describe('a version that waits', () => {
  const newVersion = () => {
    const asked: { readonly said: unknown; readonly answer: MessagePort | undefined }[] = []
    const waiting = {
      postMessage: (said: unknown, [answer]: readonly MessagePort[]) =>
        asked.push({ said, answer }),
    }
    register.mockResolvedValue(Object.assign(new EventTarget(), { waiting, active: {} }))
    return asked
  }

  it(
    'is asked to take over by the start screen, which cannot be touched until it said that it waits',
    { timeout: 10_000 },
    async () => {
      const asked = newVersion()
      const { renewAtStart } = await opened('desk', '/desk/')
      const undo = renewAtStart()
      // It asks once nothing has been fetched for a while.
      await vi.waitFor(() => expect(asked).toHaveLength(1), 8000)
      expect(asked[0]?.said).toBe('take-over')
      expect(document.body.inert).toBe(true)
      asked[0]?.answer?.postMessage('waiting')
      await vi.waitFor(() => expect(document.body.inert).toBe(false))
      undo()
    },
  )

  it('is not asked once the start screen is gone, or somebody has touched the page', async () => {
    const asked = newVersion()
    const { renewAtStart } = await opened('desk', '/desk/')
    renewAtStart()()
    dispatchEvent(new Event('pointerdown'))
    const undo = renewAtStart()
    await new Promise((resolve) => setTimeout(resolve, 2500))
    expect(asked).toEqual([])
    undo()
  })
})
