/** Notices that are nobody's, for tests and benches. Every name and text in them is a word that must never be read. */
export const planted = ['Kontakt-Person-Nolund', 'kontakt.person@nolund.invalid', 'Vinnare-Enskild-Firma', '19121212-1212', 'Beskrivning-av-behov', 'Köpare-Kommunen', 'Storgatan-Ingenstans'] as const
const [person, mail, winner, number, prose, buyer, street] = planted

export type Made = {
  readonly number: number
  readonly year?: number
  readonly country?: string
  readonly cpv?: string
  readonly procedure?: string
  readonly months?: number
  readonly bids?: number
  readonly bidsSme?: number
  readonly winnerCountry?: string
  readonly size?: string
  /** Codes of BT-776. */
  readonly innovation?: readonly string[]
  readonly version?: number
  /** Number of the call that a result builds on. */
  readonly builds?: string
  /** Repeats the prose, to make a notice of the size they have. */
  readonly long?: number
}
const pad = (n: number, to: number): string => String(n).padStart(to, '0')
const uuid = (n: number): string => `00000000-0000-4000-8000-${pad(n, 12)}`
const three: Readonly<Record<string, string>> = { DK: 'DNK', SE: 'SWE', NO: 'NOR', FI: 'FIN', DE: 'DEU', US: 'USA' }

const organization = (id: string, name: string, country: string, size?: string): string => `<efac:Organization><efac:Company>${size ? `<efbc:CompanySizeCode listName="economic-operator-size">${size}</efbc:CompanySizeCode>` : ''}<cac:PartyIdentification><cbc:ID schemeName="organization">${id}</cbc:ID></cac:PartyIdentification>`
  + `<cac:PartyName><cbc:Name languageID="SWE">${name}</cbc:Name></cac:PartyName><cac:PostalAddress><cbc:StreetName>${street}</cbc:StreetName><cac:Country><cbc:IdentificationCode listName="country">${three[country] ?? 'DNK'}</cbc:IdentificationCode></cac:Country></cac:PostalAddress>`
  + `<cac:PartyLegalEntity><cbc:CompanyID>${number}</cbc:CompanyID></cac:PartyLegalEntity><cac:Contact><cbc:Name>${person}</cbc:Name><cbc:ElectronicMail>${mail}</cbc:ElectronicMail></cac:Contact></efac:Company></efac:Organization>`
const names = ['xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"', 'xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"', 'xmlns:efac="http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1"', 'xmlns:efbc="http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1"', 'xmlns:efext="http://data.europa.eu/p27/eforms-ubl-extensions/1"', 'xmlns:ext="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"'].join(' ')

function eforms(root: string, m: Made, inside: { readonly result: string; readonly type: string; readonly sub: string }): string {
  const year = m.year ?? 2024, cpv = m.cpv ?? '90000000', text = `${prose} `.repeat(m.long ?? 1)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${root}-2" ${names}><ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension>${inside.result}<efac:NoticeSubType><cbc:SubTypeCode listName="notice-subtype">${inside.sub}</cbc:SubTypeCode></efac:NoticeSubType>`
    + `<efac:Organizations>${organization('ORG-0001', buyer, m.country ?? 'DK')}${organization('ORG-0002', winner, m.winnerCountry ?? m.country ?? 'DK', m.size)}</efac:Organizations><efac:Publication><efbc:NoticePublicationID schemeName="ojs-notice-id">${pad(m.number, 8)}-${year}</efbc:NoticePublicationID><efbc:PublicationDate>${year}-03-04Z</efbc:PublicationDate></efac:Publication></efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>`
    + `<cbc:CustomizationID>eforms-sdk-1.10</cbc:CustomizationID><cbc:ID schemeName="notice-id">${uuid(m.number - (m.version ?? 1) + 1)}</cbc:ID><cbc:ContractFolderID>${uuid(900_000 + m.number)}</cbc:ContractFolderID><cbc:IssueDate>${year}-03-01+01:00</cbc:IssueDate><cbc:VersionID>${pad(m.version ?? 1, 2)}</cbc:VersionID>${inside.type}<cbc:NoticeLanguageCode>SWE</cbc:NoticeLanguageCode>`
    + `<cac:ContractingParty><cac:Party><cac:PartyIdentification><cbc:ID schemeName="organization">ORG-0001</cbc:ID></cac:PartyIdentification></cac:Party></cac:ContractingParty><cac:TenderingProcess><cbc:ProcedureCode listName="procurement-procedure-type">${m.procedure ?? 'open'}</cbc:ProcedureCode>${m.builds ? `<cac:NoticeDocumentReference><cbc:ID schemeName="ojs-notice-id">${m.builds}</cbc:ID></cac:NoticeDocumentReference>` : ''}</cac:TenderingProcess>`
    + `<cac:ProcurementProject><cbc:Name>${prose}</cbc:Name><cbc:Description>${text}</cbc:Description><cbc:ProcurementTypeCode listName="contract-nature">services</cbc:ProcurementTypeCode><cac:MainCommodityClassification><cbc:ItemClassificationCode listName="cpv">${cpv}</cbc:ItemClassificationCode></cac:MainCommodityClassification></cac:ProcurementProject>`
    + `<cac:ProcurementProjectLot><cbc:ID schemeName="Lot">LOT-0001</cbc:ID><cac:TenderingTerms><cbc:VariantConstraintCode listName="permission">allowed</cbc:VariantConstraintCode></cac:TenderingTerms><cac:TenderingProcess><cac:TenderSubmissionDeadlinePeriod><cbc:EndDate>${year}-04-05+02:00</cbc:EndDate></cac:TenderSubmissionDeadlinePeriod><cac:ContractingSystem><cbc:ContractingSystemTypeCode listName="framework-agreement">none</cbc:ContractingSystemTypeCode></cac:ContractingSystem></cac:TenderingProcess>`
    + `<cac:ProcurementProject><cbc:Description>${text}</cbc:Description>${(m.innovation ?? []).map(c => `<cac:ProcurementAdditionalType><cbc:ProcurementTypeCode listName="innovative-acquisition">${c}</cbc:ProcurementTypeCode></cac:ProcurementAdditionalType>`).join('')}${m.months === undefined ? '' : `<cac:PlannedPeriod><cbc:DurationMeasure unitCode="MONTH">${m.months}</cbc:DurationMeasure></cac:PlannedPeriod>`}</cac:ProcurementProject></cac:ProcurementProjectLot></${root}>`
}

export const smallCall = (m: Made): string => eforms('ContractNotice', m, { result: '', sub: '16', type: '<cbc:NoticeTypeCode listName="competition">cn-standard</cbc:NoticeTypeCode>' })

const stat = (code: string, n: number | undefined): string => (n === undefined ? '' : `<efac:ReceivedSubmissionsStatistics><efbc:StatisticsCode listName="received-submission-type">${code}</efbc:StatisticsCode><efbc:StatisticsNumeric>${n}</efbc:StatisticsNumeric></efac:ReceivedSubmissionsStatistics>`)
/** A result; `lots` results of the one lot, each with the same number of tenders. */
export const smallResult = (m: Made, times = 1): string => eforms('ContractAwardNotice', m, {
  sub: '29', type: '<cbc:NoticeTypeCode listName="result">can-standard</cbc:NoticeTypeCode>',
  result: `<efac:NoticeResult>${Array.from({ length: times }, (_, i) => `<efac:LotResult><cbc:ID schemeName="result">RES-000${i + 1}</cbc:ID><cbc:TenderResultCode listName="winner-selection-status">selec-w</cbc:TenderResultCode><efac:LotTender><cbc:ID schemeName="tender">TEN-0001</cbc:ID></efac:LotTender>${stat('tenders', m.bids)}${stat('t-sme', m.bidsSme)}<efac:SettledContract><cbc:ID schemeName="contract">CON-0001</cbc:ID></efac:SettledContract><efac:TenderLot><cbc:ID schemeName="Lot">LOT-0001</cbc:ID></efac:TenderLot></efac:LotResult>`).join('')}`
    + `<efac:LotTender><cbc:ID schemeName="tender">TEN-0001</cbc:ID><efac:TenderingParty><cbc:ID schemeName="tendering-party">TPA-0001</cbc:ID></efac:TenderingParty></efac:LotTender><efac:SettledContract><cbc:ID schemeName="contract">CON-0001</cbc:ID><cbc:IssueDate>${m.year ?? 2024}-09-01</cbc:IssueDate><cbc:Title>${prose}</cbc:Title><efac:LotTender><cbc:ID schemeName="tender">TEN-0001</cbc:ID></efac:LotTender></efac:SettledContract><efac:TenderingParty><cbc:ID schemeName="tendering-party">TPA-0001</cbc:ID><efac:Tenderer><cbc:ID schemeName="organization">ORG-0002</cbc:ID></efac:Tenderer></efac:TenderingParty></efac:NoticeResult>`,
})

const address = (tag: string, name: string, country: string): string => `<${tag}><OFFICIALNAME>${name}</OFFICIALNAME><NATIONALID>${number}</NATIONALID><ADDRESS>${street}</ADDRESS><COUNTRY VALUE="${country}"/><CONTACT_POINT>${person}</CONTACT_POINT><E_MAIL>${mail}</E_MAIL></${tag}>`
/** In the XML of TED before eForms: a call (F02) or a result (F03). */
export function smallTed(m: Made, form: 'F02' | 'F03'): string {
  const year = m.year ?? 2020, code = { open: '1', restricted: '2', innovation: 'G', 'comp-dial': 'C' }[m.procedure ?? 'open'] ?? '9', cpv = m.cpv ?? '45000000', text = `<P>${`${prose} `.repeat(m.long ?? 1)}</P>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<TED_EXPORT xmlns="http://publications.europa.eu/resource/schema/ted/R2.0.9/publication" VERSION="R2.0.9.S05.E01" DOC_ID="${pad(m.number, 6)}-${year}" EDITION="${year}050"><TECHNICAL_SECTION><RECEPTION_ID>x</RECEPTION_ID></TECHNICAL_SECTION><CODED_DATA_SECTION><REF_OJS><COLL_OJ>S</COLL_OJ><NO_OJ>50</NO_OJ><DATE_PUB>${year}0304</DATE_PUB></REF_OJS>`
    + `<NOTICE_DATA><NO_DOC_OJS>${year}/S 050-${pad(m.number, 6)}</NO_DOC_OJS><ISO_COUNTRY VALUE="${m.country ?? 'DK'}"/><ORIGINAL_CPV CODE="${cpv}">x</ORIGINAL_CPV>${m.builds ? `<REF_NOTICE><NO_DOC_OJS>${m.builds}</NO_DOC_OJS></REF_NOTICE>` : ''}</NOTICE_DATA><CODIF_DATA><DS_DATE_DISPATCH>${year}0301</DS_DATE_DISPATCH><TD_DOCUMENT_TYPE CODE="${form === 'F02' ? 3 : 7}">x</TD_DOCUMENT_TYPE><NC_CONTRACT_NATURE CODE="1">x</NC_CONTRACT_NATURE><PR_PROC CODE="${code}">x</PR_PROC></CODIF_DATA></CODED_DATA_SECTION>`
    + `<TRANSLATION_SECTION><ML_TITLES><ML_TI_DOC LG="SV"><TI_TEXT><P>${prose}</P></TI_TEXT></ML_TI_DOC></ML_TITLES></TRANSLATION_SECTION><FORM_SECTION><${form}_2014 CATEGORY="ORIGINAL" FORM="${form}" LG="SV"><CONTRACTING_BODY>${address('ADDRESS_CONTRACTING_BODY', buyer, m.country ?? 'DK')}</CONTRACTING_BODY><OBJECT_CONTRACT><TITLE><P>${prose}</P></TITLE><CPV_MAIN><CPV_CODE CODE="${cpv}"/></CPV_MAIN><TYPE_CONTRACT CTYPE="WORKS"/><SHORT_DESCR>${text}</SHORT_DESCR>`
    + `<OBJECT_DESCR ITEM="1"><SHORT_DESCR>${text}</SHORT_DESCR>${m.months === undefined ? '' : `<DURATION TYPE="MONTH">${m.months}</DURATION>`}<NO_ACCEPTED_VARIANTS/></OBJECT_DESCR></OBJECT_CONTRACT><PROCEDURE>${form === 'F02' ? `<DATE_RECEIPT_TENDERS>${year}-04-05</DATE_RECEIPT_TENDERS>` : ''}</PROCEDURE>`
    + (form === 'F02' ? '' : `<AWARD_CONTRACT ITEM="1"><LOT_NO>1</LOT_NO><TITLE><P>${prose}</P></TITLE><AWARDED_CONTRACT><DATE_CONCLUSION_CONTRACT>${year}-09-01</DATE_CONCLUSION_CONTRACT><TENDERS>${m.bids === undefined ? '' : `<NB_TENDERS_RECEIVED>${m.bids}</NB_TENDERS_RECEIVED>`}${m.bidsSme === undefined ? '' : `<NB_TENDERS_RECEIVED_SME>${m.bidsSme}</NB_TENDERS_RECEIVED_SME>`}</TENDERS><CONTRACTORS><CONTRACTOR>${address('ADDRESS_CONTRACTOR', winner, m.winnerCountry ?? m.country ?? 'DK')}<${m.size === 'large' ? 'NO_SME' : 'SME'}/></CONTRACTOR></CONTRACTORS></AWARDED_CONTRACT></AWARD_CONTRACT>`)
    + `<COMPLEMENTARY_INFO><INFO_ADD>${text}</INFO_ADD></COMPLEMENTARY_INFO></${form}_2014></FORM_SECTION></TED_EXPORT>`
}

export const smallRelease = (m: Made): Record<string, unknown> => ({
  ocid: `ocds-small-${m.number}`, id: `r-${m.number}`, date: `${m.year ?? 2023}-09-10T12:00:00Z`, tag: ['award', 'contract'], buyer: { id: 'b', name: buyer }, description: prose,
  parties: [{ id: 'b', name: buyer, roles: ['buyer'], address: { country: m.country ?? 'NO', streetAddress: street }, contactPoint: { name: person, email: mail } }, { id: 's', name: winner, roles: ['supplier'], identifier: { id: number }, address: { country: m.winnerCountry ?? 'NO' }, ...(m.size ? { details: { scale: m.size } } : {}) }],
  tender: { procurementMethod: 'open', procurementMethodDetails: 'Open procedure', mainProcurementCategory: 'goods', title: prose, items: [{ id: '1', classification: { scheme: 'CPV', id: m.cpv ?? '33100000' } }], lots: [{ id: 'LOT-0001', ...(m.months ? { contractPeriod: { durationInDays: m.months * 30 } } : {}) }] },
  bids: { statistics: [...(m.bids === undefined ? [] : [{ id: '1', measure: 'bids', value: m.bids, relatedLots: ['LOT-0001'] }]), ...(m.bidsSme === undefined ? [] : [{ id: '2', measure: 'smeBids', value: m.bidsSme, relatedLots: ['LOT-0001'] }])] },
  awards: [{ id: 'a', status: 'active', relatedLots: ['LOT-0001'], suppliers: [{ id: 's', name: winner }] }], contracts: [{ id: 'c', awardID: 'a', dateSigned: `${m.year ?? 2023}-09-01T00:00:00Z` }],
})
