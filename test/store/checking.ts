import type { Test } from 'tap'
import type { Store } from '../../src/store/store.ts'

/** Makes checks of a contract: each has a title, and an empty store of its own, closed at its end. */
export function checking(t: Test, name: string, open: (days_kept?: number) => Promise<Store>) {
  return (title: string, does: (t: Test, store: Store) => Promise<void>, days_kept?: number) =>
    t.test(`${name}: ${title}`, async t => {
      const store = await open(days_kept)
      t.teardown(() => store.close())
      await does(t, store)
    })
}
