package no.rodtrad.mappings.dialogmelding;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.dialogmelding.DialogMessage.Attachment;
import no.rodtrad.mappings.extract.ExtractOrganisation;
import no.rodtrad.mappings.extract.ExtractPatient;
import no.rodtrad.mappings.extract.ExtractProfessional;
import no.rodtrad.mappings.extract.PersonName;
import no.rodtrad.mappings.xml.ElementWriter;
import no.rodtrad.profiles.NationalCodeSystem;

/** Writes MsgHead 1.2 around a dialogue of either version, in the order of the schema. */
final class HeadWriter {

    static final String MSG_HEAD = "http://www.kith.no/xmlstds/msghead/2006-05-24";

    /** The namespace of the identifiers inside a dialogue. */
    static final String COMMON = "http://www.kith.no/xmlstds/felleskomponent1";

    private static final String BASE64 = "http://www.kith.no/xmlstds/base64container";
    private static final String VERSION = "v1.2 2006-05-24";

    private final ElementWriter root = ElementWriter.root(MSG_HEAD, "MsgHead");
    private final String generated;

    /** @param type list 8279 */
    HeadWriter(MessageHead head, String type, String typeText) {
        this.generated = dateTime(head.generated());
        ElementWriter info = root.child("MsgInfo");
        info.cs("Type", type, typeText)
                .text("MIGversion", VERSION)
                .text("GenDate", generated)
                .text("MsgId", head.messageId())
                .cs("Ack", "J", "Ja");
        head.conversation()
                .ifPresent(conversation -> info.child("ConversationRef")
                        .text("RefToParent", conversation.parent())
                        .text("RefToConversation", conversation.conversation()));
        party(info.child("Sender"), head.sender(), head.author());
        party(info.child("Receiver"), head.receiver(), head.addressee());
        patient(info.child("Patient"), head.patient());
    }

    ElementWriter root() {
        return root;
    }

    /** The main document, with room for the dialogue. */
    ElementWriter content(String namespace) {
        ElementWriter reference = root.child("Document")
                .cs("DocumentConnection", "H", "Hoveddokument")
                .child("RefDoc");
        issued(reference, "XML", "XML-instans").text("MimeType", "text/xml");
        return reference.child("Content").child(namespace, "Dialogmelding");
    }

    /** Marked in both ways: some of NAV's receivers find it by DocumentConnection, others by MsgType. */
    void attach(Attachment attached) {
        ElementWriter reference =
                root.child("Document").cs("DocumentConnection", "V", "Vedlegg").child("RefDoc");
        issued(reference, "A", "Vedlegg").text("MimeType", attached.mimeType()).text("Description", attached.title());
        reference
                .child("Content")
                .child(BASE64, "Base64Container")
                .element()
                .setTextContent(Base64.getEncoder().encodeToString(attached.content()));
    }

    /** The author's place in a note or a question. */
    static ElementWriter author(ElementWriter entry) {
        return entry.child("RollerRelatertNotat").cv("RolleNotat", "1", NationalCodeSystem.oid(9057), "forfatter");
    }

    static void professional(ElementWriter written, ExtractProfessional professional, String identNamespace) {
        name(written, professional.name());
        IdentWriter.person(written, professional.idents(), identNamespace);
    }

    /** The head has room for a person with an identifier only. */
    private static void party(
            ElementWriter holder, ExtractOrganisation organisation, Optional<ExtractProfessional> person) {
        ElementWriter written = holder.child("Organisation").text("OrganisationName", organisation.name());
        IdentWriter.organisation(written, organisation.idents(), MSG_HEAD);
        person.filter(p -> !p.idents().isEmpty())
                .ifPresent(p -> professional(written.child("HealthcareProfessional"), p, MSG_HEAD));
    }

    private static void patient(ElementWriter written, ExtractPatient patient) {
        name(written, patient.name());
        written.text(
                "DateOfBirth",
                patient.birthDate() == null ? null : patient.birthDate().toString());
        IdentWriter.person(written, List.of(patient.identifier()), MSG_HEAD);
    }

    private static void name(ElementWriter written, PersonName name) {
        written.text("FamilyName", name.family())
                .text("MiddleName", name.middle())
                .text("GivenName", name.given());
    }

    private ElementWriter issued(ElementWriter reference, String code, String text) {
        reference.child("IssueDate").attribute("V", generated);
        return reference.cs("MsgType", code, text);
    }

    private static String dateTime(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS));
    }
}
