CodeSystem: Volven8655
Id: volven-8655
Title: "Helsehjelpsområde"
Description: "National list 8655, Helsehjelpsområde. Used for HealthcareService.specialty."
* insert NationalSystem(8655)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #KX17 "Fastlege"
* #S0208 "Ortopedisk kirurgi"
* #S03 "Indremedisin"

ValueSet: Volven8655Values
Id: volven-8655
Title: "Helsehjelpsområde"
Description: "The codes of national list 8655 that are shipped here."
* insert NationalValues(8655)
* include codes from system Volven8655
