package no.rodtrad.adapter.fhir.transaction;

import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.PreferReturnEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.adapter.fhir.reading.Validators;
import no.rodtrad.adapter.refusal.Language;
import no.rodtrad.adapter.refusal.OperationOutcomes;
import no.rodtrad.adapter.validation.ValidationOutcomes;
import no.rodtrad.mappings.refusal.Refusal;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.Resource;

/** The entries of an answer. What was written comes back only where {@code Prefer} asks for it. */
final class EntryAnswers {

    private final PreferReturnEnum preferred;
    private final Language language;

    EntryAnswers(RequestDetails request) {
        preferred = RestfulServerUtils.parsePreferHeader(request.getHeader("Prefer"))
                .getReturn();
        language = Language.of(request.getHeader("Accept-Language"));
    }

    BundleEntryComponent of(Done done) {
        BundleEntryComponent entry = new BundleEntryComponent();
        if (done.outcome().isPresent()) {
            return written(entry, done);
        }
        if (done.entry().writes()) {
            entry.getResponse().setStatus("204 No Content");
            return entry;
        }
        BundleEntryResponseComponent response =
                entry.getResponse().setStatus(done.read().isPresent() ? "200 OK" : "304 Not Modified");
        done.read().ifPresent(read -> {
            entry.setResource(read);
            said(response, read);
        });
        return entry;
    }

    /** A refusal among others. */
    BundleEntryComponent of(Refusal refusal, BaseServerResponseException thrown) {
        BundleEntryComponent entry = new BundleEntryComponent();
        entry.getResponse().setStatus(Integer.toString(refusal.code().httpStatus()));
        entry.getResponse()
                .setOutcome(
                        thrown instanceof FhirRefusal own && !own.issues().isEmpty()
                                ? ValidationOutcomes.of(own.issues(), language)
                                : OperationOutcomes.of(refusal, language));
        return entry;
    }

    private BundleEntryComponent written(BundleEntryComponent entry, Done done) {
        MethodOutcome outcome = done.outcome().orElseThrow();
        boolean created = Boolean.TRUE.equals(outcome.getCreated());
        BundleEntryResponseComponent response = entry.getResponse()
                .setStatus(created ? "201 Created" : "200 OK")
                .setLocation(outcome.getId().getValue())
                .setEtag("W/\"" + outcome.getId().getVersionIdPart() + "\"");
        if (outcome.getResource() instanceof Resource view) {
            said(response, view);
            if (preferred == PreferReturnEnum.REPRESENTATION) {
                entry.setResource(view);
            }
        }
        if (preferred == PreferReturnEnum.OPERATION_OUTCOME) {
            response.setOutcome(ValidationOutcomes.of(done.issues(), language));
        }
        return entry;
    }

    private static void said(BundleEntryResponseComponent response, Resource resource) {
        if (resource.getMeta().hasVersionId()) {
            response.setEtag(Validators.etag(resource));
        }
        response.setLastModified(resource.getMeta().getLastUpdated());
    }
}
