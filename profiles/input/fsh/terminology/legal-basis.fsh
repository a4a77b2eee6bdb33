CodeSystem: LegalBasis
Id: legal-basis
Title: "Legal basis"
Description: "The paragraph by which something is disclosed or done without asking for consent, or by which consent lifts secrecy. Numbers of paragraphs change; the policy that refers to them has a version. The policy codes of HL7 name foreign law."
* insert OwnSystem
* insert Concept(pasrl-5-1, [[Pasient- og brukerrettighetsloven § 5-1]], [[Patients' rights act, section 5-1]], [[The patient may see the own record. Own concept: the paragraphs of Norwegian law that decide have no code elsewhere.]])
* insert Concept(hpl-15, [[Helsepersonelloven § 15]], [[Health personnel act, section 15]], [[Statements are careful and hold only what the purpose needs. Own concept: the paragraphs of Norwegian law that decide have no code elsewhere.]])
* insert Concept(hpl-21, [[Helsepersonelloven § 21]], [[Health personnel act, section 21]], [[The duty of secrecy; the ground of a refusal. Own concept: the paragraphs of Norwegian law that decide have no code elsewhere.]])
* insert Concept(hpl-22, [[Helsepersonelloven § 22]], [[Health personnel act, section 22]], [[Consent lifts secrecy as far as it goes. Own concept: the paragraphs of Norwegian law that decide have no code elsewhere.]])
* insert Concept(hpl-25, [[Helsepersonelloven § 25]], [[Health personnel act, section 25]], [[Cooperating personnel get what proper health care needs, unless the patient objects. Own concept: the paragraphs of Norwegian law that decide have no code elsewhere.]])
* insert Concept(hpl-45, [[Helsepersonelloven § 45]], [[Health personnel act, section 45]], [[Who follows up gets the necessary information, such as the epikrise, unless the patient objects. Own concept: the paragraphs of Norwegian law that decide have no code elsewhere.]])
* insert Concept(pjf-9, [[Pasientjournalforskriften § 9]], [[Patient records regulation, section 9]], [[Epikrise after a stay or treatment by a specialist. Own concept: the paragraphs of Norwegian law that decide have no code elsewhere.]])
* insert Concept(ftrl-8-7, [[Folketrygdloven § 8-7]], [[National insurance act, section 8-7]], [[The certificate of sick leave documents the incapacity for work. Own concept: the paragraphs of Norwegian law that decide have no code elsewhere.]])
* insert Concept(ftrl-8-7a, [[Folketrygdloven § 8-7 a]], [[National insurance act, section 8-7 a]], [[NAV calls to dialogue meetings. Own concept: the paragraphs of Norwegian law that decide have no code elsewhere.]])
* insert Concept(ftrl-8-8, [[Folketrygdloven § 8-8]], [[National insurance act, section 8-8]], [[The duty of activity. Own concept: the paragraphs of Norwegian law that decide have no code elsewhere.]])
* insert Concept(ftrl-8-12, [[Folketrygdloven § 8-12]], [[National insurance act, section 8-12]], [[How long sickness benefit is paid. Own concept: the paragraphs of Norwegian law that decide have no code elsewhere.]])
* insert Concept(ftrl-21-4, [[Folketrygdloven § 21-4]], [[National insurance act, section 21-4]], [[NAV may fetch what is necessary to decide on a benefit, never the whole record. Own concept: the paragraphs of Norwegian law that decide have no code elsewhere.]])
* insert Concept(ftrl-25-2, [[Folketrygdloven § 25-2]], [[National insurance act, section 25-2]], [[The employer's duties on plan and meetings towards NAV. Own concept: the paragraphs of Norwegian law that decide have no code elsewhere.]])
* insert Concept(aml-4-6, [[Arbeidsmiljøloven § 4-6]], [[Working environment act, section 4-6]], [[Accommodation, follow-up plan and dialogue meeting 1. Own concept: the paragraphs of Norwegian law that decide have no code elsewhere.]])
* insert Concept(nav-loven-7, [[NAV-loven § 7]], [[NAV act, section 7]], [[Secrecy in NAV and what is open for follow-up. Own concept: the paragraphs of Norwegian law that decide have no code elsewhere.]])
* insert Concept(nav-loven-15, [[NAV-loven § 15]], [[NAV act, section 15]], [[NAV coordinates together with the person; individual plan. Own concept: the paragraphs of Norwegian law that decide have no code elsewhere.]])
* insert Concept(tiltaksforskriften, [[Tiltaksforskriften]], [[Regulation on labour market measures]], [[Who carries out a measure for NAV reports to NAV. Own concept: the paragraphs of Norwegian law that decide have no code elsewhere.]])

ValueSet: LegalBasisValues
Id: legal-basis
Title: "Legal basis"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system LegalBasis
