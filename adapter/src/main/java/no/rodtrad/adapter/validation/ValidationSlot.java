package no.rodtrad.adapter.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.JsonParser;
import org.hl7.fhir.r5.elementmodel.ParserBase;
import org.hl7.fhir.r5.elementmodel.ValidatedFragment;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * One validator with the parser that goes with it. Making the two takes several times as long as one validation, so they
 * are used again; they hold the state of the call they are in, so by one thread at a time.
 */
final class ValidationSlot {

    private static final String UNKNOWN_PROFILE = "Validation_VAL_Profile_Unknown";
    private static final String UNKNOWN_BY_POLICY = "VALIDATION_VAL_PROFILE_UNKNOWN_NOT_POLICY";

    private final IWorkerContext context;
    private final boolean errorForUnknownProfiles;
    private final ReusableValidator validator;
    private final JsonParser parser;
    private int uses;

    ValidationSlot(IWorkerContext context, FhirInstanceValidator stock) {
        this.context = context;
        errorForUnknownProfiles = stock.isErrorForUnknownProfiles();
        validator = new ReusableValidator(context, stock);
        parser = new JsonParser(context, new ProfileUtilities(context, null, null, validator.getFHIRPathEngine()));
        parser.setupValidation(ParserBase.ValidationPolicy.EVERYTHING);
    }

    int uses() {
        return uses;
    }

    /**
     * What the stock validator would say of the resource.
     *
     * @param profiles canonical URLs that the resource has to satisfy, besides those that it claims itself
     */
    List<ValidationMessage> validate(byte[] json, List<String> profiles) {
        uses++;
        List<ValidationMessage> messages = new ArrayList<>();
        for (ValidatedFragment fragment : parse(json)) {
            List<StructureDefinition> known = new ArrayList<>();
            List<ValidationMessage> unknown = new ArrayList<>();
            Stream.concat(profiles.stream(), claimed(fragment.getElement()).stream())
                    .forEach(url -> look(url, known, unknown));
            messages.addAll(validated(fragment, known));
            if (known.isEmpty()) {
                messages.addAll(unknown);
            }
        }
        messages.removeIf(ValidationSlot::concernsNobody);
        messages.forEach(this::level);
        return messages;
    }

    private List<ValidatedFragment> parse(byte[] json) {
        try {
            return parser.parse(new ByteArrayInputStream(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ValidationMessage> validated(ValidatedFragment fragment, List<StructureDefinition> profiles) {
        if (fragment.getElement() != null) {
            validator.validate(null, fragment.getErrors(), null, fragment.getElement(), profiles);
        }
        return fragment.getErrors();
    }

    private static List<String> claimed(Element resource) {
        Element meta = resource == null ? null : resource.getNamedChild("meta");
        return meta == null
                ? List.of()
                : meta.getChildrenByName("profile").stream()
                        .map(Element::primitiveValue)
                        .filter(url -> url != null)
                        .toList();
    }

    private void look(String url, List<StructureDefinition> known, List<ValidationMessage> unknown) {
        StructureDefinition found = context.fetchResource(StructureDefinition.class, url);
        if (found != null) {
            known.add(found);
            return;
        }
        ValidationMessage message =
                new ValidationMessage().setMessage("Invalid profile. Failed to retrieve profile with url=" + url);
        message.setMessageId(UNKNOWN_PROFILE);
        unknown.add(message);
    }

    private void level(ValidationMessage message) {
        if (UNKNOWN_PROFILE.equals(message.getMessageId()) || UNKNOWN_BY_POLICY.equals(message.getMessageId())) {
            message.setLevel(
                    errorForUnknownProfiles
                            ? ValidationMessage.IssueSeverity.ERROR
                            : ValidationMessage.IssueSeverity.WARNING);
        }
    }

    /** A binding without a value set, or to all mime types, which nobody can list; the stock validator is silent too. */
    private static boolean concernsNobody(ValidationMessage message) {
        String id = String.valueOf(message.getMessageId());
        return id.equals("Terminology_TX_Binding_NoSource")
                || id.equals("Terminology_TX_ValueSet_NotFound")
                        && message.getMessage().contains("http://hl7.org/fhir/ValueSet/mimetypes");
    }
}
