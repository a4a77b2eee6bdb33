package no.rodtrad.adapter.fhir.transaction;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.instance.model.api.IBaseReference;
import org.hl7.fhir.r4.model.Resource;

/**
 * What the references between the entries of a Bundle lead to. Only what is a Reference is rewritten: a uri or a text that looks like
 * one may mean something else.
 */
final class BundleLinks {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("urn(?::|%3[Aa])uuid(?::|%3[Aa])([0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})");

    private static final Pattern RELATIVE = Pattern.compile("[A-Za-z]{1,40}/[A-Za-z0-9.-]{1,64}");

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final Map<String, String> references = new HashMap<>();

    /** @param reference what an entry's resource is known as here, such as {@code Goal/x} */
    void lead(String fullUrl, String reference) {
        if (!fullUrl.isEmpty()) {
            references.put(fullUrl, reference);
        }
    }

    /** A condition with the placeholders in it replaced. */
    String inQuery(String query) {
        return PLACEHOLDER.matcher(query).replaceAll(found -> {
            String reference = references.get("urn:uuid:" + found.group(1));
            return Matcher.quoteReplacement(reference == null ? found.group() : reference);
        });
    }

    /**
     * Rewrites the references of a resource.
     *
     * @param conditional finds what a reference like {@code Patient?identifier=…} leads to; the other word is where it stands
     */
    void rewrite(Resource resource, String fullUrl, BinaryOperator<String> conditional) {
        String base = base(resource, fullUrl);
        for (ResourceReferenceInfo found : fhir.newTerser().getAllResourceReferences(resource)) {
            IBaseReference reference = found.getResourceReference();
            String written = reference.getReferenceElement().getValue();
            if (written != null && !written.isEmpty() && !written.startsWith("#")) {
                String path = resource.fhirType() + "." + found.getName();
                reference.setReference(target(written, base, conditional, path));
            }
        }
    }

    private String target(String written, String base, BinaryOperator<String> conditional, String path) {
        int history = written.indexOf("/_history/");
        String plain = history < 0 ? written : written.substring(0, history);
        String within = references.get(plain);
        if (within == null && !base.isEmpty() && RELATIVE.matcher(plain).matches()) {
            within = references.get(base + plain);
        }
        if (within != null) {
            // A version that the sender could name is not the one that is made here.
            return within;
        }
        if (written.startsWith("urn:")) {
            throw FhirRefusal.at(ErrorCode.REFERENCE_UNKNOWN, path);
        }
        return written.indexOf('?') < 0 ? written : conditional.apply(inQuery(written), path);
    }

    /** What relative references are relative to: the server that the entry says it is from. */
    private static String base(Resource resource, String fullUrl) {
        String own = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        return fullUrl.startsWith("http") && fullUrl.endsWith("/" + own)
                ? fullUrl.substring(0, fullUrl.length() - own.length())
                : "";
    }
}
