package no.rodtrad.adapter.fhir;

import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.access.Role;
import no.rodtrad.mappings.disclosure.ConsentGrant;
import no.rodtrad.mappings.disclosure.ConsentReader;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.hl7.fhir.r4.model.Consent;

/** What a consent must say, and who may change one. */
final class ConsentChecks {

    private ConsentChecks() {}

    /**
     * The health service can record a consent with its evidence, and withdraw one on the person's behalf; what a consent
     * that is there permits is for the person alone to change.
     */
    static void mayChange(Consent before, Consent after, CallerIdentity caller) {
        boolean withdrawn = after.getStatus() == Consent.ConsentState.INACTIVE
                || after.getStatus() == Consent.ConsentState.ENTEREDINERROR;
        boolean sameContent = before.getProvision().equalsDeep(after.getProvision())
                && before.getPatient().equalsDeep(after.getPatient());
        if (caller.role() != Role.PERSON && !(withdrawn && sameContent)) {
            throw FhirRefusal.of(ErrorCode.ROLE_NOT_ALLOWED);
        }
    }

    /** A permission or an objection that the policy can apply; from others than the person with evidence. */
    static void complete(Consent consent, CallerIdentity caller) {
        Result<ConsentGrant> read = ConsentReader.read(consent);
        boolean objection = ConsentReader.readObjection(consent) instanceof Result.Ok;
        if (!objection && read instanceof Result.Refused<ConsentGrant> refused) {
            throw FhirRefusal.of(refused.refusal());
        }
        if (caller.role() != Role.PERSON && !consent.hasSource() && !consent.hasVerification()) {
            // On the person's behalf only with evidence of how it was given.
            throw FhirRefusal.at(ErrorCode.CONSENT_INCOMPLETE, "Consent.source");
        }
    }
}
