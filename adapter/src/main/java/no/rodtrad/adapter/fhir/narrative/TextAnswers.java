package no.rodtrad.adapter.fhir.narrative;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.rodtrad.adapter.access.CallerAuthentication;
import no.rodtrad.adapter.access.Role;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.fhir.FhirInterceptor;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Gives a narrative to who asks for one, by {@code _summary=text} or {@code _elements} with {@code text}, and to nobody
 * else: the sender's own to who sees all of a resource, else one that is made of the view. HAPI would answer
 * {@code _summary=text} by a page of HTML instead of the resource, so the parameter is kept from it.
 */
@Component
@Interceptor
class TextAnswers implements FhirInterceptor {

    private static final String SUMMARY = "_summary";
    private static final String TEXT = "text";
    private static final String KEY = TextAnswers.class.getName();

    /** FHIR R4, 3.1.1.5.8: the text with what a resource cannot be without. */
    private static final Set<String> OF_SUMMARY = Set.of("*.text", "*.id", "*.meta", "*.(mandatory)");

    private static final Set<Role> WHOLE = Set.of(Role.PERSON, Role.GP, Role.INSTITUTION);

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final ResourceStore store;
    private final FolderAccess access;

    TextAnswers(ResourceStore store, FolderAccess access) {
        this.store = store;
        this.access = access;
    }

    /** What was asked for. */
    private enum Asked {
        SUMMARY_OF_TEXT,
        AMONG_ELEMENTS
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    void keep(RequestDetails call) {
        String[] summary = call.getParameters().get(SUMMARY);
        String[] elements = call.getParameters().get("_elements");
        if (summary != null && summary.length == 1 && TEXT.equals(summary[0])) {
            Map<String, String[]> rest = new HashMap<>(call.getParameters());
            rest.remove(SUMMARY);
            call.setParameters(rest);
            call.getUserData().put(KEY, Asked.SUMMARY_OF_TEXT);
        } else if (elements != null
                && Arrays.stream(elements)
                        .flatMap(listed -> Arrays.stream(listed.split(",")))
                        .anyMatch(element -> element.strip().equals(TEXT))) {
            call.getUserData().put(KEY, Asked.AMONG_ELEMENTS);
        }
    }

    @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = 100)
    boolean answer(RequestDetails call, ResponseDetails answer) {
        if (call == null || !(call.getUserData().get(KEY) instanceof Asked asked)) {
            return true;
        }
        IBaseResource told = answer.getResponseResource();
        if (told instanceof Bundle bundle) {
            bundle.getEntry().stream()
                    .filter(entry -> entry.getResource() instanceof DomainResource)
                    .forEach(entry -> entry.setResource(with((DomainResource) entry.getResource(), asked)));
        } else if (told instanceof DomainResource resource) {
            answer.setResponseResource(with(resource, asked));
        }
        return true;
    }

    private Resource with(DomainResource view, Asked asked) {
        DomainResource copy = (DomainResource) view.copy();
        copy.setText(narrative(view));
        if (asked == Asked.AMONG_ELEMENTS) {
            return copy;
        }
        IParser parser = fhir.newJsonParser();
        parser.setEncodeElements(OF_SUMMARY);
        Resource summary = (Resource) fhir.newJsonParser().parseResource(parser.encodeResourceToString(copy));
        summary.setId(view.getIdElement());
        return summary;
    }

    private Narrative narrative(DomainResource view) {
        if (view.hasId() && WHOLE.contains(CallerAuthentication.current().role())) {
            String sent = sent(view);
            if (sent != null) {
                Narrative narrative = new Narrative();
                narrative.setStatus(NarrativeStatus.ADDITIONAL);
                narrative.setDivAsString(sent);
                return narrative;
            }
        }
        return Narratives.of(view);
    }

    private String sent(DomainResource view) {
        String version = view.getMeta().getVersionId();
        return version == null || !version.matches("[0-9]{1,9}")
                ? null
                : store.read(view.fhirType(), view.getIdElement().getIdPart(), Integer.parseInt(version))
                        .filter(stored -> !stored.deleted())
                        // An answer may hold what its caller wrote under whatever name, and not what has that name
                        // here.
                        .filter(stored -> access.view(stored, CallerAuthentication.current())
                                .isPresent())
                        .map(StoredResource::narrative)
                        .orElse(null);
    }
}
