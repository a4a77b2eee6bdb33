package no.rodtrad.adapter.dispatch;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.rodtrad.adapter.disclosure.Askers;
import no.rodtrad.adapter.disclosure.DecisionLog;
import no.rodtrad.adapter.disclosure.Disclosures;
import no.rodtrad.adapter.outbox.OutboxEntry.Released;
import no.rodtrad.adapter.outbox.Outgoing;
import no.rodtrad.adapter.outbox.Source;
import no.rodtrad.adapter.review.Review;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.mappings.disclosure.Decision;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.mappings.disclosure.Policy;
import no.rodtrad.mappings.extract.Basis;
import no.rodtrad.mappings.extract.ExtractBuilder;
import no.rodtrad.mappings.extract.WorkFocusedExtract;
import no.rodtrad.mappings.extract.WorkText;
import no.rodtrad.mappings.extract.WorkTexts;
import no.rodtrad.mappings.view.Categories;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of a received document goes to NAV: coded facts at once, work-relevant text after its review, both only in the
 * categories that the policy permits. Nothing goes of what reaches NAV by itself, such as a sykmelding. Every decision is kept,
 * also those that deny, so that the sender can see why.
 */
@Component
public class Dispatch {

    private final Askers askers;
    private final Disclosures disclosures;
    private final DecisionLog log;
    private final Outgoing outgoing;
    private final Review review;
    private final Policy policy;

    Dispatch(Askers askers, Disclosures disclosures, DecisionLog log, Outgoing outgoing, Review review, Policy policy) {
        this.askers = askers;
        this.disclosures = disclosures;
        this.log = log;
        this.outgoing = outgoing;
        this.review = review;
        this.policy = policy;
    }

    /**
     * Decides and queues. Of meetings only those are told that NAV takes part in, so NAV asks as one who does.
     *
     * @param made every resource that the document made, as stored
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ofDocument(Source source, List<StoredResource> made) {
        Map<InformationCategory, Decision> decisions =
                disclosures.decide(source.patientId(), askers.nav(), source.flow(), true, categories(made));
        log.write(
                source.patientId(),
                DecisionLog.Moment.RECEIPT,
                DecisionLog.subjectOf(source.sender(), source.messageId()),
                decisions.values());
        if (policy.reachesNavByItself(source.flow())) {
            return;
        }
        Set<InformationCategory> permitted = Disclosures.permitted(decisions.values());
        List<StoredResource> facts = Outgoing.codedFacts(made);
        if (saysAnything(facts, permitted, decisions.values())) {
            outgoing.queueCoded(source, facts);
        }
        made.forEach(stored -> askForReview(source, stored, Outgoing.identity(made), permitted));
    }

    private void askForReview(
            Source source, StoredResource document, List<String> identity, Set<InformationCategory> permitted) {
        List<WorkText> texts = WorkTexts.in(document.resource()).stream()
                .filter(text -> permitted.contains(text.category()))
                .toList();
        if (!texts.isEmpty()) {
            review.ask(
                    source,
                    document.reference(),
                    identity,
                    texts.stream()
                            .map(text -> new Released(text.category().code(), text.heading(), text.text()))
                            .toList(),
                    WorkTexts.hash(texts));
        }
    }

    private boolean saysAnything(
            List<StoredResource> facts, Set<InformationCategory> permitted, Collection<Decision> decisions) {
        return ExtractBuilder.build(resources(facts), permitted, List.of(), Basis.of(decisions, policy.version()))
                .filter(WorkFocusedExtract::bearsMessage)
                .isPresent();
    }

    /** The categories that the document has something of: those of its resources and those of its sections. */
    static Set<InformationCategory> categories(List<StoredResource> made) {
        Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        for (StoredResource stored : made) {
            categories.addAll(Categories.of(stored.resource()));
            WorkTexts.in(stored.resource()).forEach(text -> categories.add(text.category()));
        }
        List<Resource> facts = resources(made);
        if (facts.stream().anyMatch(Patient.class::isInstance)) {
            categories.addAll(ExtractBuilder.categories(facts));
        }
        return categories;
    }

    /** Those that coded facts are taken from. */
    static List<Resource> resources(List<StoredResource> made) {
        return Outgoing.codedFacts(made).stream().map(StoredResource::resource).toList();
    }
}
