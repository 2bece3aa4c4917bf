import { fold } from './fold.ts'

/** Words that say nothing of what one looks for, in the four languages. */
export const stop: ReadonlySet<string> = new Set(`the a an of to in on and or is are be by for with at as that this it when which who not may must can i we you do does how what any from if has have
en ett och eller att i på av för med som är det den de till vid när inte får ska kan vi ni jag man hur vad vem om från har sig sin ett
et og eller at i på af for med som er det den de til ved når ikke må skal kan vi I jeg man hvordan hvad hvem om fra har sig sin
å på av når ikke må skal kan dere jeg hvordan hva hvem om fra har seg`.split(/\s+/).map(fold))
