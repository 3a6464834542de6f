import { setOf } from '../set-of.ts';

/**
 * Further words of speech and attitude, in their base forms. No rule goes by them, as most of them seldom attribute; to
 * what is learned they are a hint that the word may do what its like do. By the verb classes 29, 31 to 33 and 37 of
 * Levin 1993 ("English verb classes and alternations") and others of their kind.
 */
export const sayingHints = setOf(`
  aver avow bark bawl bellow blare blurt bray cackle chirp chuckle cluck coo croak croon crow drawl drone fume growl grumble
  grunt guffaw hiss holler howl intone jabber lisp moan mumble mutter prattle purr rant rave roar rumble scream screech
  shriek snap snarl snicker sniff sob sputter squeal stammer stutter thunder trill wail warble wheeze whine whoop yelp
  allow announce articulate confide convey counter crack deadpan declaim dictate elaborate enthuse enumerate expound
  explicate gripe grouse hazard huff incant interrupt interrogate jest marvel narrate offer orate pipe plead posit
  postulate preach profess promulgate pronounce protest ramble rant recapitulate reflect relay rejoin respond scoff
  scrawl scribble sermonize sigh smile snipe spell submit summarize surmise sympathize theorize tease testify trumpet vent
  venture volunteer quote stipulate specify divulge intimate relate vouch certify swear guarantee predict foretell prophesy
  prognosticate extrapolate deduce infer tally compute reaffirm restate rephrase paraphrase tell tip leak
`);

export const answeringHints = setOf(`
  abuse acclaim admonish advocate applaud approve bash belittle bless boo brand castigate caricature celebrate censure
  cheer commend compliment contradict counter criticize critique curse debunk decry defame defy demean demonize denigrate
  deplore depict disparage disapprove downplay embrace encourage eulogize excoriate exalt exhort fault feature flatter
  flay glorify greet hammer honor honour implore impugn insult knock lambast lambaste laud libel lampoon malign minimize
  needle offer panned parody patronize persuade pillory plug press proclaim prod promote pan push rap reassure rebuff
  reference renounce repudiate reprimand reproach reprove request revile roast rib salute satirize savage shame skewer
  slander slight smear snub spurn stereotype summon support swipe taunt tease thrash toast trash trumpet upbraid urge
  vilify voice welcome entreat beg beseech command order instruct invite petition solicit nominate counsel coach brief
  alert answer quiz grill query challenge debate negotiate explain clarify interpret address raise rail broach
`);

export const thinkingHints = setOf(`
  abhor accept admire adore anticipate appreciate approve aspire await believe calculate care cherish conceive conclude
  conjecture contemplate covet crave decide deem delight deliberate desire despise detest disbelieve discern disdain
  distrust dread dream elect embrace enjoy enjoy envisage envision envy esteem estimate exalt expect fancy fantasize
  foresee forget hanker hate hesitate hunger idolize infer intend judge know lean like loathe long love mean mind miss
  mistrust mourn need opt ponder plan pledge prefer prepare presume pity prize puzzle question rate realize recall reckon
  recognize regret rejoice relish resent resist respect resolve revere rue savor savour scheme sense speculate strive
  struggle support suppose surmise theorize thirst tolerate treasure trust try undertake value venerate vacillate vie
  view visualize wish wonder worship yearn attempt choose balk mull weigh consider perceive figure
`);

/** Nouns of speech and attitude. */
export const tellingHints = setOf(`
  advice advocacy affirmation agreement alert analysis anger anxiety apology appeal approval assessment assumption assurance
  attack attention backlash boast broadside calculation caution censure characterization charge commitment conjecture
  consensus consent consternation controversy conviction counsel critique criticism criticisms dare demand demands depiction
  description determination diagnosis disagreement disapproval disavowal disbelief discontent dismay displeasure
  dissatisfaction dissent distrust doubt doubts dream dreams embrace endorsement endorsements enthusiasm evaluation
  expectation expectations explanation exhortation expression faith finding findings forecast forecasts goal goals guess
  guidance hint hypothesis idea ideas inclination indication indications inference insult intent intention intentions
  interpretation judgment judgement knowledge line mantra mention mentions motto narrative notion objection objections
  observation optimism oath option order outcry outrage perception persuasion pessimism petition plea pleas position praise
  preference proclamation projection projections pronouncement proof protest protests rant reaction rebuke rebuttal recital
  recollection recommendation recommendations reference references refusal regret regrets rejection reply request requests
  resolve response responses retort revelation revelations rhetoric ruling rumor rumour rumours sentiment sentiments
  sense skepticism scepticism speculation stance story suspicion suspicions sympathy tale talk theory theories thesis
  thought thoughts threat threats tip tirade understanding urge urging verdict viewpoint views vote warnings wish wishes
  words worry worries
`);
