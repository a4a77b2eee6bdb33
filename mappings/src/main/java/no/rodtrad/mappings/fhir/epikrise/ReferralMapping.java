package no.rodtrad.mappings.fhir.epikrise;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.clinical.DiagnosisMapping;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Identifiers;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.fhir.party.MappedParty;
import no.rodtrad.mappings.kith.epikrise.AnsweredReferral;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** The referrals that an epikrise answers: its document id ties it to the referral itself, where that came too. */
final class ReferralMapping {

    private final Assembly assembly;
    private final DiagnosisMapping diagnoses;

    ReferralMapping(Assembly assembly, DiagnosisMapping diagnoses) {
        this.assembly = assembly;
        this.diagnoses = diagnoses;
    }

    List<ServiceRequest> map(List<AnsweredReferral> from, MappedParty performer, MappedParty requester) {
        List<ServiceRequest> made = new ArrayList<>();
        for (AnsweredReferral referral : from) {
            made.add(map(referral, made.size(), performer, requester));
        }
        return made;
    }

    private ServiceRequest map(AnsweredReferral from, int n, MappedParty performer, MappedParty requester) {
        List<Condition> conditions = diagnoses.ofReferral(from.diagnoses());
        ServiceRequest request =
                Assembly.tag(assembly.named(new ServiceRequest(), "referral", n), OwnCode.HEALTH_DETAIL);
        request.setStatus(ServiceRequestStatus.COMPLETED);
        request.setIntent(ServiceRequestIntent.ORDER);
        request.addCategory(Concepts.own(OwnCode.REFERRAL));
        request.setSubject(assembly.subject());
        requester.anybody().ifPresent(request::setRequester);
        performer.everybody().forEach(request::addPerformer);
        conditions.forEach(condition -> request.addReasonReference(Assembly.reference(condition)));
        assembly.apply(
                EpikriseRule.REFERRAL_ID, from.id(), request, id -> request.setRequisition(Identifiers.document(id)));
        assembly.apply(
                EpikriseRule.REFERRAL_ISSUED,
                from.issued(),
                request,
                t -> request.setAuthoredOnElement(Times.dateTime(t)));
        assembly.apply(
                EpikriseRule.REFERRAL_KIND,
                from.kind(),
                request,
                kind -> request.addCategory(Concepts.concept(kind, 8455)));
        assembly.apply(
                EpikriseRule.REFERRAL_ACTION,
                from.action(),
                request,
                action -> request.addCategory(Concepts.concept(action, 7309)));
        assembly.apply(
                EpikriseRule.REFERRAL_NOTE,
                from.comment(),
                request,
                text -> request.addNote().setText(text));
        assembly.apply(
                EpikriseRule.REFERRAL_RECEIVED,
                from.received(),
                request,
                t -> request.addNote().setText("Mottatt " + Times.readable(t)));
        return assembly.add(request);
    }
}
