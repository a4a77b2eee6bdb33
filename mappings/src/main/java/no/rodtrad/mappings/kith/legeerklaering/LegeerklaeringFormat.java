package no.rodtrad.mappings.kith.legeerklaering;

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

/** Legeerklæring ved arbeidsuførhet, which the header message carries. */
public record LegeerklaeringFormat(MessageKind kind) implements HeadFormat {

    @Override
    public MessageHeader header(Element root) {
        return HeadHeader.read(root, kind, null, null);
    }

    @Override
    public Optional<Element> document(Element root) {
        return LegeerklaeringReader.document(root);
    }

    @Override
    public String place() {
        return LegeerklaeringReader.PLACE;
    }

    /** The body gives a number without its kind: it has to be one of those that the header gives. */
    @Override
    public Optional<Refusal> refusal(Element root, MessageHeader header) {
        return LegeerklaeringReader.document(root)
                .flatMap(LegeerklaeringReader::body)
                .flatMap(body -> Elements.first(body, "Pasientopplysninger/Pasient"))
                .flatMap(patient -> Elements.attribute(patient, "fodselsnummer"))
                .filter(number -> header.patientIdents().stream().noneMatch(known -> number.equals(known.id())))
                .map(number -> Refusal.at(ErrorCode.PATIENT_OTHER_IN_CONTENT, "Pasientopplysninger/Pasient"));
    }

    @Override
    public KithMessage read(Element root, MessageHeader header) {
        return LegeerklaeringReader.read(root, header);
    }
}
