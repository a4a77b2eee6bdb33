package no.rodtrad.adapter.fhir.message;

import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.time.Clock;
import java.util.List;
import no.rodtrad.adapter.access.CallerAuthentication;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.fhir.FhirProviders;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.xml.XmlGateway;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.springframework.stereotype.Component;

/** The two doors for what is sent as one whole: {@code POST /fhir/Bundle} for documents, {@code $process-message} for messages. */
@Component
public class BundleDoors implements FhirProviders {

    private final BundleIntake intake;
    private final Clock clock;

    BundleDoors(BundleIntake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public List<?> providers() {
        return List.of(new Documents(), new Messages());
    }

    /** Bundles of type document (FHIR R4, documents.html). */
    public final class Documents implements ca.uhn.fhir.rest.server.IResourceProvider {

        @Override
        public Class<Bundle> getResourceType() {
            return Bundle.class;
        }

        /** Answered with the address of the Composition, since the document is not kept as a Bundle. */
        @Create
        public MethodOutcome receive(@ResourceParam Bundle document, RequestDetails request) {
            CallerIdentity caller = CallerAuthentication.current();
            Senders.mayAtAll(caller);
            byte[] bytes = bytes(request);
            ReadBundle read = ReadBundle.document(document);
            OperationOutcome receipt = DocumentAnswers.read(
                    intake.receive(read, bytes, contentType(request), DocumentAnswers.INSTANCE, caller));
            MethodOutcome outcome = new MethodOutcome();
            outcome.setCreated(true);
            DocumentAnswers.location(receipt).ifPresent(outcome::setId);
            outcome.setResource(receipt);
            outcome.setOperationOutcome(receipt);
            return outcome;
        }
    }

    /** FHIR R4, messagedefinition: the operation {@code $process-message}, always answered at once. */
    public final class Messages {

        @Operation(name = "$process-message")
        public Bundle process(
                @OperationParam(name = "content", min = 1, max = 1) IBaseResource content,
                ServletRequestDetails request) {
            CallerIdentity caller = CallerAuthentication.current();
            Senders.mayAtAll(caller);
            if (isTrue(request, "async") || request.getParameters().containsKey("response-url")) {
                throw FhirRefusal.at(ErrorCode.REQUEST_INVALID, "async");
            }
            if (!(content instanceof Bundle message)) {
                throw FhirRefusal.at(ErrorCode.WRONG_TYPE, "content");
            }
            byte[] bytes = bytes(request);
            ReadBundle read = ReadBundle.message(message);
            MessageAnswers answers = new MessageAnswers(read, request.getServerBaseForRequest(), clock);
            return MessageAnswers.read(intake.receive(read, bytes, contentType(request), answers, caller));
        }
    }

    private static boolean isTrue(RequestDetails request, String parameter) {
        String[] values = request.getParameters().get(parameter);
        return values != null && !List.of(values).stream().allMatch("false"::equals);
    }

    private static byte[] bytes(RequestDetails request) {
        byte[] bytes = request.loadRequestContents();
        if (bytes.length > XmlGateway.MAX_BYTES) {
            throw FhirRefusal.of(ErrorCode.TOO_LARGE);
        }
        return bytes;
    }

    private static String contentType(RequestDetails request) {
        EncodingEnum encoding = EncodingEnum.forContentType(request.getHeader("Content-Type"));
        return encoding == EncodingEnum.XML ? "application/fhir+xml" : "application/fhir+json";
    }
}
