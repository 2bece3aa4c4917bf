import { say, type Text } from '../../plain/index.ts'
import { ButtonLink, Card, Columns, Heading, Lead, Small } from '../look/index.ts'
import { documentOf } from '../look/document.ts'
import { areaWords } from '../desk-words.ts'
import { otherWords as w } from '../other-words.ts'
import type { HomeView } from '../views.ts'
import { areaColour } from './case-page.tsx'
import { MayI } from './home/may-i.tsx'
import { HomePicture } from './home/home-picture.tsx'
import { QuestionsPeopleAsk } from './home/questions.tsx'
import { drillWords } from './drills/words.ts'
import { Layout } from './layout.tsx'
import { groupWords } from './exercise/words.ts'
import { HomeExperience } from './experience/beside.tsx'
import { HomeMyths } from './myths/home-myths.tsx'
import { RealCard } from './procurements/real-card.tsx'
import { WorkshopCard } from './workshop/workshop-card.tsx'

const areas = ['climate', 'waste', 'symbiosis'] as const
const areaSays: Readonly<Record<(typeof areas)[number], Text>> = { climate: w.climateSays, waste: w.wasteSays, symbiosis: w.symbiosisSays }

/** The way to the drills, under the cases. */
const HomeDrills = ({ v }: { v: HomeView }) => (
  <Card heading={say(drillWords.home, v.lang)} tinted>
    <p>{say(drillWords.homeSays, v.lang, { n: v.drills ?? 0 })}</p>
    <div class="t-row"><ButtonLink rank="secondary" href={`${v.homeHref}drills`}>{say(drillWords.homeLink, v.lang)}</ButtonLink></div>
  </Card>
)

/** The start page: what this is, one question answered from the rulebook, and the cases. */
export const homePage = (v: HomeView): string => documentOf(
  <Layout v={v} title="TIPP" description={say(w.promiseSays, v.lang)}>
    <div class="t-stack t-gap-12">
      <div class="t-hero">
        <div class="t-stack t-gap-6">
          <Heading level={1} size="2xl">{say(w.promise, v.lang)}</Heading>
          <Lead>{say(w.promiseSays, v.lang)}</Lead>
          <div class="t-row"><ButtonLink href="#cases">{say(w.practise, v.lang)}</ButtonLink><ButtonLink rank="secondary" href={`${v.homeHref}exercises`}>{say(groupWords.title, v.lang)}</ButtonLink><ButtonLink rank="secondary" href="#may-i">{say(w.checkStep, v.lang)}</ButtonLink></div>
          <Small>{say(w.noAccount, v.lang)}</Small>
        </div>
        <HomePicture lang={v.lang} />
      </div>
      <MayI v={v} />
      <QuestionsPeopleAsk lang={v.lang} />
      <section class="t-stack t-gap-4" id="cases">
        <Heading level={2} size="md">{say(w.cases, v.lang)}</Heading>
        <Columns count={3}>{areas.map(area => {
          const cases = v.cases.filter(c => c.scenario.area === area)
          return (
            <Card key={area} area={areaColour[area]} heading={say(areaWords[area], v.lang)}>
              <p>{say(areaSays[area], v.lang)}</p>
              {cases.length === 0 ? <Small>{say(w.casesNone, v.lang)}</Small>
                : <ul class="t-caselist">{cases.map(({ scenario, href }) => <li key={scenario.id}><a class="ds-link" href={href}>{say(scenario.title, v.lang)}</a><p>{say(scenario.teaser, v.lang)}</p><Small>{say(w.minutes, v.lang, { n: scenario.minutes })}</Small></li>)}</ul>}
            </Card>
          )
        })}</Columns>
        {(v.drills ?? 0) > 0 && <HomeDrills v={v} />}
      </section>
      {v.workshops && <WorkshopCard lang={v.lang} href={v.workshops} level={2} />}
      <RealCard lang={v.lang} href={`${v.homeHref}procurements`} />
      {v.experiences ? <HomeExperience lang={v.lang} home={v.homeHref} count={v.experiences} /> : null}
      <HomeMyths lang={v.lang} home={v.homeHref} />
    </div>
  </Layout>,
)
