package no.rodtrad.site.capability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.rodtrad.site.SmallPackage;
import no.rodtrad.site.link.Link;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.SearchParameter;
import org.junit.jupiter.api.Test;

class SearchRowTest {

    private static final String EXPECTATION = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation";

    @Test
    void whatTheServerMustHaveStandsBeforeWhatIsOnlyDefined() {
        CapabilityStatement server = new CapabilityStatement();
        server.setUrl(SmallPackage.BASE + "/CapabilityStatement/server").setId("server");
        CapabilityStatementRestResourceComponent task = server.addRest()
                .setMode(RestfulCapabilityMode.SERVER)
                .addResource()
                .setType("Task");
        task.addSearchParam()
                .setName("status")
                .setType(SearchParamType.TOKEN)
                .addExtension(EXPECTATION, new CodeType("SHALL"));

        assertThat(SearchRow.of("Task", SmallPackage.of(server, deadline())))
                .isEqualTo(List.of(
                        new SearchRow(Link.text("status"), "token", "SHALL", ""),
                        new SearchRow(new Link("deadline", "SearchParameter-until.html"), "date", "", "Until when.")));
        assertThat(SearchRow.of("Goal", SmallPackage.of(server, deadline()))).isEmpty();
    }

    private static SearchParameter deadline() {
        SearchParameter parameter = new SearchParameter();
        parameter
                .setCode("deadline")
                .setType(SearchParamType.DATE)
                .setDescription("Until when.")
                .addBase("Task")
                .setUrl(SmallPackage.BASE + "/SearchParameter/until")
                .setId("until");
        return parameter;
    }
}
