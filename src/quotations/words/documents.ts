/** Nouns, folded and sorted, for texts that have words of their own. */
export const documentNouns: ReadonlySet<string> = listWords(`
act ad advertisement affidavit agreement amendment analysis announcement article assessment bill biography blog book brief
brochure bulletin calculation caption charter column commercial communique complaint constitution contract cover decision
declaration decree description dispatch document documents draft editorial email emails essay excerpt filing filings
flier flyer guide guideline guidelines headline indictment inscription interview invitation judgment law lawsuit
leaflet letter listing manifesto manual memo memoir memorandum message newsletter note notice obituary op-ed opinion
order pamphlet paper papers petition placard plaque platform poem policy poll post poster posting press-release
proclamation proposal provision questionnaire record release report resolution review rule rules ruling script section
sentence series sign signs site slogan song speech spot statement statute story study subpoena suit summary survey
sweatshirt t-shirt tape testimony text transcript treaty tweet tweets verdict video warrant website
`);

/** Documents that charge somebody: their words are never those of the one charged. */
export const chargingDocuments: ReadonlySet<string> = listWords(`
affidavit charges complaint filing filings indictment lawsuit papers suit warrant
`);

function listWords(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/));
}
