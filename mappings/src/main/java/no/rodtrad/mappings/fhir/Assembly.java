package no.rodtrad.mappings.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.rodtrad.mappings.rule.MappingRun;
import no.rodtrad.mappings.rule.Rule;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.w3c.dom.Element;

/** What one mapping has made so far, in the order in which it is handed on. Not thread-safe; one message. */
public final class Assembly {

    private final MappingContext context;
    private final MappingRun run;
    private final Map<String, Resource> made = new LinkedHashMap<>();

    /** @param root the element that was read */
    public Assembly(MappingContext context, Element root) {
        this.context = context;
        this.run = new MappingRun(root);
    }

    /** What the mapping was told. */
    public MappingContext context() {
        return context;
    }

    /** Applies a rule to a value; where nothing stood, nothing happens. */
    public <T> void apply(Rule rule, Sourced<T> from, Resource target, Consumer<? super T> make) {
        run.apply(rule, from, name(target), make);
    }

    /** Applies a rule for what the message does not say. */
    public void absent(Rule rule, Resource target, Runnable make) {
        run.absent(rule, name(target), make);
    }

    /** Gives a new resource the id of the n-th of its role in the document. */
    public <T extends Resource> T named(T resource, String role, int n) {
        resource.setId(context.ids().of(role, n));
        return resource;
    }

    /** Hands a resource on, after everything that it refers to, with the profile that it follows. */
    public <T extends Resource> T add(T resource) {
        made.put(name(resource), ProfileClaim.on(resource));
        return resource;
    }

    /** A resource that was handed on already, such as an organisation that stands in the message twice. */
    public <T extends Resource> Optional<T> made(Class<T> type, String id) {
        return Optional.ofNullable(made.get(type.getSimpleName() + "/" + id)).map(type::cast);
    }

    /** Everything handed on so far. */
    public List<Resource> made() {
        return List.copyOf(made.values());
    }

    /** The reference to the person. */
    public Reference subject() {
        return new Reference("Patient/" + context.patientId());
    }

    /** The reference to a resource. */
    public static Reference reference(Resource resource) {
        return new Reference(name(resource));
    }

    /** Marks a resource with the kinds of fact that it holds. */
    public static <T extends Resource> T tag(T resource, OwnCode... categories) {
        for (OwnCode category : categories) {
            resource.getMeta().addTag(category.system(), category.code(), null);
        }
        return resource;
    }

    /** What the mapping made, once no rule is left to apply. */
    public MappedMessage finish(boolean cancels) {
        return new MappedMessage(new ArrayList<>(made.values()), cancels, run.trace(), run.ledger());
    }

    private static String name(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
