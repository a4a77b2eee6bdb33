package no.rodtrad.mappings.fhir.henvisning;

import java.util.List;
import java.util.function.Consumer;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Identifiers;
import no.rodtrad.mappings.fhir.datatype.Narratives;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.fhir.party.MappedParty;
import no.rodtrad.mappings.kith.henvisning.Henvisning;
import no.rodtrad.mappings.kith.shape.TextSection;
import no.rodtrad.mappings.rule.Rule;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** The referral itself. Its reasons are free text about the person's health, and it is marked so. */
final class RequestMapping {

    private final Assembly assembly;

    RequestMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    ServiceRequest map(
            Henvisning from,
            MappedParty requester,
            MappedParty performer,
            List<Condition> conditions,
            List<Observation> periods) {
        ServiceRequest request = Assembly.tag(
                assembly.named(new ServiceRequest(), "referral", 0), OwnCode.HEALTH_DETAIL, OwnCode.FREE_TEXT);
        request.setStatus(ServiceRequestStatus.ACTIVE);
        request.setIntent(ServiceRequestIntent.ORDER);
        request.addCategory(Concepts.own(OwnCode.REFERRAL));
        request.setSubject(assembly.subject());
        requester.anybody().ifPresent(request::setRequester);
        performer.everybody().forEach(request::addPerformer);
        conditions.forEach(c -> request.addReasonReference(Assembly.reference(c)));
        periods.forEach(p -> request.addSupportingInfo(Assembly.reference(p)));
        head(from, request);
        asked(from.requested(), request);
        from.reasons().forEach(reason -> reason(reason, request));
        return assembly.add(request);
    }

    private void head(Henvisning from, ServiceRequest request) {
        apply(HenvisningRule.ID, from.documentId(), request, id -> request.setRequisition(Identifiers.document(id)));
        apply(HenvisningRule.ISSUED, from.issued(), request, t -> request.setAuthoredOnElement(Times.dateTime(t)));
        apply(HenvisningRule.KIND, from.kind(), request, k -> request.addCategory(Concepts.concept(k, 8455)));
        from.words()
                .forEach(words -> apply(
                        HenvisningRule.COMMENT,
                        words,
                        request,
                        text -> request.addNote().setText(text)));
        from.head()
                .ifPresent(head -> apply(
                        SupplementRule.TYPE,
                        head.type(),
                        request,
                        type -> request.addCategory(Concepts.concept(type, 8279))));
        from.assessment().ifPresent(assessment -> {
            apply(
                    SupplementRule.OUTCOME,
                    assessment.outcome(),
                    request,
                    outcome -> request.addCategory(Concepts.concept(outcome, 8485)));
            apply(
                    SupplementRule.COURSE,
                    assessment.course(),
                    request,
                    id -> request.addSupportingInfo().setType("EpisodeOfCare").setIdentifier(Identifiers.document(id)));
        });
        from.pathways()
                .forEach(step -> apply(
                        SupplementRule.PATHWAY_CODE,
                        step,
                        request,
                        code -> request.addCategory(Concepts.concept(code, 8480))));
    }

    private void asked(Henvisning.Requested asked, ServiceRequest request) {
        apply(HenvisningRule.PRIORITY, asked.priority(), request, p -> request.setPriority(priority(p.code())));
        apply(
                HenvisningRule.PRIORITY_CODE,
                asked.priority(),
                request,
                p -> request.addCategory(Concepts.concept(p, 8304)));
        apply(HenvisningRule.ACTION, asked.action(), request, a -> request.addCategory(Concepts.concept(a, 7309)));
        apply(HenvisningRule.LEVEL, asked.level(), request, l -> request.addCategory(Concepts.concept(l, 8240)));
        apply(HenvisningRule.PURPOSE, asked.purpose(), request, p -> request.addReasonCode(Concepts.concept(p, 8248)));
        apply(HenvisningRule.WANTED, asked.wanted(), request, t -> request.setOccurrence(Times.dateTime(t)));
        apply(
                HenvisningRule.SERVICE,
                asked.service(),
                request,
                s -> request.setCode(Concepts.concept(s, Concepts.NO_LIST)));
        apply(
                HenvisningRule.SPECIALTY,
                asked.specialty(),
                request,
                s -> request.setPerformerType(Concepts.concept(s, Concepts.NO_LIST)));
        apply(
                HenvisningRule.COMMENT,
                asked.comment(),
                request,
                text -> request.addNote().setText(text));
    }

    private void reason(TextSection from, ServiceRequest request) {
        if (!from.text().isPresent()) {
            return;
        }
        CodeableConcept reason = request.addReasonCode();
        apply(HenvisningRule.REASON_HEADING, from.heading(), request, h -> reason.addCoding(Concepts.coding(h, 8231)));
        apply(HenvisningRule.REASON_TEXT, from.text(), request, e -> reason.setText(Narratives.plain(e)));
    }

    private <T> void apply(Rule rule, Sourced<T> from, ServiceRequest to, Consumer<? super T> make) {
        assembly.apply(rule, from, to, make);
    }

    private static ServiceRequestPriority priority(String code) {
        return switch (code == null ? "" : code) {
            case "0" -> ServiceRequestPriority.STAT;
            case "1H", "2H", "4H", "8H", "1" -> ServiceRequestPriority.ASAP;
            case "2", "7", "3", "PK" -> ServiceRequestPriority.URGENT;
            default -> ServiceRequestPriority.ROUTINE;
        };
    }
}
