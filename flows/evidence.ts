import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { collect, instruction, outcome, question } from '../src/chart/screen.ts'
import { childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')

export default flow(
  'evidence',
  {
    capture: instruction('kept', {
      also: { note: 'note', gone: 'gone', unseen: 'unseen' },
      different: 'device',
      sources: ['preparing', 'sexting', 'watched'],
    }),
    'capture-ai': instruction('kept', {
      also: { note: 'note', gone: 'gone', unseen: 'unseen' },
      different: 'device',
      sources: ['preparing', 'sexting', 'institute', 'watched'],
    }),
    threat: instruction('kept', {
      also: { note: 'note', gone: 'gone', unseen: 'unseen' },
      different: 'device',
      sources: ['preparing', 'sexting', 'watched'],
    }),
    fear: instruction('kept', {
      also: { nothing: 'nothing-yet', note: 'note', unseen: 'unseen' },
      different: 'device',
      sources: ['preparing', 'sexting', 'institute'],
    }),
    gone: instruction('kept', { different: 'other-way', sources: ['preparing', 'group'] }),
    unseen: instruction('kept', { different: 'other-way', sources: ['preparing', 'institute'] }),
    device: question(
      { iphone: 'iphone', android: 'android', computer: 'computer' },
      { tells: 'device' },
    ),
    iphone: instruction('safe-place', { different: 'other-proof', sources: ['apple', 'keys'] }),
    android: instruction('safe-place', { different: 'other-proof', sources: ['keys'] }),
    computer: instruction('safe-place', { different: 'other-proof', sources: ['computer-keys'] }),
    'other-proof': instruction('safe-place', { different: 'other-way', sources: ['preparing'] }),
    note: collect({ links: 'links' }, 'safe-place'),
    'safe-place': instruction('kept', {
      also: { skip: 'kept' },
      different: 'other-way',
      sources: ['preparing', 'storing'],
    }),
    'under-18': instruction('noted', {
      also: { note: 'note-minor', gone: 'under-18-gone' },
      different: 'under-18-help',
      sources: ['childFocus', 'law'],
    }),
    'under-18-threat': instruction('noted', {
      also: { note: 'note-minor', nothing: 'nothing-yet', gone: 'under-18-gone' },
      different: 'under-18-help',
      sources: ['childFocus', 'law'],
    }),
    'under-18-gone': instruction('noted', {
      different: 'under-18-help',
      sources: ['childFocus', 'law'],
    }),
    'under-18-help': instruction('noted', {
      different: 'other-way',
      sources: ['childFocus', 'law'],
    }),
    'note-minor': collect({ links: 'links' }, 'noted'),
    'other-way': question(
      { 'go-on': 'without', help: 'helped' },
      { sources: ['institute', 'childFocus'] },
    ),
    kept: outcome('kept', { goesOn: true, sources: ['preparing'] }),
    noted: outcome('kept', { goesOn: true, sources: ['childFocus'] }),
    'nothing-yet': outcome('advised', { goesOn: true }),
    without: outcome('not-possible', { sources: ['preparing'] }),
    helped: outcome('advised', { sources: ['institute', 'childFocus'] }),
  },
  {
    start: [
      { when: { ...underage, happened: ['threat', 'fear'] }, to: 'under-18-threat' },
      { when: underage, to: 'under-18' },
      { when: { happened: 'threat' }, to: 'threat' },
      { when: { happened: 'fear' }, to: 'fear' },
      { when: { happened: 'ai' }, to: 'capture-ai' },
      { to: 'capture' },
    ],
    sources: {
      institute,
      childFocus,
      preparing: on(
        'Slachtofferzorg',
        'https://slachtofferzorg.be/gerechtelijke-procedure-klacht',
        'high',
      ),
      sexting: on('Slachtofferzorg', 'https://slachtofferzorg.be/sexting', 'high'),
      group: on(
        'Kot Planet',
        'https://www.kotplanet.be/societe/que-faire-en-belgique-si-on-est-victime-de-revenge-porn',
        'low',
      ),
      law: on(
        'Belgisch Staatsblad',
        'https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel',
        'high',
      ),
      watched: on(
        'techsafety.ca',
        'https://techsafety.ca/resources/toolkits/preserving-digital-evidence-via-screenshot',
        'medium',
      ),
      storing: on(
        'techsafety.ca',
        'https://techsafety.ca/resources/toolkits/safety-considerations-for-preserving-digital-evidence',
        'medium',
      ),
      apple: on(
        'Apple',
        'https://developer.apple.com/design/human-interface-guidelines/ios/system-capabilities/screenshots/',
        'medium',
      ),
      keys: on(
        'Steve Gimnicher',
        'https://steve.gimnicher.com/technology-blog/how-to-capture-screens',
        'low',
      ),
      'computer-keys': on(
        'Mike’s Computer Info',
        'https://mikescomputerinfo.com/how-to/how-to-take-a-screenshot-on-a-computer/',
        'medium',
      ),
    },
  },
)
