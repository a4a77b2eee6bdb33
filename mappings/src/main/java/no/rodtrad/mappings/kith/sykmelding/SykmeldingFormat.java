package no.rodtrad.mappings.kith.sykmelding;

import java.util.Optional;
import no.rodtrad.mappings.kith.HeadFormat;
import no.rodtrad.mappings.kith.HeadHeader;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.MessageKind;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Sykmelding 2013, which the header message carries. */
public record SykmeldingFormat(MessageKind kind) implements HeadFormat {

    @Override
    public MessageHeader header(Element root) {
        // A sykmelding has neither versions nor cancellations of its own.
        return HeadHeader.read(root, kind, null, null);
    }

    @Override
    public Optional<Element> document(Element root) {
        return SykmeldingReader.document(root);
    }

    @Override
    public String place() {
        return SykmeldingReader.PLACE;
    }

    /** Everything in the body is kept with the person of the header: that must be the same one. */
    @Override
    public Optional<Refusal> refusal(Element root, MessageHeader header) {
        Element body = SykmeldingReader.body(SykmeldingReader.document(root).orElseThrow())
                .orElseThrow();
        String type = Elements.first(body, "Pasient/Fodselsnummer/TypeId")
                .flatMap(e -> Elements.attribute(e, "V"))
                .orElse("");
        return Elements.text(body, "Pasient/Fodselsnummer/Id")
                .filter(id -> header.patientIdents().stream().anyMatch(known -> type.equals(known.type())))
                .filter(id -> header.patientIdents().stream()
                        .noneMatch(known -> type.equals(known.type()) && id.equals(known.id())))
                .map(id -> Refusal.at(ErrorCode.PATIENT_OTHER_IN_CONTENT, "Pasient/Fodselsnummer"));
    }

    @Override
    public KithMessage read(Element root, MessageHeader header) {
        return SykmeldingReader.read(root, header);
    }
}
