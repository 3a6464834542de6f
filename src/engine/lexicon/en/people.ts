import { setOf } from '../set-of.ts';

/** Without a name, a reader cannot tell who they are. */
export const anonymousNouns = setOf(`
  official officials source sources aide aides activist activists witness witnesses resident residents diplomat
  diplomats commander commanders expert experts critic critics observer observers monitors monitor analyst analysts
  people person man woman men women civilians civilian rebels fighters insider insiders adviser advisers advisor
  advisors strategist strategists supporter supporters opponent opponents operative operatives lawmakers lawmaker
  politicians politician generals soldiers soldier journalists journalist reporters reporter scholars scholar
  scientists researchers economists economist investigators prosecutors lawyers employee employees worker workers
  member members leader leaders voter voters neighbors neighbours friend friends relatives others some many most
  few several everyone somebody someone somebody one spokesman spokeswoman spokesperson representative
  representatives doctor doctors medics rescuers villagers students parents players executives executive donors
  democrats republicans conservatives liberals authorities elders ancestors staff pundits skeptics allies
`);

/** Roles that one person at a time holds: "the director" was most likely named. */
export const roleNouns = setOf(`
  director president minister chairman chairwoman mayor governor senator candidate nominee spokesman spokeswoman
  spokesperson leader chief secretary general commander ambassador envoy lawyer attorney judge author founder
  professor manager head congressman congresswoman billionaire businessman businesswoman mother father brother
  sister wife husband son daughter widow teacher doctor driver owner coach editor captain officer inspector sheriff
  chancellor king queen pope analyst economist executive premier speaker master keeper warden curator principal dean
  rector pastor priest vicar marshal treasurer coordinator supervisor superintendent foreman skipper landlord
`);

export const groupNouns = setOf(`
  family couple crowd pair team militia community public committee administration defence defense prosecution
`);
