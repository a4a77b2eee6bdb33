package no.rodtrad.mappings.testing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.rodtrad.mappings.apprec.AppRecReader;
import no.rodtrad.mappings.fhir.MappedMessage;
import no.rodtrad.mappings.fhir.MappingContext;
import no.rodtrad.mappings.fhir.MessageMapping;
import no.rodtrad.mappings.fhir.ResourceIds;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.KithReader;
import no.rodtrad.mappings.kith.wrapped.CommonFormat;
import no.rodtrad.mappings.kith.wrapped.NestedHead;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.XmlGateway;
import org.hl7.fhir.r4.model.Resource;
import org.w3c.dom.Element;

/** A message on its way from bytes to FHIR, as the door takes it. */
public record Mapped(Element root, KithMessage message, MappedMessage result) {

    /** When every test message was received. */
    public static final Instant RECEIVED = Instant.parse("2026-10-05T10:00:00Z");

    public static Element root(byte[] xml) {
        return XmlGateway.parse(xml).orElseThrow().getDocumentElement();
    }

    public static Result<KithMessage> read(byte[] xml) {
        return KithReader.read(root(xml));
    }

    public static Mapped of(byte[] xml) {
        return of(xml, root(xml));
    }

    /** Reads whatever it is as the door does, and maps it if it can be read: nothing for what is refused. */
    public static Optional<Mapped> ifReadable(byte[] xml, Element root) {
        if (!(CommonFormat.open(root).then(opened -> NestedHead.innermost(opened.message()))
                instanceof Result.Ok<Element> opened)) {
            return Optional.empty();
        }
        Element message = opened.value();
        AppRecReader.read(message);
        KithReader.headerOnly(message);
        return KithReader.read(message) instanceof Result.Ok<KithMessage>
                ? Optional.of(of(xml, message))
                : Optional.empty();
    }

    public static Mapped of(byte[] xml, Element root) {
        KithMessage message = KithReader.read(root).orElseThrow();
        String document = message.header().sender().key().orElseThrow()
                + "/"
                + Objects.requireNonNullElse(
                        message.header().documentId(), message.header().messageId());
        MappingContext context = new MappingContext(
                "person-1", "folder-1", new ResourceIds(document), RECEIVED, xml, "application/xml", "0.1.0");
        return new Mapped(root, message, MessageMapping.map(message, context));
    }

    /** The resources of a type, in order. */
    public <T extends Resource> List<T> all(Class<T> type) {
        return result.resources().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The only resource of a type. */
    public <T extends Resource> T one(Class<T> type) {
        List<T> found = all(type);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of " + type.getSimpleName());
        }
        return found.get(0);
    }
}
