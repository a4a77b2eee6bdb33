package no.rodtrad.mappings.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Consent.provisionActorComponent;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** Whom the actors of a provision name: by logical reference, by a contained resource, by a literal reference, by role. */
final class ConsentActors {

    private ConsentActors() {}

    /** The actors that name somebody; one that names nobody is left out. */
    static List<ConsentActor> of(Consent consent, ProvisionComponent provision) {
        List<ConsentActor> actors = new ArrayList<>();
        for (provisionActorComponent actor : provision.getActor()) {
            Set<ActorKey> keys = keys(consent, actor.getReference());
            Set<Recipient> roles = roles(actor);
            if (!keys.isEmpty() || !roles.isEmpty()) {
                actors.add(new ConsentActor(keys, roles));
            }
        }
        return actors;
    }

    private static Set<ActorKey> keys(Consent consent, Reference reference) {
        Set<ActorKey> keys = new HashSet<>();
        add(reference.getIdentifier(), keys);
        String literal = reference.getReference();
        if (literal != null && literal.startsWith("#")) {
            contained(consent, literal).forEach(identifier -> add(identifier, keys));
        } else if (literal != null && !literal.isBlank()) {
            keys.add(ActorKey.reference(
                    new IdType(literal).toUnqualifiedVersionless().getValue()));
        }
        return keys;
    }

    private static List<Identifier> contained(DomainResource consent, String fragment) {
        return consent.getContained().stream()
                .filter(resource ->
                        fragment.substring(1).equals(resource.getIdElement().getIdPart())
                                || fragment.equals(resource.getIdElement().getIdPart()))
                .flatMap(resource -> resource.getChildByName("identifier").getValues().stream())
                .filter(Identifier.class::isInstance)
                .map(Identifier.class::cast)
                .toList();
    }

    private static void add(Identifier identifier, Set<ActorKey> keys) {
        if (identifier != null && identifier.hasSystem() && identifier.hasValue()) {
            keys.add(new ActorKey(identifier.getSystem(), identifier.getValue().trim()));
        }
    }

    private static Set<Recipient> roles(provisionActorComponent actor) {
        Set<Recipient> roles = new HashSet<>();
        for (Coding coding : actor.getRole().getCoding()) {
            Recipient.ofCode(coding.getCode())
                    .filter(role -> role.concept().system().equals(coding.getSystem()))
                    .ifPresent(roles::add);
        }
        return roles;
    }
}
