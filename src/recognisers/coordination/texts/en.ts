import type { Params } from '../../../model/finding.ts'
import { languageName } from '../../../model/language.ts'
import type { Template, Wording } from '../../../model/text.ts'

export const variants: Readonly<Record<string, string>> = {
  'copied-posts': 'Copied posts',
  'shared-links': 'Links shared in step',
  'shared-objects': 'Content shared in step',
  boosting: 'Boosting in step',
  clockwork: 'Posts in the same minute',
  'peer-compatible': 'Count after CooRTweet',
}

const seen = (p: Params, w: Wording): string =>
  `${w.number(p.edges)} pairs of accounts, which take in ${w.percent(p.coverage, 0)} of the group`
const sure = (p: Params, w: Wording): string =>
  p.fdr === 0
    ? `The threshold of ${w.number(p.threshold)} is the lowest that chance does not explain: with the times of each account's posts shuffled, no pair reached it.`
    : `The threshold of ${w.number(p.threshold)} was chosen so that at most ${w.percent(p.fdr, 2)} of the pairs come about by chance (measured by shuffling the times of each account's posts).`

export const en = {
  variant: (p) => variants[String(p.variant)] ?? String(p.variant),
  'series.posts': () => 'Posts',
  'title.group': (p, w) => `${w.number(p.accounts)} coordinated accounts around ${p.target}`,
  'title.peer': (p, w) => `${w.number(p.edges)} pairs of accounts by CooRTweet's count`,
  'summary.group': (p, w) =>
    `${w.number(p.accounts)} accounts made ${w.number(p.posts)} posts between ${w.instant(p.start)} and ${w.instant(p.end)} and again and again did the same at the same moment. This does not show that programs run them, nor who stands behind them.`,
  'summary.peer': (p, w) =>
    `${w.number(p.accounts)} accounts are linked within a window of ${w.number(p.window)} seconds. This is a count to compare with CooRTweet 2.1.3, not a judgement.`,
  'reason.cohort': (p, w) =>
    `${w.number(p.accounts)} accounts copied ${w.number(p.texts)} texts from each other, word for word or nearly so, within the same minutes; ${w.percent(p.share, 0)} of their own posts (${w.number(p.copies)}) are such copies.`,
  'reason.same-object': (p, w) =>
    `The same content shared within ${w.duration(p.window)}: ${seen(p, w)}; half of them at least ${w.number(p.median)} times. ${sure(p, w)}`,
  'reason.same-text': (p, w) =>
    `The same text within ${w.duration(p.window)}: ${seen(p, w)}; half of them with at least ${w.number(p.median)} different texts. ${sure(p, w)}`,
  'reason.near-text': (p, w) =>
    `Nearly the same text (Jaccard index at least 0.6) within ${w.duration(p.window)}: ${seen(p, w)}; half of them with at least ${w.number(p.median)} texts. ${sure(p, w)}`,
  'reason.same-link': (p, w) =>
    `The same link in different words within ${w.duration(p.window)}: ${seen(p, w)}; half of them with at least ${w.number(p.median)} links. ${sure(p, w)}`,
  'reason.same-hashtags': (p, w) =>
    `The same sequence of hashtags within ${w.duration(p.window)}: ${seen(p, w)}. Hashtags alone are never enough; here they only support. ${sure(p, w)}`,
  'reason.same-repost': (p, w) =>
    `The same post passed on within ${w.duration(p.window)}: ${seen(p, w)}; half of them with at least ${w.number(p.median)} posts. ${sure(p, w)}`,
  'reason.fast-repost': (p, w) =>
    `Passed on at most ${w.duration(p.window)} after it appeared: ${seen(p, w)}; half of them with at least ${w.number(p.median)} posts. ${sure(p, w)}`,
  'reason.same-minute': (p, w) =>
    `The same minute day after day: ${seen(p, w)}; half of them on at least ${w.number(p.median)} days. The threshold of ${w.number(p.threshold)} days was chosen by moving each account's clock at random (at most ${w.percent(p.fdr, 2)} by chance).`,
  'reason.clock': (p, w) =>
    `${w.percent(p.share, 0)} of the group's posts fall in only two minutes of the day (${p.minutes} UTC).`,
  'reason.coarse': (p, w) =>
    `Times in the data are only good to ${w.duration(p.resolution)}; traces with a narrower window were not looked at, and confidence was lowered.`,
  'reason.peer': (p, w) =>
    `${w.number(p.edges)} pairs at a window of ${w.number(p.window)} seconds and at least ${w.number(p.participation)} rows an account, counted as CooRTweet 2.1.3 does.`,
  'alternative.trend': () => 'Many people talk about the same because it is in the news',
  'alternative.same-owner': () =>
    'Accounts of one body that is open about it (branches of a media house, a party, a fan club)',
  'rejected.copies': (p, w) =>
    `in an ordinary crowd people use their own words; here ${w.percent(p.share, 0)} of the posts are copies of ${w.number(p.texts)} texts`,
  'rejected.chance': (p, w) =>
    `the same pairs come about far less often when the times of each account's posts are shuffled (limit ${w.percent(p.fdr)}), while the crowd stays in that shuffle`,
  'rejected.open-question': () =>
    'still open; see whether the accounts name the same owner in their profiles',
  'origin.unknown': () => 'Origin and controller are unknown',
  'origin.hints': (p, w) =>
    `Weak hints at where the work is done: ${[
      p.offset === null ? '' : `quiet hours fit UTC${Number(p.offset) >= 0 ? '+' : ''}${w.number(p.offset)}`,
      p.language === null ? '' : `most used language ${languageName(w.lang, p.language)}`,
      p.place === null ? '' : `most stated place ${p.place}`,
    ]
      .filter((part) => part !== '')
      .join('; ')}`,
  'basis.rhythm': (p, w) =>
    `The eight quietest hours begin at ${w.number(p.start)}:00 UTC and hold only ${w.percent(p.share)} of the original posts`,
  'basis.language': (p, w) =>
    `Most used language: ${languageName(w.lang, p.language)} (${w.number(p.posts)} posts)`,
  'basis.place': (p, w) => `Most stated place: ${p.place} (${w.number(p.accounts)} accounts)`,
  'basis.one-hint': () => 'One hint alone is not used to guess an origin',
  'basis.forgeable': () => 'All of these hints can be forged',
} as const satisfies Record<string, Template>
