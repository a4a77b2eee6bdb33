CodeSystem: Volven9602
Id: volven-9602
Title: "Dokumenttyper"
Description: "National list 9602, Dokumenttyper. Used for Composition.type and DocumentReference.type."
* insert NationalSystem(9602)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #A02-2 "Individuell plan"
* #A03-2 "Epikrise"
* #A11-2 "Tverrfaglig sammenfatning"
* #A13-2 "Poliklinisk epikrise"
* #B01-2 "Tverrfaglig behandlingsplan"
* #I01-2 "Henvisninger"
* #I02-2 "Brev"
* #J01-2 "Sykmeldinger og trygdesaker"
* #S01-2 "Tester"

ValueSet: Volven9602Values
Id: volven-9602
Title: "Dokumenttyper"
Description: "The codes of national list 9602 that are shipped here."
* insert NationalValues(9602)
* include codes from system Volven9602
