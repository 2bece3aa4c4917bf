import { text as t, type Text } from '../../plain/index.ts'
import type { AskFault } from './ask.ts'
import type { ImportFault } from './import.ts'

/** Why no table can be made or asked, and what to do. `{detail}` is what the machine says, or the place. */
export const noticeFaultWords: Readonly<Record<ImportFault | AskFault, Text>> = {
  'no engine': t('Tables of notices need the package {detail}, which is not installed here or has no build for this machine. Everything else runs without it. Install it with: npm install {detail}',
    'Tabeller med annonser behöver paketet {detail}, som inte är installerat här eller saknas för den här datorn. Allt annat fungerar utan det. Installera med: npm install {detail}',
    'Tabeller med bekendtgørelser kræver pakken {detail}, som ikke er installeret her eller ikke findes til denne maskine. Alt andet virker uden den. Installer med: npm install {detail}',
    'Tabeller med kunngjøringer trenger pakken {detail}, som ikke er installert her eller ikke finnes for denne maskinen. Alt annet virker uten den. Installer med: npm install {detail}'),
  locked: t('Another import is under way in this folder. Wait until it has ended. ({detail})', 'En annan import pågår i mappen. Vänta tills den är klar. ({detail})', 'En anden import er i gang i mappen. Vent, til den er færdig. ({detail})', 'En annen import pågår i mappen. Vent til den er ferdig. ({detail})'),
  broken: t('The table could not be read or written, and is as it was: {detail}', 'Tabellen kunde inte läsas eller skrivas och är som den var: {detail}', 'Tabellen kunne ikke læses eller skrives og er, som den var: {detail}', 'Tabellen kunne ikke leses eller skrives og er som den var: {detail}'),
  'other version': t('The table was made by another version of the program. Move {detail} away and import again.', 'Tabellen gjordes av en annan version av programmet. Flytta undan {detail} och importera igen.', 'Tabellen blev lavet af en anden version af programmet. Flyt {detail} væk, og importer igen.', 'Tabellen ble laget av en annen versjon av programmet. Flytt unna {detail} og importer på nytt.'),
  folder: t('The folder cannot be written in: {detail}', 'Det går inte att skriva i mappen: {detail}', 'Der kan ikke skrives i mappen: {detail}', 'Det går ikke å skrive i mappen: {detail}'),
  'no such place': t('There is no file or folder {detail}, or it may not be read.', 'Det finns ingen fil eller mapp {detail}, eller så får den inte läsas.', 'Der er ingen fil eller mappe {detail}, eller den må ikke læses.', 'Det finnes ingen fil eller mappe {detail}, eller den kan ikke leses.'),
  'nothing to read': t('There is no .xml or .json file in {detail}.', 'Det finns ingen .xml- eller .json-fil i {detail}.', 'Der er ingen .xml- eller .json-fil i {detail}.', 'Det finnes ingen .xml- eller .json-fil i {detail}.'),
  'no table': t('No notices are imported. Make the table with: tipp notices import FOLDER', 'Inga annonser är importerade. Gör tabellen med: tipp notices import MAPP', 'Ingen bekendtgørelser er importeret. Lav tabellen med: tipp notices import MAPPE', 'Ingen kunngjøringer er importert. Lag tabellen med: tipp notices import MAPPE'),
}
