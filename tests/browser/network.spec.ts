import { expect, fetched, test } from './fixtures.ts'
import { visitor } from './visitor.ts'

test.describe('Network', () => {
  test('after load, no request at all: not in a whole flow, nor for help, keeping or hiding', async ({
    page,
    context,
  }) => {
    await page.goto('/')
    const person = visitor(page, 'nl')
    await person.press(person.shell('cover.begin'))
    await person.at('intake', 'danger')
    await fetched(page)
    const asked: string[] = []
    context.on('request', (request) => asked.push(request.url()))
    await person.answers('intake', { danger: 'no', keep: 'here', who: 'me', age: 'adult' })
    await person.answer('intake', 'happened', 'online')
    await person.places('Snapchat')
    await person.answer('intake', 'wants', 'removal')
    await person.atPlan()
    await person.reportSnap()
    await person.help()
    await person.press(person.shell('help.close'))
    await person.hide()
    await person.press(person.shell('keep:curtain.show'))
    await person.press(person.shell('plan.to-plan'))
    await person.ways()
    expect(asked).toEqual([])
  })

  test('offline after load everything works: places never opened, help, a lock, a file', async ({
    page,
    context,
  }) => {
    await page.goto('/')
    const person = visitor(page, 'nl')
    await person.intake('nothing', 'online', 'Snapchat', 'TikTok')
    await fetched(page)
    await context.setOffline(true)
    for (const name of ['TikTok', 'Google', person.shell('flow.complaint')]) {
      await person.press(name)
      await expect(person.heading).not.toHaveText(person.shell('plan.title'))
      await expect(person.heading).toBeFocused()
      await person.backToPlan()
    }
    await person.help()
    await person.press(person.shell('help.close'))
    await person.ways()
    await person.press(person.shell('keep:keeping.to-locked'))
    await expect(page.locator('.secret p')).toHaveText(/^([a-z]+ ){4}[a-z]+$/)
    await person.press(person.shell('keep:lock.done'))
    await person.under(person.shell('keep:keeping.title'))
    await person.press(person.shell('keep:file.out'))
    await expect(page.locator('.secret p')).toHaveText(/^([a-z]+ ){4}[a-z]+$/)
    await person.press(person.shell('keep:lock.done'))
    await expect(person.button(person.shell('keep:file.save'))).toBeVisible({ timeout: 60_000 })
  })

  test('any foreign origin: a request to another host fails whatever test it happens in', async ({
    page,
    watched,
  }) => {
    await page.goto('/')
    await page.evaluate(() => {
      location.assign('http://localhost:9/elsewhere')
    })
    await expect.poll(() => watched.faults.join(' ')).toContain('http://localhost:9/elsewhere')
    watched.faults.length = 0
  })
})
