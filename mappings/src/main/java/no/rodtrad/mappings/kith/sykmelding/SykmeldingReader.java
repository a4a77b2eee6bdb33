package no.rodtrad.mappings.kith.sykmelding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.msghead.HeadPatientReader;
import no.rodtrad.mappings.kith.msghead.OrganisationReader;
import no.rodtrad.mappings.kith.shape.AttachedDocument;
import no.rodtrad.mappings.kith.shape.DocumentReader;
import no.rodtrad.mappings.kith.shape.Leaf;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Reads Sykmelding 2013 in a header message, of which the mandatory parts have been found to be there. */
final class SykmeldingReader {

    /** Where the body stands in the header message. */
    static final String PLACE = "Document/RefDoc/Content/HelseOpplysningerArbeidsuforhet";

    private SykmeldingReader() {}

    static Sykmelding read(Element root, MessageHeader header) {
        Element info = Elements.first(root, "MsgInfo").orElseThrow();
        Element document = document(root).orElseThrow();
        Element body = body(document).orElseThrow();
        return new Sykmelding(
                header,
                root,
                DocumentReader.message(info),
                OrganisationReader.party(info, "Sender"),
                OrganisationReader.party(info, "Receiver"),
                HeadPatientReader.read(Elements.first(info, "Patient").orElseThrow()),
                HeadMarks.read(root, info, document),
                Leaf.text(document, "RefDoc/Id"),
                Leaf.time(document, "RefDoc/IssueDate"),
                BodyPartyReader.named(body),
                BodyPartyReader.certifier(body),
                telecomTypes(body, "Behandler"),
                Leaf.time(body, "SyketilfelleStartDato"),
                Leaf.time(body, "KontaktMedPasient/BehandletDato"),
                Elements.first(body, "Arbeidsgiver").map(SykmeldingReader::employment),
                diagnoses(body, "MedisinskVurdering/HovedDiagnose"),
                diagnoses(body, "MedisinskVurdering/BiDiagnoser"),
                Elements.text(body, "MedisinskVurdering/SkjermesForPasient")
                        .filter(PeriodReader::isTrue)
                        .isPresent(),
                PeriodReader.periods(body),
                StatementReader.read(body),
                AnswerReader.read(body),
                attachments(root, document));
    }

    /** The {@code Document} that holds the body: not always the first. */
    static Optional<Element> document(Element root) {
        return Elements.children(root, "Document").stream()
                .filter(document -> body(document).isPresent())
                .findFirst();
    }

    static Optional<Element> body(Element document) {
        return Elements.first(document, "RefDoc/Content/HelseOpplysningerArbeidsuforhet");
    }

    private static List<Sourced<Coded>> telecomTypes(Element parent, String holder) {
        return Elements.first(parent, holder).map(BodyPartyReader::telecomTypes).orElse(List.of());
    }

    private static Sykmelding.Employment employment(Element e) {
        return new Sykmelding.Employment(
                Leaf.coded(e, "HarArbeidsgiver"),
                Leaf.text(e, "NavnArbeidsgiver"),
                Leaf.text(e, "Yrkesbetegnelse"),
                PeriodReader.number(e, "Stillingsprosent", 100));
    }

    private static List<Sourced<Coded>> diagnoses(Element body, String place) {
        return Elements.first(body, place)
                .map(e -> Leaf.everyCoded(e, "Diagnosekode"))
                .orElse(List.of());
    }

    private static List<AttachedDocument> attachments(Element root, Element ofBody) {
        List<AttachedDocument> found = new ArrayList<>();
        for (Element document : Elements.children(root, "Document")) {
            if (document != ofBody) {
                found.addAll(DocumentReader.attachments(document));
            }
        }
        return found;
    }
}
