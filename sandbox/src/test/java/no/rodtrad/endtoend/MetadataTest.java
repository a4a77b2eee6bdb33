package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceInteractionComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server does what its own statement says, and nothing that it leaves out. */
@ExtendWith(SharedWorld.class)
class MetadataTest {

    /** How a call is refused that nothing here answers to: the interaction, or its address, is not known. */
    private static final Set<String> UNSUPPORTED = Set.of("RT-FHR-011", "RT-FHR-012");

    private final World world;
    private Scene scene;
    private CapabilityStatement statement;

    MetadataTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void theStatement() {
        scene = Scene.with(world);
        Answer answer = world.http().get(null, "/fhir/metadata");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        statement = (CapabilityStatement) Scene.parse(answer);
    }

    @Test
    void itIsAStatementOfThisServer() {
        assertThat(statement.getKind()).isEqualTo(CapabilityStatement.CapabilityStatementKind.INSTANCE);
        assertThat(statement.getFhirVersion().toCode()).isEqualTo("4.0.1");
        assertThat(statement.getRest()).hasSize(1);
    }

    @Test
    void whatIsClaimedIsThereAndWhatIsNotClaimedIsNot() {
        List<String> wrong = new ArrayList<>();
        for (CapabilityStatementRestResourceComponent resource : resources()) {
            Set<TypeRestfulInteraction> claimed = resource.getInteraction().stream()
                    .map(ResourceInteractionComponent::getCode)
                    .collect(Collectors.toSet());
            for (TypeRestfulInteraction interaction : TypeRestfulInteraction.values()) {
                if (interaction == TypeRestfulInteraction.NULL) {
                    continue;
                }
                Answer answer = call(resource.getType(), interaction);
                boolean there = answer.status() < 400 || !UNSUPPORTED.contains(answer.code());
                if (there != claimed.contains(interaction)) {
                    wrong.add(resource.getType() + " " + interaction.toCode() + " " + answer.status() + " "
                            + answer.text());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everySearchParameterThatIsClaimedIsUnderstood() {
        for (CapabilityStatementRestResourceComponent resource : resources()) {
            for (var parameter : resource.getSearchParam()) {
                String value = switch (parameter.getType()) {
                    case DATE -> "2026-01-01";
                    case NUMBER, QUANTITY -> "1";
                    case URI -> "urn:oid:1.2.3";
                    case COMPOSITE -> "urn:oid:1.2.3|1$1";
                    case TOKEN -> "urn:oid:1.2.3|1";
                    default -> UUID.randomUUID().toString();
                };
                Answer answer = world.http()
                        .post(
                                scene.institution(),
                                "/fhir/" + resource.getType() + "/_search",
                                "application/x-www-form-urlencoded",
                                parameter.getName() + "=" + value);
                assertThat(answer.status())
                        .as("%s?%s: %s", resource.getType(), parameter.getName(), answer.text())
                        .isEqualTo(200);
            }
        }
    }

    private List<CapabilityStatementRestResourceComponent> resources() {
        return statement.getRestFirstRep().getResource().stream()
                .filter(resource -> !resource.getType().equals("OperationDefinition"))
                .toList();
    }

    private Answer call(String type, TypeRestfulInteraction interaction) {
        String id = UUID.randomUUID().toString();
        String nowhere = "/fhir/" + type + "/" + id;
        String body = "{\"resourceType\":\"" + type + "\",\"id\":\"" + id + "\"}";
        String token = scene.institution();
        return switch (interaction) {
            case READ -> world.http().get(token, nowhere);
            case VREAD -> world.http().get(token, nowhere + "/_history/1");
            case HISTORYINSTANCE -> world.http().get(token, nowhere + "/_history");
            case HISTORYTYPE -> world.http().get(token, "/fhir/" + type + "/_history");
            case SEARCHTYPE -> world.http().get(token, "/fhir/" + type + "?_id=" + UUID.randomUUID());
            case CREATE -> world.http().write(token, "POST", "/fhir/" + type, body);
            case UPDATE -> world.http().write(token, "PUT", nowhere, body);
            case PATCH -> world.http().write(token, "PATCH", nowhere, "[]");
            case DELETE -> world.http().write(token, "DELETE", nowhere, "");
            case NULL -> throw new IllegalArgumentException();
        };
    }
}
