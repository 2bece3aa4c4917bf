import { text as t, type Text } from '../../plain/index.ts'

/** Sizes of documents, in bytes; far above what a procurement needs, low enough that nobody can fill the disk. */
export const largestFile = 20 * 1024 * 1024, largestCase = 500 * 1024 * 1024, mostDocuments = 300, mostVersions = 100

/** What is received, by the ending of the name; what is told to those who fetch it. Nothing that a browser would run is among them. */
export const fileTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text', ods: 'application/vnd.oasis.opendocument.spreadsheet', odp: 'application/vnd.oasis.opendocument.presentation',
  png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', webp: 'image/webp',
  txt: 'text/plain', md: 'text/plain', csv: 'text/csv', json: 'application/json', geojson: 'application/geo+json', ifc: 'application/x-step', dwg: 'image/vnd.dwg',
} as const
export type FileEnding = keyof typeof fileTypes

export const fileFaults = {
  'no file': t('Choose a file.', 'Välj en fil.', 'Vælg en fil.', 'Velg en fil.'),
  'empty file': t('The file is empty.', 'Filen är tom.', 'Filen er tom.', 'Filen er tom.'),
  'too big': t('The file is larger than 20 MB. Make it smaller or split it.', 'Filen är större än 20 MB. Gör den mindre eller dela upp den.', 'Filen er større end 20 MB. Gør den mindre, eller del den op.', 'Filen er større enn 20 MB. Gjør den mindre eller del den opp.'),
  'case full': t('The documents of a case may be 500 MB together. Erase what is not needed.', 'Ett ärendes dokument får vara 500 MB tillsammans. Radera det som inte behövs.', 'En sags dokumenter må fylde 500 MB tilsammen. Slet det, der ikke er brug for.', 'Dokumentene i en sak kan være 500 MB til sammen. Slett det som ikke trengs.'),
  'type not received': t('This type of file is not accepted. Send PDF, Word, Excel, PowerPoint, OpenDocument, a picture (PNG, JPEG, WebP), plain text, CSV, JSON, IFC or DWG.', 'Den här filtypen tas inte emot. Skicka PDF, Word, Excel, PowerPoint, OpenDocument, en bild (PNG, JPEG, WebP), ren text, CSV, JSON, IFC eller DWG.', 'Denne filtype modtages ikke. Send PDF, Word, Excel, PowerPoint, OpenDocument, et billede (PNG, JPEG, WebP), ren tekst, CSV, JSON, IFC eller DWG.', 'Denne filtypen tas ikke imot. Send PDF, Word, Excel, PowerPoint, OpenDocument, et bilde (PNG, JPEG, WebP), ren tekst, CSV, JSON, IFC eller DWG.'),
  'not what it says': t('The file’s contents are not what its name says. Save it again in its own program and send that.', 'Filens innehåll stämmer inte med namnet. Spara om den i sitt eget program och skicka den.', 'Filens indhold svarer ikke til navnet. Gem den igen i dens eget program, og send den.', 'Innholdet i filen stemmer ikke med navnet. Lagre den på nytt i sitt eget program og send den.'),
  'has macros': t('The file holds a program (macros). Save it without and send it again.', 'Filen innehåller ett program (makron). Spara den utan och skicka igen.', 'Filen indeholder et program (makroer). Gem den uden, og send den igen.', 'Filen inneholder et program (makroer). Lagre den uten og send på nytt.'),
} satisfies Record<string, Text>
export type FileFault = keyof typeof fileFaults

/** The name as it is kept and given out: its last part, without what a system or a reader could be fooled by. */
export function safeName(said: string): string {
  const last = said.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  // Control characters, marks that turn the direction of writing round, and what file systems give a meaning of its own.
  const clean = last.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu, '').replaceAll(/[<>:"|?*]/g, '-').replaceAll(/\s+/g, ' ').replace(/^[. ]+/, '').replace(/[. ]+$/, '')
  const dot = clean.lastIndexOf('.'), ending = dot > 0 ? clean.slice(dot) : '', stem = dot > 0 ? clean.slice(0, dot) : clean
  return [...stem].slice(0, 100).join('').trim() + [...ending].slice(0, 12).join('')
}
export const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase()

const ascii = (bytes: Uint8Array, from: number, length: number): string => String.fromCharCode(...bytes.subarray(from, from + length))
const begins = (bytes: Uint8Array, words: string): boolean => bytes.length >= words.length && ascii(bytes, 0, words.length) === words
/** The names of what is packed in a zip, read from its index at the end (PKWARE APPNOTE 4.3); undefined when it has none that can be read. */
export function namesInZip(bytes: Uint8Array): readonly string[] | undefined {
  if (!begins(bytes, 'PK\u0003\u0004')) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  for (const least = Math.max(0, end - 65_535); end >= least && view.getUint32(end, true) !== 0x06054b50; end--);
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return undefined
  const count = view.getUint16(end + 10, true), names: string[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined
    const length = view.getUint16(at + 28, true)
    if (at + 46 + length > bytes.length) return undefined
    names.push(ascii(bytes, at + 46, length))
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names
}

/** Whether bytes are valid UTF-8 without control characters that no text has. */
function isText(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length;) {
    const b = bytes[i]!
    if (b < 0x20 && b !== 9 && b !== 10 && b !== 13 && b !== 12) return false
    const more = b < 0x80 ? 0 : b >= 0xc2 && b < 0xe0 ? 1 : b >= 0xe0 && b < 0xf0 ? 2 : b >= 0xf0 && b < 0xf5 ? 3 : -1
    if (more < 0) return false
    for (let k = 1; k <= more; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return false
    i += more + 1
  }
  return true
}

const office: Partial<Record<FileEnding, string>> = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml', pptx: 'ppt/presentation.xml' }
/** What is wrong with a file, judged by its name and by what is in it; or its type. */
export function judgeFile(name: string, bytes: Uint8Array): { readonly ok: true; readonly type: string } | { readonly ok: false; readonly fault: FileFault } {
  const no = (fault: FileFault) => ({ ok: false as const, fault }), ending = endingOf(name)
  if (bytes.length === 0) return no('empty file')
  if (bytes.length > largestFile) return no('too big')
  if (!Object.hasOwn(fileTypes, ending) || name === ending) return no('type not received')
  const yes = (is: boolean) => (is ? { ok: true as const, type: fileTypes[ending as FileEnding] } : no('not what it says'))
  switch (ending as FileEnding) {
    case 'pdf': return yes(begins(bytes, '%PDF-'))
    case 'docx': case 'xlsx': case 'pptx': {
      const names = namesInZip(bytes)
      return names?.some(n => /vbaproject\.bin$|\/activex\//i.test(n)) ? no('has macros') : yes(names !== undefined && names.includes('[Content_Types].xml') && names.includes(office[ending as FileEnding]!))
    }
    case 'odt': case 'ods': case 'odp': {
      const names = namesInZip(bytes), type = fileTypes[ending as 'odt']
      if (names?.some(n => /^(Basic|Scripts)\/./.test(n))) return no('has macros')
      // OpenDocument 1.3, part 2, 3.3: the first entry is called mimetype, is not packed, and says what the rest is.
      return yes(names?.[0] === 'mimetype' && ascii(bytes, 30, 8) === 'mimetype' && ascii(bytes, 38, type.length) === type)
    }
    case 'png': return yes(begins(bytes, '\u0089PNG\r\n\u001a\n'))
    case 'jpg': case 'jpeg': return yes(begins(bytes, '\u00ff\u00d8\u00ff'))
    case 'webp': return yes(begins(bytes, 'RIFF') && ascii(bytes, 8, 4) === 'WEBP')
    case 'dwg': return yes(/^AC10\d\d/.test(ascii(bytes, 0, 6)))
    case 'ifc': return yes(begins(bytes, 'ISO-10303-21;') && isText(bytes))
    case 'json': case 'geojson': case 'txt': case 'md': case 'csv': return yes(isText(bytes))
  }
}
