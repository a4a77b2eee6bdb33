package no.rodtrad.mappings.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.IdType;

/**
 * Reads a FHIR Consent into what the policy decides on. What is missing is refused with the element as place; what would
 * narrow the consent in a way that the policy cannot hold is refused too, since to ignore it would widen the consent.
 */
public final class ConsentReader {

    private ConsentReader() {}

    /** Reads a permission: one whose root provision is {@code permit}. */
    public static Result<ConsentGrant> read(Consent consent) {
        ProvisionComponent root = consent.getProvision();
        String patient = patient(consent);
        if (patient == null) {
            return incomplete("Consent.patient");
        }
        if (consent.getStatus() == null) {
            return incomplete("Consent.status");
        }
        if (root.getType() != ConsentProvisionType.PERMIT) {
            return incomplete("Consent.provision.type");
        }
        Instant end = ConsentPeriod.end(root.getPeriod());
        if (end == null) {
            return incomplete("Consent.provision.period.end");
        }
        List<ConsentActor> actors = ConsentActors.of(consent, root);
        if (actors.isEmpty()) {
            return incomplete("Consent.provision.actor");
        }
        if (root.getPurpose().stream()
                .noneMatch(purpose -> is(OwnCode.RETURN_TO_WORK, purpose.getSystem(), purpose.getCode()))) {
            return incomplete("Consent.provision.purpose");
        }
        Set<InformationCategory> categories = ConsentCategories.of(root);
        if (categories.isEmpty()) {
            return incomplete("Consent.provision.class");
        }
        String narrowing = narrowing(root);
        if (narrowing != null) {
            return Result.refused(ErrorCode.CONSENT_NOT_ENFORCEABLE, narrowing);
        }
        return Result.ok(new ConsentGrant(
                reference(consent),
                patient,
                standing(consent.getStatus()),
                ConsentPeriod.start(root.getPeriod()),
                end,
                actors,
                categories,
                denials(consent, root)));
    }

    /**
     * Reads an objection: a Consent whose root provision is {@code deny}. It needs neither recipient, category nor end:
     * what it leaves out, it covers.
     */
    public static Result<Objection> readObjection(Consent consent) {
        if (patient(consent) == null) {
            return incomplete("Consent.patient");
        }
        ProvisionComponent root = consent.getProvision();
        if (root.getType() != ConsentProvisionType.DENY) {
            return incomplete("Consent.provision.type");
        }
        return Result.ok(new Objection(ConsentActors.of(consent, root), ConsentCategories.of(root)));
    }

    private static List<ConsentGrant.Denial> denials(Consent consent, ProvisionComponent root) {
        List<ConsentGrant.Denial> denials = new ArrayList<>();
        for (ProvisionComponent nested : root.getProvision()) {
            // A nested permission says nothing that the root does not say already.
            if (nested.getType() == ConsentProvisionType.DENY) {
                denials.add(new ConsentGrant.Denial(ConsentCategories.of(nested), ConsentActors.of(consent, nested)));
            }
        }
        return denials;
    }

    private static String narrowing(ProvisionComponent root) {
        if (root.hasDataPeriod()) {
            return "Consent.provision.dataPeriod";
        }
        if (root.hasData()) {
            return "Consent.provision.data";
        }
        if (root.hasCode()) {
            return "Consent.provision.code";
        }
        return root.hasSecurityLabel() ? "Consent.provision.securityLabel" : null;
    }

    private static ConsentGrant.Standing standing(ConsentState status) {
        return switch (status) {
            case ACTIVE -> ConsentGrant.Standing.ACTIVE;
            case INACTIVE, ENTEREDINERROR -> ConsentGrant.Standing.WITHDRAWN;
            default -> ConsentGrant.Standing.NOT_GIVEN;
        };
    }

    private static String patient(Consent consent) {
        String reference = consent.getPatient().getReference();
        if (reference == null || reference.isBlank()) {
            return null;
        }
        IdType id = new IdType(reference);
        return id.hasIdPart() && "Patient".equals(id.getResourceType()) ? "Patient/" + id.getIdPart() : null;
    }

    private static String reference(Consent consent) {
        IdType id = consent.getIdElement();
        String version = id.hasVersionIdPart()
                ? id.getVersionIdPart()
                : consent.getMeta().getVersionId();
        String logical = "Consent/" + id.getIdPart();
        return version == null ? logical : logical + "/_history/" + version;
    }

    private static boolean is(OwnCode concept, String system, String code) {
        return concept.system().equals(system) && concept.code().equals(code);
    }

    private static <T> Result<T> incomplete(String place) {
        return Result.refused(ErrorCode.CONSENT_INCOMPLETE, place);
    }
}
