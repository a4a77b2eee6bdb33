Invariant: rodtrad-person-1
Description: "A person is known by a national number: birth number, D-number, common help number or DUF number."
Severity: #error
Expression: "identifier.where(value.exists() and (system = 'urn:oid:2.16.578.1.12.4.1.4.1' or system = 'urn:oid:2.16.578.1.12.4.1.4.2' or system = 'urn:oid:2.16.578.1.12.4.1.4.3' or system = 'urn:oid:2.16.578.1.12.4.1.4.5')).exists()"
* insert Nb([["En person kjennes på et nasjonalt nummer: fødselsnummer, D-nummer, felles hjelpenummer eller DUF-nummer."]])

Invariant: rodtrad-person-2
Description: "Birth numbers and D-numbers have 11 digits."
Severity: #warning
Expression: "identifier.where(system = 'urn:oid:2.16.578.1.12.4.1.4.1' or system = 'urn:oid:2.16.578.1.12.4.1.4.2').all(value.matches('^[0-9]{11}$'))"
* insert Nb([["Fødselsnummer og D-nummer har 11 siffer."]])

Invariant: rodtrad-name-1
Description: "A name has a family name or is written as text."
Severity: #error
Expression: "family.exists() or text.exists()"
* insert Nb([["Et navn har etternavn eller er skrevet som tekst."]])
