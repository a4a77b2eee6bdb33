CodeSystem: Volven8304
Id: volven-8304
Title: "Hastegrad for henvisning"
Description: "National list 8304, Hastegrad for henvisning. Used for ServiceRequest.priority by mapping, and category. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(8304)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #0 "Øyeblikkelig hjelp"
* #1 "Innen tjuefire timer"
* #2 "Innen to døgn"
* #3 "Haster (elektiv)"
* #7 "Innen en uke"
* #14 "Innen to uker"
* #21 "Innen tre uker"
* #30 "Innen en måned"
* #90 "Innen tre måneder"
* #180 "Innen seks måneder"
* #360 "Innen tolv måneder"
* #1H "Innen en time"
* #2H "Innen to timer"
* #4H "Innen fire timer"
* #8H "Innen åtte timer"
* #N "Elektiv/Ordinær (elektiv)"
* #PK "Pakkeforløp for kreft (elektiv)"

ValueSet: Volven8304Values
Id: volven-8304
Title: "Hastegrad for henvisning"
Description: "The codes of national list 8304 that are shipped here."
* insert NationalValues(8304)
* include codes from system Volven8304
