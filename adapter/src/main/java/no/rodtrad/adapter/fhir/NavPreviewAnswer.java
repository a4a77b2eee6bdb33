package no.rodtrad.adapter.fhir;

import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import no.rodtrad.adapter.dispatch.Preview;
import no.rodtrad.mappings.disclosure.Decision;
import no.rodtrad.mappings.extract.ExtractFhir;
import no.rodtrad.mappings.extract.ExtractText;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** A preview in the shape that the package's OperationDefinition nav-preview gives it. */
final class NavPreviewAnswer {

    private NavPreviewAnswer() {}

    static Parameters of(Preview.Previewed previewed, UUID patient, Date now) {
        Parameters answer = new Parameters();
        previewed.extract().ifPresent(extract -> {
            answer.addParameter()
                    .setName("preview")
                    .setResource(ExtractFhir.of(extract, "preview/" + patient, now.toInstant()));
            answer.addParameter().setName("text").setValue(new StringType(ExtractText.of(extract)));
        });
        previewed.decisions().values().forEach(decision -> decision(answer.addParameter(), decision));
        return answer;
    }

    private static void decision(ParametersParameterComponent to, Decision decision) {
        to.setName("decision");
        to.addPart()
                .setName("category")
                .setValue(new CodeType(decision.category().code()));
        to.addPart()
                .setName("outcome")
                .setValue(new CodeType(decision.effect().name().toLowerCase(Locale.ROOT)));
        if (decision.paragraph() != null) {
            to.addPart().setName("basis").setValue(new StringType(decision.paragraph()));
        }
        if (decision.consentReference() != null) {
            to.addPart().setName("consent").setValue(new Reference(decision.consentReference()));
        }
        to.addPart().setName("policyVersion").setValue(new StringType(decision.policyVersion()));
        to.addPart().setName("reason").setValue(new StringType(decision.reason().norwegian()));
    }
}
