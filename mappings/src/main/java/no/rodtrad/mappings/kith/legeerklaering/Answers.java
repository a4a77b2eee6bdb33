package no.rodtrad.mappings.kith.legeerklaering;

import java.util.Map;

/** How values of a legeerklæring are written out for reading: its numbers are of no national list but of its own schema. */
public enum Answers {
    AS_SENT(Map.of()),
    DAY(Map.of()),
    YES_NO(Map.of("1", "Ja", "2", "Nei", "3", "Vet ikke")),
    TYPE(Map.of(
            "1",
            "Sykefravær over 8 uker",
            "2",
            "Rehabiliteringspenger",
            "3",
            "Yrkesrettet attføring",
            "4",
            "Uførepensjon")),
    SITUATION(Map.of("1", "Inntektsgivende arbeid", "2", "Hjemmearbeidende", "3", "Student", "4", "Annet")),
    CONTACT(Map.of(
            "1",
            "Behandlende lege",
            "2",
            "Arbeidsgiver",
            "3",
            "Arbeidskontor",
            "4",
            "Basisgruppe",
            "5",
            "Annen instans")),
    MEASURE(Map.of(
            "1",
            "Kjøp av helsetjenester",
            "2",
            "Reisetilskudd",
            "3",
            "Aktiv sykmelding",
            "4",
            "Hjelpemidler på arbeidsplassen",
            "5",
            "Yrkesrettet attføring",
            "6",
            "Friskmelding til arbeidsformidling",
            "7",
            "Andre")),
    WHEN(Map.of("1", "Nå", "2", "Etter behandling"));

    private final Map<String, String> words;

    Answers(Map<String, String> words) {
        this.words = words;
    }

    /** The value in words; one that the schema does not have is kept as sent. */
    public String readable(String written) {
        return this == DAY
                ? written.replaceFirst("^(\\d{4})-(\\d{2})-(\\d{2}).*$", "$3.$2.$1")
                : words.getOrDefault(written, written);
    }
}
