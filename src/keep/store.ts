import { createStore } from 'zustand/vanilla'
import { type Case, emptyCase, isEmpty } from '../case/case.ts'
import type { Content } from '../case/record.ts'
import { empty, type Keep, type Keeping } from './keeping.ts'
import { canLock, keyOf, makeLock } from './lock.ts'
import { settlingOf } from './settling.ts'
import { openShelf, type Written } from './shelf.ts'
import { contentOf, openRecord } from './slots.ts'
import { openTabs } from './tabs.ts'
import { type Opened, openWriter } from './writer.ts'

/** Opens what this browser keeps, for this version of the app. Nothing is written until the person chose a way. */
export function openKeep(app: string): Keep {
  const shelf = openShelf()
  const first = shelf.look()
  const store = createStore<Case>(() => emptyCase)
  const keeping = createStore<Keeping>(() => ({ ...empty, found: first.state }))
  const say = (news: Partial<Keeping>) => keeping.setState(news)
  const way = () => keeping.getState().way

  let opened: Opened | undefined
  /** What lies in the browser is ours to write over: it was read, or there was nothing. */
  let ours = first.state === 'none'
  let left = false
  let loading = false
  /** Another tab said that it erased everything, which is not to be seen from here yet. */
  let erasing = false
  let settled: ReturnType<typeof setTimeout> | undefined
  /** Rises when what is shown is read anew or forgotten: whoever began to read before comes too late. */
  let turn = 0
  /** After a conflict that an earlier visit left open: what this tab had then. */
  let aside: Content | undefined

  const heed = (written: Written, text: string) => {
    clearTimeout(settled)
    if (written === 'kept') {
      const saved = () => say({ saved: keeping.getState().saved + 1 })
      settled = setTimeout(saved, settlingOf(text.length))
    } else if (written === 'conflict') {
      shelf.putAside(text)
      writer.stop()
      say({ conflict: true })
    } else {
      opened = undefined
      say({ way: 'memory', fault: written })
      tabs.release()
    }
  }
  const writer = openWriter(shelf, app, heed)
  const save = (state: Case) => {
    if (!loading && !left && way() !== 'memory' && keeping.getState().writes)
      writer.save(state, opened)
  }
  store.subscribe(save)

  const load = (state: Case) => {
    // What is shown now is not what was about to be called saved.
    clearTimeout(settled)
    loading = true
    turn++
    store.setState({ ...emptyCase, ...state }, true)
    loading = false
  }
  const fill = ({ state }: Content) => {
    ours = true
    load(state)
    say({ way: opened ? 'locked' : 'device', found: 'none' })
  }
  /** Looks again, and shows what can be opened; not if meanwhile another look began, or the case was shut. */
  const reload = async (): Promise<'shown' | 'none' | 'late'> => {
    const [mine, found] = [++turn, shelf.look()]
    const content = await contentOf(found, opened?.key)
    if (left || mine !== turn) return 'late'
    if (!content) return 'none'
    if (found.state === 'plain') opened = undefined
    fill(content)
    return 'shown'
  }
  const shut = () => {
    opened = undefined
    writer.stop()
    tabs.release()
    load(emptyCase)
    const found = shelf.look().state
    ours = found === 'none'
    erasing &&= !ours
    writer.start()
    keeping.setState({ ...empty, found, shut: keeping.getState().shut + 1 }, true)
  }
  /** Shows what is there, and shuts the case if that cannot be opened. */
  const show = async () => {
    const seen = await reload()
    if (seen === 'none') shut()
    return seen
  }
  /** Another tab erased everything. What is open here in memory only may be another person's, and was not meant. */
  const seeErased = () => {
    const found = shelf.look().state
    if (way() !== 'memory' || (!ours && isEmpty(store.getState()))) shut()
    else if (!ours) say({ found })
    ours ||= found === 'none'
    erasing = !ours
  }
  const tabs = openTabs({
    onYield: () => writer.done().then(shelf.last),
    onLost: () => say({ writes: false }),
    onErased: seeErased,
  })
  /** Becomes the tab that writes, unless there is one; then asks about what an earlier conflict left. */
  const begin = async () => {
    const claimed = await tabs.claim()
    say({ writes: claimed !== 'busy' })
    if (claimed === 'busy') return
    // Beside a locked record may still lie the one from before it was locked.
    if (opened) shelf.keepNewest()
    aside = await contentOf(shelf.aside(), opened?.key)
    if (aside) {
      writer.stop()
      say({ conflict: true })
    }
  }
  /** What the other tab wrote last may come to be seen only meanwhile; then once more. */
  const takeOver = async (): Promise<void> => {
    await shelf.sees(await tabs.take())
    const seen = await show()
    if (seen === 'shown') say({ writes: true })
    else if (seen === 'late' && !left && way() !== 'memory') await takeOver()
  }

  // Who only reads sees what the other tab writes.
  addEventListener('storage', () => {
    if (left) return
    if (!keeping.getState().writes) void show()
    else if (erasing && shelf.look().state === 'none') seeErased()
  })

  return {
    store,
    keeping,
    change: (to) => {
      if (left || !keeping.getState().writes) return false
      store.setState((kept) => to(kept), true)
      return true
    },
    content: () => writer.contentOf(store.getState()),
    replace: async (content) => {
      // What lies here and was not open is replaced only because the person said so.
      if (!ours) ours = shelf.clear()
      store.setState({ ...emptyCase, ...content.state }, true)
      await writer.done()
    },
    resume: async () => {
      if ((await show()) === 'shown') await begin()
    },
    unlock: async (kind, secret) => {
      const found = shelf.look()
      if (found.state !== 'locked') return found.state === 'newer' ? 'newer' : 'wrong'
      const { record } = found
      const key = await keyOf(record.lock, kind, secret)
      const content = key ? await openRecord(record, key) : 'wrong'
      if (!key || typeof content === 'string') return content === 'newer' ? 'newer' : 'wrong'
      if (left) return 'wrong'
      opened = { lock: record.lock, key }
      fill(content)
      await begin()
      return 'open'
    },
    use: async (wanted, secrets) => {
      const before = way()
      say({ fault: undefined })
      if (wanted === 'memory') {
        turn++
        writer.stop()
        opened = undefined
        keeping.setState(({ saved, shut }) => ({ ...empty, saved, shut }), true)
        tabs.release()
        writer.start()
        return !ours || shelf.clear()
      }
      if (wanted === before && wanted === 'device') return true
      if (!ours) {
        say({ fault: 'held' })
        return false
      }
      if (wanted === 'locked' && (!secrets || !canLock())) return false
      if (before === 'memory' && (await tabs.claim()) === 'busy') {
        say({ fault: 'busy' })
        return false
      }
      await writer.done()
      writer.stop()
      const fresh =
        wanted === 'locked' && secrets
          ? await makeLock(secrets.passphrase, secrets.code)
          : undefined
      const state = store.getState()
      const text = await writer.textOf(state, fresh)
      if (left) return false
      const written = shelf.put(text)
      writer.start()
      if (written !== 'kept') {
        heed(written, text)
        return false
      }
      opened = fresh
      shelf.keepNewest()
      say({ way: wanted, found: 'none', fault: undefined })
      heed(written, text)
      // What was changed while the lock was made.
      if (store.getState() !== state) save(store.getState())
      return true
    },
    takeOver,
    settle: async (choice) => {
      const mine = aside?.state ?? store.getState()
      writer.start()
      aside = undefined
      say({ conflict: false })
      if (choice === 'theirs') {
        if ((await show()) === 'shown') shelf.dropAside()
        return
      }
      shelf.look()
      store.setState({ ...mine }, true)
      await writer.done()
      shelf.dropAside()
    },
    shut,
    erase: () => {
      writer.stop()
      opened = undefined
      aside = undefined
      tabs.release()
      load(emptyCase)
      keeping.setState(({ shut }) => ({ ...empty, shut }), true)
      ours = true
      const gone = shelf.clear()
      tabs.tellErased()
      writer.start()
      return gone
    },
    stop: () => {
      left = true
      opened = undefined
      writer.stop()
      load(emptyCase)
    },
  }
}
