package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.rodtrad.adapter.validation.Issue;
import no.rodtrad.adapter.validation.Validation;
import no.rodtrad.endtoend.Http.Answer;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.PackagedResources;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceInteractionComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemInteractionComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server does what its own statement says, and nothing that it leaves out. */
@ExtendWith(SharedWorld.class)
class MetadataTest {

    /** How a call is refused that nothing here answers to. */
    private static final Set<String> UNSUPPORTED = Set.of("RT-FHR-012");

    /** How it is refused where an address is served for something else: a PUT without an id, a POST to the base. */
    private static final Set<String> NOT_SO = Set.of("RT-FHR-011", "RT-FHR-012");

    private static final String NOBODY = UUID.randomUUID().toString();

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
        assertThat(statement.getDate()).isBeforeOrEqualTo(new java.util.Date());
        assertThat(statement.getSoftware().getVersion()).isNotBlank();
        assertThat(statement.getImplementation().getUrl())
                .isEqualTo(world.sandbox().baseUrl() + "/fhir");
        assertThat(statement
                        .getRestFirstRep()
                        .getSecurity()
                        .getServiceFirstRep()
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo("OAuth");
    }

    @Test
    void itFollowsFhirsOwnRules() {
        Validation validation = world.sandbox().applicationContext().getBean(Validation.class);
        assertThat(validation.validate(statement)).filteredOn(Issue::refuses).isEmpty();
    }

    @Test
    void itIsGivenInEveryFormatThatItNames() {
        assertThat(statement.getFormat()).isNotEmpty();
        for (CodeType format : statement.getFormat()) {
            String address = "/fhir/metadata?_format=" + format.getValue().replace("+", "%2B");
            Answer answer = world.http().get(null, address);
            assertThat(answer.status()).as(format.getValue()).isEqualTo(200);
            assertThat(answer.type()).contains(format.getValue().contains("xml") ? "xml" : "json");
        }
    }

    @Test
    void everyProfileThatIsNamedIsPublished() {
        for (CapabilityStatementRestResourceComponent resource : resources()) {
            for (CanonicalType profile : resource.getSupportedProfile()) {
                String file = profile.getValue().replaceFirst(".*/", "StructureDefinition-") + ".json";
                assertThat(PackagedResources.names()).contains(file);
            }
        }
        assertThat(resource("Goal").getSupportedProfile()).isNotEmpty();
    }

    @Test
    void everyOperationThatIsClaimedIsThereAndDefined() {
        List<String> wrong = new ArrayList<>();
        operations().forEach((operation, at) -> {
            for (String address : at) {
                Answer get = world.http().get(scene.institution(), address);
                Answer post =
                        world.http().write(scene.institution(), "POST", address, "{\"resourceType\":\"Parameters\"}");
                if (unsupported(get) && unsupported(post) || get.status() >= 500 || post.status() >= 500) {
                    wrong.add(address + " " + get.status() + " " + get.text() + " " + post.text());
                }
            }
            String definition = operation.getDefinition();
            boolean own = definition.startsWith(Canonical.BASE);
            String file = definition.replaceFirst(".*/", "OperationDefinition-") + ".json";
            if (own && !PackagedResources.names().contains(file) || !own && !definition.startsWith("http://hl7.org/")) {
                wrong.add(definition + " is not defined");
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** What others have, and this server does not say that it has, it does not have. */
    @Test
    void noOperationIsThereThatIsNotClaimed() {
        List<String> claimed =
                operations().values().stream().flatMap(List::stream).toList();
        for (String name : List.of(
                "validate",
                "everything",
                "folder",
                "document",
                "process-message",
                "export",
                "changes",
                "nav-preview",
                "status",
                "events",
                "meta",
                "graphql",
                "lastn",
                "expand",
                "lookup",
                "closure",
                "apply",
                "diff",
                "match",
                "convert",
                "reindex",
                "expunge",
                "purge",
                "meta-add")) {
            for (String at : addresses(name)) {
                if (!claimed.contains(at)) {
                    Answer get = world.http().get(scene.institution(), at);
                    Answer post =
                            world.http().write(scene.institution(), "POST", at, "{\"resourceType\":\"Parameters\"}");
                    assertThat(unsupported(get)).as(at + get.text()).isTrue();
                    assertThat(unsupported(post)).as(at + post.text()).isTrue();
                }
            }
        }
    }

    @Test
    void noTypeIsThereThatIsNotClaimed() {
        List<String> claimed = resources().stream()
                .map(CapabilityStatementRestResourceComponent::getType)
                .toList();
        assertThat(claimed).contains("CarePlan", "Patient", "Binary").doesNotHaveDuplicates();
        for (String type : FhirContext.forR4Cached().getResourceTypes()) {
            if (!claimed.contains(type)) {
                String nowhere = "/fhir/" + type + "/" + UUID.randomUUID();
                for (Answer answer : List.of(
                        world.http().get(scene.institution(), nowhere),
                        world.http().get(scene.institution(), "/fhir/" + type),
                        call(type, TypeRestfulInteraction.CREATE))) {
                    assertThat(answer.status()).as(type + answer.text()).isEqualTo(404);
                    assertThat(answer.code()).isEqualTo("RT-ACC-004");
                }
            }
        }
    }

    @Test
    void theInteractionsOfTheSystemAreThoseThatAreClaimed() {
        List<SystemRestfulInteraction> claimed = statement.getRestFirstRep().getInteraction().stream()
                .map(SystemInteractionComponent::getCode)
                .toList();
        for (String type : List.of("batch", "transaction")) {
            Answer answer = world.http()
                    .write(
                            scene.institution(),
                            "POST",
                            "/fhir",
                            "{\"resourceType\":\"Bundle\",\"type\":\"" + type + "\"}");
            assertThat(!notSo(answer))
                    .as(type + answer.text())
                    .isEqualTo(claimed.contains(SystemRestfulInteraction.fromCode(type)));
        }
        assertThat(!notSo(world.http().get(scene.institution(), "/fhir/_history")))
                .isEqualTo(claimed.contains(SystemRestfulInteraction.HISTORYSYSTEM));
    }

    @Test
    void conditionsAreTakenWhereTheyAreClaimedAndRefusedElsewhere() {
        for (CapabilityStatementRestResourceComponent resource : resources()) {
            String type = resource.getType();
            String where = "/fhir/" + type + "?_id=" + UUID.randomUUID();
            String body = "{\"resourceType\":\"" + type + "\"}";
            boolean update = !notSo(world.http().write(scene.institution(), "PUT", where, body));
            boolean delete = !notSo(world.http().write(scene.institution(), "DELETE", where, ""));
            assertThat(update).as("%s conditional update", type).isEqualTo(resource.getConditionalUpdate());
            assertThat(delete)
                    .as("%s conditional delete", type)
                    .isEqualTo(resource.hasConditionalDelete()
                            && resource.getConditionalDelete()
                                    != CapabilityStatement.ConditionalDeleteStatus.NOTSUPPORTED);
        }
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
                boolean there = !unsupported(answer) && answer.status() < 500;
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
                String value = parameter.getName().equals("identifier")
                        ? "urn:oid:1.2.3|1"
                        : value(parameter.getType(), resource.getType());
                Answer answer = search(resource.getType(), parameter.getName() + "=" + value);
                assertThat(answer.status())
                        .as("%s?%s: %s", resource.getType(), parameter.getName(), answer.text())
                        .isIn(200, 400, 403, 404);
                if (answer.status() == 400) {
                    // It may ask for more than one parameter, or for another value; but it knows the parameter.
                    assertThat(answer.code())
                            .as("%s?%s: %s", resource.getType(), parameter.getName(), answer.text())
                            .isNotIn("RT-SEA-001", "RT-FHR-011", "RT-FHR-012");
                }
            }
            for (StringType include : resource.getSearchInclude()) {
                Answer answer = search(resource.getType(), "_id=" + NOBODY + "&_include=" + include.getValue());
                assertThat(answer.status()).as(include + answer.text()).isIn(200, 403, 404);
            }
            for (StringType include : resource.getSearchRevInclude()) {
                Answer answer = search(resource.getType(), "_id=" + NOBODY + "&_revinclude=" + include.getValue());
                assertThat(answer.status()).as(include + answer.text()).isIn(200, 403, 404);
            }
        }
    }

    @Test
    void aSearchParameterThatIsNotClaimedIsRefused() {
        for (CapabilityStatementRestResourceComponent resource : resources()) {
            Answer answer = search(resource.getType(), "_id=" + NOBODY + "&not-claimed=1");
            assertThat(answer.status()).as(resource.getType() + answer.text()).isBetween(400, 405);
        }
    }

    private Answer search(String type, String form) {
        return world.http()
                .post(scene.institution(), "/fhir/" + type + "/_search", "application/x-www-form-urlencoded", form);
    }

    private static String value(SearchParamType type, String resource) {
        return switch (type) {
            case DATE -> "2026-01-01";
            case NUMBER, QUANTITY -> "1";
            case REFERENCE -> resource.equals("Patient") ? NOBODY : "Patient/" + NOBODY;
            case URI -> "urn:uuid:" + NOBODY;
            case COMPOSITE -> "a$1";
            default -> NOBODY;
        };
    }

    private List<CapabilityStatementRestResourceComponent> resources() {
        return statement.getRestFirstRep().getResource();
    }

    private CapabilityStatementRestResourceComponent resource(String type) {
        return resources().stream()
                .filter(resource -> resource.getType().equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** The operations with the addresses, of the system, of a type or of one resource, at least one of which answers. */
    private Map<CapabilityStatementRestResourceOperationComponent, List<String>> operations() {
        Map<CapabilityStatementRestResourceOperationComponent, List<String>> found = new LinkedHashMap<>();
        for (var operation : statement.getRestFirstRep().getOperation()) {
            found.put(operation, List.of("/fhir/$" + operation.getName()));
        }
        for (CapabilityStatementRestResourceComponent resource : resources()) {
            for (var operation : resource.getOperation()) {
                found.put(
                        operation, List.of("/fhir/" + resource.getType() + "/" + NOBODY + "/$" + operation.getName()));
            }
        }
        return found;
    }

    private List<String> addresses(String name) {
        List<String> addresses = new ArrayList<>(List.of("/fhir/$" + name));
        resources().forEach(resource -> addresses.add("/fhir/" + resource.getType() + "/" + NOBODY + "/$" + name));
        return addresses;
    }

    private static boolean notSo(Answer answer) {
        return answer.status() >= 400 && NOT_SO.contains(answer.code());
    }

    private static boolean unsupported(Answer answer) {
        return answer.status() >= 400 && UNSUPPORTED.contains(answer.code());
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
