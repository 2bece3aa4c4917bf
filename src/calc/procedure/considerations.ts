import { text as t, type Text } from '../../plain/index.ts'
import { above, known } from './fits.ts'
import type { Answers, ConsiderationId, Point, Told, Want, Weighed } from './types.ts'
import { wayOf } from './ways.ts'
import { on as allClocks } from '../../law/index.ts'
import { factsFor } from './weigh-way.ts'

type Consideration = {
  readonly name: Text
  /** What it looks at. */
  readonly says: Text
  readonly weight: number
  /** Three times the weight when the person says that this matters most to her. */
  readonly raisedBy?: Want
}

/** Our weighing, not law: published so that anybody can see and disagree. */
export const considerations: Readonly<Record<ConsiderationId, Consideration>> = {
  fit: { weight: 4, name: t('Fits what you do not know', 'Passar det ni inte vet', 'Passer til det, I ikke ved', 'Passer til det dere ikke vet'), says: t('How new the thing is and how well you can describe it, against the room that the procedure gives. Too much room counts against it as well.', 'Hur nytt det är och hur väl ni kan beskriva det, jämfört med det utrymme som förfarandet ger. Även för mycket utrymme drar ner.', 'Hvor nyt det er, og hvor godt I kan beskrive det, set mod det rum proceduren giver. Også for meget rum trækker ned.', 'Hvor nytt det er, og hvor godt dere kan beskrive det, mot rommet prosedyren gir. Også for mye rom trekker ned.') },
  talk: { weight: 3, name: t('Lets you talk', 'Låter er samtala', 'Lader jer tale', 'Lar dere snakke'), says: t('Whether you can talk with firms as much as you say you must.', 'Om ni kan tala med företag så mycket som ni säger att ni måste.', 'Om I kan tale med virksomheder så meget, som I siger, I skal.', 'Om dere kan snakke med leverandører så mye som dere sier dere må.') },
  new: { weight: 1, raisedBy: 'new', name: t('Room for new solutions', 'Utrymme för nya lösningar', 'Rum for nye løsninger', 'Rom for nye løsninger'), says: t('How much the procedure leaves to the firms’ ideas.', 'Hur mycket förfarandet lämnar åt företagens idéer.', 'Hvor meget proceduren overlader til virksomhedernes idéer.', 'Hvor mye prosedyren overlater til leverandørenes ideer.') },
  time: { weight: 1, raisedBy: 'time', name: t('Time', 'Tid', 'Tid', 'Tid'), says: t('How long it takes, least times and the work between them. Counts more when it is urgent.', 'Hur lång tid det tar, minimitider och arbetet däremellan. Väger mer när det är bråttom.', 'Hvor lang tid det tager, mindstefrister og arbejdet imellem. Vejer mere, når det haster.', 'Hvor lang tid det tar, minstefrister og arbeidet imellom. Veier mer når det haster.') },
  cost: { weight: 1.5, raisedBy: 'cost', name: t('Work on both sides', 'Arbete på båda sidor', 'Arbejde på begge sider', 'Arbeid på begge sider'), says: t('Hours for you and for every firm, those that lose too.', 'Timmar för er och för varje företag, även de som förlorar.', 'Timer for jer og for hver virksomhed, også dem der taber.', 'Timer for dere og for hver leverandør, også dem som taper.') },
  competition: { weight: 1.5, raisedBy: 'bidders', name: t('Many bidders', 'Många anbudsgivare', 'Mange tilbudsgivere', 'Mange leverandører'), says: t('How open it is to everybody, in view of how many there are.', 'Hur öppet det är för alla, med hänsyn till hur många som finns.', 'Hvor åbent det er for alle, i lyset af hvor mange der er.', 'Hvor åpent det er for alle, sett i lys av hvor mange som finnes.') },
  risk: { weight: 2.5, raisedBy: 'safety', name: t('Little legal risk', 'Liten rättslig risk', 'Lille juridisk risiko', 'Liten rettslig risiko'), says: t('How firmly the law allows it now, and how often it is fought over.', 'Hur säkert lagen tillåter det nu, och hur ofta det tvistas om.', 'Hvor sikkert loven tillader det nu, og hvor ofte det giver tvister.', 'Hvor sikkert loven tillater det nå, og hvor ofte det blir tvist om det.') },
  result: { weight: 3, name: t('Buying the result', 'Köpa resultatet', 'Køb af resultatet', 'Kjøp av resultatet'), says: t('Whether what is developed can be bought under the same contract, if you want that.', 'Om det som utvecklas kan köpas i samma avtal, om ni vill det.', 'Om det udviklede kan købes i samme kontrakt, hvis I vil det.', 'Om det som utvikles, kan kjøpes i samme kontrakt, hvis dere vil det.') },
  partners: { weight: 1.5, name: t('Several partners', 'Flera partner', 'Flere partnere', 'Flere partnere'), says: t('Whether several firms can develop side by side, if you want that.', 'Om flera företag kan utveckla parallellt, om ni vill det.', 'Om flere virksomheder kan udvikle sideløbende, hvis I vil det.', 'Om flere leverandører kan utvikle side om side, hvis dere vil det.') },
  proportion: { weight: 3, name: t('No more than the law asks', 'Inte mer än lagen kräver', 'Ikke mere end loven kræver', 'Ikke mer enn loven krever'), says: t('Whether a simpler form is meant for a purchase of this kind and size.', 'Om en enklare form är till för ett köp av det här slaget och den här storleken.', 'Om en enklere form er til for et køb af denne art og størrelse.', 'Om en enklere form er ment for en anskaffelse av denne arten og størrelsen.') },
}

const selfMade: readonly Weighed['way'][] = ['lightRegime', 'concession', 'belowThreshold', 'directAward']
const clip = (x: number): number => Math.max(-2, Math.min(2, Math.round(x * 10) / 10))
const pick = (score: number, good: Text, middling: Text, bad: Text): Text => (score >= 0.75 ? good : score <= -0.75 ? bad : middling)

/** How unknown the thing is, 0 … 3, from what has been said; undefined when nothing has. */
export function unknownness(a: Answers): number | undefined {
  const said = [
    { ready: 0, adapt: 1.5, develop: 3 }[known(a, 'market') ?? ''], { precise: 0.5, outcome: 1.5, notYet: 2.5 }[known(a, 'describe') ?? ''],
    { no: undefined, develop: 3, research: 3 }[known(a, 'research') ?? ''],
  ].filter((x): x is number => x !== undefined)
  return said.length === 0 ? undefined : said.reduce((n, x) => n + x, 0) / said.length
}

/** What speaks for and against a way, in the light of what has been told. */
export function pointsOf(w: Weighed, told: Told, wants: readonly Want[] = told.wants): Point[] {
  const a = told.answers, way = wayOf(w.way), points: Point[] = []
  const urgency = known(a, 'urgency')
  const add = (consideration: ConsiderationId, score: number, because: Text, times = 1): void => {
    const c = considerations[consideration]
    points.push({ consideration, score: clip(score), weight: c.weight * times * (c.raisedBy && wants.includes(c.raisedBy) ? 4 : 1), because })
  }

  const unknown = unknownness(a)
  if (unknown !== undefined) {
    // A form that you design yourselves may be as plain as you like: only too little room counts against it.
    const room = way.room.level + (w.way === 'open' || w.way === 'restricted' ? -0.4 : 0) - unknown, gap = selfMade.includes(w.way) ? Math.min(0, room) : room
    add('fit', 2 - 2.2 * Math.abs(gap), Math.abs(gap) < 0.7 ? t('Gives the room that your unknowns need.', 'Ger det utrymme som det okända kräver.', 'Giver det rum, som det ukendte kræver.', 'Gir det rommet det ukjente krever.')
      : gap < 0 ? t('Leaves too little room for what you do not know yet.', 'Lämnar för lite utrymme för det ni ännu inte vet.', 'Giver for lidt rum til det, I endnu ikke ved.', 'Gir for lite rom for det dere ennå ikke vet.')
        : t('Made for more unknowns than you have.', 'Gjort för mer ovisshet än ni har.', 'Lavet til mere uvished, end I har.', 'Laget for mer uvisshet enn dere har.'))
  }
  const talk = known(a, 'talk')
  if (talk !== undefined) {
    // Who cannot say what is to be delivered cannot ask for a first tender either: then it is the talk before any tender that counts.
    const need = talk === 'during' && known(a, 'describe') === 'notYet' ? 3 : { no: 0, before: 1, during: 2 }[talk] ?? 0, has = way.talk.level
    const score = need === 3 && has === 2 ? -1 : has < need ? -2 : need === 0 ? (has > 1 ? -0.5 : 0.5) : need === 1 ? 1 : has === 3 ? 2 : 1.7
    add('talk', score, need === 3 && has === 2 ? t('You need tenders before you may talk, and cannot yet say what to tender for.', 'Ni behöver anbud innan ni får samtala och kan ännu inte säga vad anbuden ska gälla.', 'I skal have tilbud, før I må tale, og kan endnu ikke sige, hvad der skal bydes på.', 'Dere trenger tilbud før dere kan snakke, og kan ennå ikke si hva det skal gis tilbud på.') : has < need ? t('You cannot talk with firms about their solutions during it.', 'Ni kan inte tala med företagen om deras lösningar under den.', 'I kan ikke tale med virksomhederne om deres løsninger undervejs.', 'Dere kan ikke snakke med leverandørene om løsningene deres underveis.')
      : need === 0 ? t('You need no talks; this procedure is fine without them or would add some.', 'Ni behöver inga samtal; förfarandet klarar sig utan eller lägger till dem.', 'I har ikke brug for samtaler; proceduren klarer sig uden eller tilføjer dem.', 'Dere trenger ingen samtaler; prosedyren klarer seg uten eller legger dem til.')
        : t('You can talk as much as you need.', 'Ni kan samtala så mycket ni behöver.', 'I kan tale så meget, I har brug for.', 'Dere kan snakke så mye dere trenger.'))
  }
  add('new', way.room.level - 1.3, pick(way.room.level - 1.3, t('Leaves much to the firms’ ideas.', 'Lämnar mycket åt företagens idéer.', 'Overlader meget til virksomhedernes idéer.', 'Overlater mye til leverandørenes ideer.'), t('Leaves some things to the firms’ ideas.', 'Lämnar en del åt företagens idéer.', 'Overlader noget til virksomhedernes idéer.', 'Overlater noe til leverandørenes ideer.'), t('Leaves little to the firms’ ideas.', 'Lämnar lite åt företagens idéer.', 'Overlader lidt til virksomhedernes idéer.', 'Overlater lite til leverandørenes ideer.')))
  // When days count and nobody could foresee it, even a shortened time limit is too long.
  const tooSlow = urgency === 'unforeseen' && way.pace < 1.5
  add('time', tooSlow ? -2 : way.pace, tooSlow ? t('Even its shortened time limits are too long when days count.', 'Även de förkortade tidsfristerna är för långa när dagar räknas.', 'Selv de forkortede frister er for lange, når dage tæller.', 'Selv de forkortede fristene er for lange når dager teller.') : pick(way.pace, t('Quick.', 'Går fort.', 'Hurtig.', 'Går raskt.'), t('Takes an ordinary time.', 'Tar normal tid.', 'Tager normal tid.', 'Tar normal tid.'), t('Takes long.', 'Tar lång tid.', 'Tager lang tid.', 'Tar lang tid.')), urgency === 'unforeseen' ? 4 : urgency === 'own' ? 2.5 : 1)
  add('cost', way.lightness, pick(way.lightness, t('Little work for you and the firms.', 'Lite arbete för er och företagen.', 'Lidt arbejde for jer og virksomhederne.', 'Lite arbeid for dere og leverandørene.'), t('A fair amount of work on both sides.', 'En hel del arbete på båda sidor.', 'En del arbejde på begge sider.', 'En del arbeid på begge sider.'), t('Much work for you and for every firm.', 'Mycket arbete för er och för varje företag.', 'Meget arbejde for jer og for hver virksomhed.', 'Mye arbeid for dere og for hver leverandør.')))
  const firms = known(a, 'firms')
  const openness = way.openness + (firms === 'many' ? (w.way === 'restricted' ? 3 : w.way === 'open' ? -2 : 0) : firms === 'few' && w.way === 'restricted' ? -2 : 0)
  add('competition', openness, firms === 'many' && w.way === 'open' ? t('Open to all, but you may have to evaluate very many tenders.', 'Öppet för alla, men ni kan få utvärdera mycket många anbud.', 'Åbent for alle, men I kan få rigtig mange tilbud at evaluere.', 'Åpent for alle, men dere kan få svært mange tilbud å evaluere.')
    : firms === 'many' && w.way === 'restricted' ? t('Many may ask; you choose whom to invite.', 'Många kan ansöka; ni väljer vilka som bjuds in.', 'Mange kan ansøge; I vælger, hvem der opfordres.', 'Mange kan søke; dere velger hvem som inviteres.')
      : pick(openness, t('Every firm that can has a chance.', 'Varje företag som klarar det har en chans.', 'Hver virksomhed, der kan, har en chance.', 'Hver leverandør som klarer det, har en sjanse.'), t('A few are chosen out of those who ask.', 'Några väljs bland dem som ansöker.', 'Nogle vælges blandt dem, der ansøger.', 'Noen velges blant dem som søker.'), t('Few or no other firms get a chance.', 'Få eller inga andra företag får en chans.', 'Få eller ingen andre virksomheder får en chance.', 'Få eller ingen andre leverandører får en sjanse.')))
  // Whether the way is for this kind of purchase at all is still to be said: that is less than a condition of law.
  const firmness = w.fitAsks ? -1 : { lawful: 1.6, 'needs a reason': 1.2, depends: 0, unlawful: -2, 'for something else': -2 }[w.verdict]
  add('risk', firmness + way.exposure, w.verdict === 'unlawful' ? t('Not lawful as things stand.', 'Inte tillåtet som det ser ut nu.', 'Ikke lovligt, som det ser ud nu.', 'Ikke lovlig slik det ser ut nå.')
    : w.verdict === 'depends' ? t('Lawful only if what is open turns out so.', 'Tillåtet bara om det som är öppet faller ut så.', 'Kun lovligt, hvis det åbne falder sådan ud.', 'Lovlig bare hvis det som er åpent, faller slik ut.')
      : way.exposure < -0.75 ? t('Lawful, but often fought over or got wrong.', 'Tillåtet, men tvistas ofta om eller görs fel.', 'Lovligt, men giver ofte tvister eller fejl.', 'Lovlig, men gir ofte tvister eller feil.') : t('Firmly lawful on what you have said.', 'Säkert tillåtet utifrån det ni sagt.', 'Sikkert lovligt ud fra det, I har sagt.', 'Sikkert lovlig ut fra det dere har sagt.'))
  const result = known(a, 'result')
  if (result !== undefined) {
    const score = result === 'yes' ? way.buysResult : way.buysResult < 0 ? 1.5 : way.buysResult > 1 ? -2 : 0
    add('result', score, result === 'yes' ? pick(score, t('The result can be bought under the same contract.', 'Resultatet kan köpas i samma avtal.', 'Resultatet kan købes i samme kontrakt.', 'Resultatet kan kjøpes i samme kontrakt.'), t('Buying the result takes another contract.', 'Att köpa resultatet kräver ett annat avtal.', 'Køb af resultatet kræver en anden kontrakt.', 'Kjøp av resultatet krever en annen kontrakt.'), t('The result has to be bought in a new competition.', 'Resultatet måste köpas i en ny konkurrens.', 'Resultatet skal købes i en ny konkurrence.', 'Resultatet må kjøpes i en ny konkurranse.'))
      : pick(score, t('Made for developing without buying.', 'Gjort för att utveckla utan att köpa.', 'Lavet til at udvikle uden at købe.', 'Laget for å utvikle uten å kjøpe.'), t('Works without buying a result.', 'Går även utan att köpa ett resultat.', 'Kan bruges uden at købe et resultat.', 'Kan brukes uten å kjøpe et resultat.'), t('Its point is to buy the result, which you do not want to.', 'Poängen är att köpa resultatet, vilket ni inte vill.', 'Meningen er at købe resultatet, hvilket I ikke vil.', 'Poenget er å kjøpe resultatet, noe dere ikke vil.')))
  }
  if (known(a, 'partners') === 'yes') add('partners', way.manyPartners, pick(way.manyPartners, t('Several firms can develop side by side.', 'Flera företag kan utveckla parallellt.', 'Flere virksomheder kan udvikle sideløbende.', 'Flere leverandører kan utvikle side om side.'), t('One firm wins in the end.', 'Ett företag vinner till sist.', 'Én virksomhed vinder til sidst.', 'Én leverandør vinner til slutt.'), t('Ends with one firm only.', 'Slutar med ett enda företag.', 'Ender med kun én virksomhed.', 'Ender med bare én leverandør.')))
  const proportion = proportionOf(w, told)
  if (proportion !== undefined) add('proportion', proportion, w.way === 'negotiatedWithoutNotice' && proportion < 0 ? t('You have named no ground that would carry it.', 'Ni har inte angett någon grund som bär det.', 'I har ikke nævnt et grundlag, der kan bære det.', 'Dere har ikke nevnt et grunnlag som bærer det.') : pick(proportion, t('Meant for a purchase of this kind and size.', 'Avsett för ett köp av det här slaget och den här storleken.', 'Beregnet til et køb af denne art og størrelse.', 'Ment for en anskaffelse av denne arten og størrelsen.'), t('Possible for a purchase of this kind.', 'Möjligt för ett köp av det här slaget.', 'Muligt for et køb af denne art.', 'Mulig for en anskaffelse av denne arten.'), t('More than the law asks of a purchase of this kind and size.', 'Mer än lagen kräver av ett köp av det här slaget och den här storleken.', 'Mere end loven kræver af et køb af denne art og størrelse.', 'Mer enn loven krever av en anskaffelse av denne arten og størrelsen.')))
  return points
}

/** A simpler form goes before a heavier one where the law has one; a form that is made for the matter goes before a general one. */
function proportionOf(w: Weighed, told: Told): number | undefined {
  const a = told.answers, { country, on } = told.setting, buys = known(a, 'buys'), id = w.way
  const big = above(factsFor(told), country, allClocks(on))
  if (id === 'concession' && (buys === 'runServices' || buys === 'runWorks')) return 2
  if (id === 'designContest' && known(a, 'design') === 'yes') return 2
  if (id === 'dynamicSystem') return known(a, 'repeat') === 'changing' ? 2 : known(a, 'repeat') === 'steady' ? 0.5 : undefined
  if (id === 'researchAndDevelopment' && known(a, 'research') === 'research') return 1.5
  // An exception from competing: meant for this purchase only on a ground that stands, and not before it does.
  if (id === 'negotiatedWithoutNotice') return w.ground === undefined && told.facts['direct.ground'] === undefined ? -2 : w.verdict === 'unlawful' ? -2 : w.verdict === 'depends' ? 0 : 2
  if (buys === 'runServices' || buys === 'runWorks') return -1.5
  if (buys === 'social') return id === 'lightRegime' || id === 'belowThreshold' || id === 'directAward' ? 2 : -1.5
  if (big === false) return id === 'directAward' || id === 'belowThreshold' ? 2 : id === 'researchAndDevelopment' || id === 'designContest' ? 0 : -1.5
  return undefined
}
