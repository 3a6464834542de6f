import { setOf } from '../set-of.ts';

/**
 * Words that tell an attitude where they are (part of) a cue, though no rule takes them for one: what is learned finds
 * such cues, and these words tell their type.
 */
export const attitudeWords = setOf(`
  afraid worried concerned confident optimistic pessimistic hopeful skeptical sceptical convinced certain sure unsure
  proud happy unhappy glad pleased angry upset disappointed surprised shocked willing unwilling eager reluctant
  determined ready interested wary nervous anxious aware unaware grateful comfortable uncomfortable committed inclined
  opposed frustrated alarmed tired excited thrilled keen
  love loves loved like likes liked hate hates hated wish wishes wished try tries tried trying attempt attempts
  attempted attempting mean means meant enjoy enjoys enjoyed trust trusts trusted care cares cared dream dreams dreamed
  wanting hoping planning thinking considering seeking need needs needed choose chooses chose choosing prepared preparing
  effort efforts bid goal goals wishes desires intention intentions intent ambition ambitions confidence frustration
  anger optimism skepticism scepticism faith doubts conviction suspicion suspicions worry worries anxiety mood mind sense
  interest preference willingness eagerness reluctance determination sentiment sentiments
`);
