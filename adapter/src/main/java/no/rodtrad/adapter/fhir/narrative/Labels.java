package no.rodtrad.adapter.fhir.narrative;

import java.util.Map;

/** What elements and types are called in bokmål. What has no name here is not told in a narrative. */
final class Labels {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("CarePlan", "Plan"),
            Map.entry("CareTeam", "Ansvarsgruppe"),
            Map.entry("Goal", "Mål"),
            Map.entry("ServiceRequest", "Henvisning eller tiltak"),
            Map.entry("Observation", "Opplysning"),
            Map.entry("Encounter", "Møte eller opphold"),
            Map.entry("Communication", "Melding"),
            Map.entry("Consent", "Samtykke"),
            Map.entry("Task", "Oppgave"),
            Map.entry("Patient", "Person"),
            Map.entry("EpisodeOfCare", "Oppfølgingsforløp"),
            Map.entry("Appointment", "Avtale"),
            Map.entry("Condition", "Tilstand"),
            Map.entry("Composition", "Dokument"),
            Map.entry("DocumentReference", "Dokument som er mottatt"),
            Map.entry("Provenance", "Opphav"),
            Map.entry("Organization", "Virksomhet"),
            Map.entry("Practitioner", "Helsepersonell"),
            Map.entry("PractitionerRole", "Rolle"));

    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("status", "Status"),
            Map.entry("lifecycleStatus", "Status"),
            Map.entry("intent", "Hensikt"),
            Map.entry("title", "Tittel"),
            Map.entry("description", "Beskrivelse"),
            Map.entry("category", "Kategori"),
            Map.entry("code", "Kode"),
            Map.entry("type", "Type"),
            Map.entry("name", "Navn"),
            Map.entry("period", "Periode"),
            Map.entry("occurrence", "Tid"),
            Map.entry("effective", "Gjelder"),
            Map.entry("value", "Verdi"),
            Map.entry("start", "Start"),
            Map.entry("end", "Slutt"),
            Map.entry("date", "Dato"),
            Map.entry("dateTime", "Tidspunkt"),
            Map.entry("created", "Opprettet"),
            Map.entry("authoredOn", "Skrevet"),
            Map.entry("sent", "Sendt"),
            Map.entry("received", "Mottatt"),
            Map.entry("sender", "Avsender"),
            Map.entry("recipient", "Mottaker"),
            Map.entry("author", "Forfatter"),
            Map.entry("owner", "Ansvarlig"),
            Map.entry("requester", "Bestiller"),
            Map.entry("managingOrganization", "Ansvarlig virksomhet"),
            Map.entry("payload", "Innhold"),
            Map.entry("note", "Merknad"),
            Map.entry("target", "Delmål"),
            Map.entry("activity", "Tiltak"),
            Map.entry("participant", "Deltaker"),
            Map.entry("reasonCode", "Grunn"),
            Map.entry("scope", "Omfang"));

    private Labels() {}

    static String type(String type) {
        return TYPES.getOrDefault(type, type);
    }

    /** null for what is not told. */
    static String element(String name) {
        return ELEMENTS.get(name);
    }
}
