package no.rodtrad.adapter.fhir.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.api.PatchTypeEnum;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.rodtrad.adapter.fhir.FhirRefusal;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What patches make of a resource, and what they may not. */
class PatchTest {

    private final Patient patient = new Patient();

    PatchTest() {
        patient.setId("Patient/1");
        patient.addName().setFamily("Prøve").addGiven("Per").addGiven("Pål").addGiven("Espen");
        patient.addName().setUse(org.hl7.fhir.r4.model.HumanName.NameUse.OLD).setFamily("Eldre");
        patient.setActive(true);
    }

    @BeforeAll
    static void asTheServerReads() {
        FhirContext.forR4Cached().setParserErrorHandler(new StrictErrorHandler());
    }

    @Test
    void jsonOperationsAreThoseOfTheStandard() {
        Patient patched = json("""
                [{"op":"test","path":"/name/0/family","value":"Prøve"},
                 {"op":"replace","path":"/name/0/family","value":"Ny"},
                 {"op":"add","path":"/name/0/given/1","value":"Askeladd"},
                 {"op":"add","path":"/name/0/given/-","value":"Sist"},
                 {"op":"move","from":"/name/0/given/0","path":"/name/0/given/2"},
                 {"op":"copy","from":"/name/1/family","path":"/name/0/text"},
                 {"op":"remove","path":"/active"}]""");

        assertThat(patched.getName().get(0).getFamily()).isEqualTo("Ny");
        assertThat(patched.getName().get(0).getGiven())
                .extracting(StringType::getValue)
                .containsExactly("Askeladd", "Pål", "Per", "Espen", "Sist");
        assertThat(patched.getName().get(0).getText()).isEqualTo("Eldre");
        assertThat(patched.hasActive()).isFalse();
    }

    @Test
    void aDecimalKeepsItsDigits() {
        Observation fact = new Observation();
        fact.setId("Observation/1");
        fact.setValue(new Quantity().setValue(new java.math.BigDecimal("1.10")));

        Observation patched = (Observation) Patches.of(
                        PatchTypeEnum.JSON_PATCH,
                        "[{\"op\":\"test\",\"path\":\"/valueQuantity/value\",\"value\":1.1},"
                                + "{\"op\":\"add\",\"path\":\"/status\",\"value\":\"final\"}]")
                .apply(fact);

        assertThat(patched.getValueQuantity().getValue()).isEqualTo("1.10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "nonsense",
                "[1]",
                "[{\"op\":\"add\"}]",
                "[{\"op\":\"add\",\"path\":\"/active\"}]",
                "[{\"op\":\"add\",\"path\":\"active\",\"value\":true}]",
                "[{\"op\":\"invent\",\"path\":\"/active\"}]",
                "[{\"op\":\"copy\",\"path\":\"/active\"}]"
            })
    void whatIsNoJsonPatchIsRefused(String written) {
        refused(ErrorCode.PATCH_UNREADABLE, () -> json(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"op\":\"test\",\"path\":\"/active\",\"value\":false}]",
                "[{\"op\":\"remove\",\"path\":\"/gender\"}]",
                "[{\"op\":\"replace\",\"path\":\"/gender\",\"value\":\"male\"}]",
                "[{\"op\":\"replace\",\"path\":\"/name/2\",\"value\":{}}]",
                "[{\"op\":\"add\",\"path\":\"/name/01\",\"value\":{}}]",
                "[{\"op\":\"add\",\"path\":\"/name/3\",\"value\":{}}]",
                "[{\"op\":\"add\",\"path\":\"/active/x\",\"value\":1}]",
                "[{\"op\":\"add\",\"path\":\"/noSuchElement\",\"value\":1}]",
                "[{\"op\":\"replace\",\"path\":\"\",\"value\":7}]",
                "[{\"op\":\"remove\",\"path\":\"\"}]",
                "[{\"op\":\"move\",\"from\":\"/name\",\"path\":\"/name/0/given\"}]"
            })
    void aJsonPatchThatDoesNotFitIsRefused(String written) {
        refused(ErrorCode.PATCH_NOT_APPLICABLE, () -> json(written));
    }

    @Test
    @Timeout(10)
    void copiesThatDoubleTheResourceAreStopped() {
        String copies = IntStream.range(0, 60)
                .mapToObj(i -> "{\"op\":\"copy\",\"from\":\"/name\",\"path\":\"/name/0/x" + i + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
        refused(ErrorCode.PATCH_LIMIT, () -> json(copies));
        refused(
                ErrorCode.PATCH_LIMIT,
                () -> json(
                        "[{\"op\":\"add\",\"path\":\"/name\",\"value\":" + "[".repeat(200) + "]".repeat(200) + "}]"));
        String many = IntStream.range(0, 201)
                .mapToObj(i -> "{\"op\":\"test\",\"path\":\"/active\",\"value\":true}")
                .collect(Collectors.joining(",", "[", "]"));
        refused(ErrorCode.PATCH_LIMIT, () -> json(many));
    }

    @Test
    void pathOperationsAreThoseOfR4() {
        Parameters patch = new Parameters();
        operation(patch, "replace", "Patient.name.where(use = 'old').family", new StringType("Gammel"));
        insert(patch, "Patient.name[0].given", 1, new StringType("Askeladd"));
        move(patch, "Patient.name[0].given", 3, 0);
        operation(patch, "delete", "Patient.active", null);
        operation(patch, "delete", "Patient.birthDate", null);
        add(patch, "Patient", "birthDate", new org.hl7.fhir.r4.model.DateType("1980-01-01"));
        add(patch, "Patient.name.first()", "suffix", new StringType("jr."));

        Patient patched = path(patch);

        assertThat(patched.getName().get(0).getGiven())
                .extracting(StringType::getValue)
                .containsExactly("Espen", "Per", "Askeladd", "Pål");
        assertThat(patched.getName().get(1).getFamily()).isEqualTo("Gammel");
        assertThat(patched.getName().get(0).getSuffixAsSingleString()).isEqualTo("jr.");
        assertThat(patched.hasActive()).isFalse();
        assertThat(patched.getBirthDateElement().getValueAsString()).isEqualTo("1980-01-01");
    }

    @Test
    void anElementWithoutTypeIsGivenByItsParts() {
        Parameters patch = new Parameters();
        Parameters.ParametersParameterComponent operation = patch.addParameter().setName("operation");
        operation.addPart().setName("type").setValue(new org.hl7.fhir.r4.model.CodeType("add"));
        operation.addPart().setName("path").setValue(new StringType("Patient"));
        operation.addPart().setName("name").setValue(new StringType("contact"));
        Parameters.ParametersParameterComponent contact = operation.addPart().setName("value");
        contact.addPart().setName("name").setValue(new org.hl7.fhir.r4.model.HumanName().setText("Kari"));
        contact.addPart().setName("gender").setValue(new org.hl7.fhir.r4.model.CodeType("female"));

        Patient patched = path(patch);

        assertThat(patched.getContactFirstRep().getName().getText()).isEqualTo("Kari");
        assertThat(patched.getContactFirstRep().getGender().toCode()).isEqualTo("female");
    }

    @Test
    void aChoiceAndAStatusAreReplacedInPlace() {
        CarePlan plan = new CarePlan();
        plan.setId("CarePlan/1");
        plan.setStatus(CarePlan.CarePlanStatus.ACTIVE);
        plan.addExtension("urn:x", new StringType("før"));
        Parameters patch = new Parameters();
        operation(patch, "replace", "CarePlan.status", new org.hl7.fhir.r4.model.CodeType("completed"));
        operation(patch, "replace", "CarePlan.extension('urn:x').value", new StringType("etter"));

        CarePlan patched = (CarePlan) Patches.of(patch).apply(plan);

        assertThat(patched.getStatus()).isEqualTo(CarePlan.CarePlanStatus.COMPLETED);
        assertThat(patched.getExtensionByUrl("urn:x").getValue().primitiveValue())
                .isEqualTo("etter");
    }

    @ParameterizedTest
    @CsvSource({
        "Patient.name.family, RT-FHR-071",
        "Patient.gender, RT-FHR-071",
        "Observation.status, RT-FHR-071",
        "Patient, RT-FHR-071",
        "Patient.active, RT-FHR-071",
        "'Patient.name.where(', RT-FHR-070",
        "'Patient.name.repeat(given)', RT-FHR-070",
        "'Patient.name.where(family.matches(''(a+)+$''))', RT-FHR-070",
        "'%resource.active', RT-FHR-070",
        "'Patient.name | Patient.contact', RT-FHR-070"
    })
    void aPathThatLeadsNowhereOrEverywhereIsRefused(String path, String code) {
        Parameters patch = new Parameters();
        operation(patch, "replace", path, new org.hl7.fhir.r4.model.Period().setStart(new java.util.Date()));
        refused(code, () -> path(patch));
    }

    @Test
    void whatDoesNotFitTheListIsRefused() {
        Parameters beyond = new Parameters();
        insert(beyond, "Patient.name[0].given", 4, new StringType("X"));
        refused(ErrorCode.PATCH_NOT_APPLICABLE, () -> path(beyond));
        Parameters moved = new Parameters();
        move(moved, "Patient.name[0].given", 3, 0);
        refused(ErrorCode.PATCH_NOT_APPLICABLE, () -> path(moved));
        Parameters single = new Parameters();
        add(single, "Patient", "active", new org.hl7.fhir.r4.model.BooleanType(false));
        refused(ErrorCode.PATCH_NOT_APPLICABLE, () -> path(single));
        Parameters unknown = new Parameters();
        add(unknown, "Patient", "noSuchElement", new StringType("X"));
        refused(ErrorCode.PATCH_NOT_APPLICABLE, () -> path(unknown));
    }

    @Test
    void aPathThatIsDeepIsAnsweredInTime() {
        Parameters deep = new Parameters();
        operation(deep, "delete", "(".repeat(450) + "Patient" + ")".repeat(450), null);
        Parameters longer = new Parameters();
        operation(longer, "delete", "Patient" + ".name".repeat(500), null);
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            refused(ErrorCode.PATCH_UNREADABLE, () -> path(deep));
            refused(ErrorCode.PATCH_UNREADABLE, () -> path(longer));
        });
    }

    private Patient json(String patch) {
        return (Patient) Patches.of(PatchTypeEnum.JSON_PATCH, patch).apply(patient.copy());
    }

    private Patient path(Parameters patch) {
        Resource patched = Patches.of(patch).apply(patient.copy());
        return (Patient) patched;
    }

    private static void refused(ErrorCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        refused(code.id(), call);
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        FhirRefusal.class,
                        refusal -> assertThat(refusal.refusal().code().id()).isEqualTo(code));
    }

    private static Parameters.ParametersParameterComponent operation(
            Parameters patch, String type, String path, Type value) {
        Parameters.ParametersParameterComponent operation = patch.addParameter().setName("operation");
        operation.addPart().setName("type").setValue(new org.hl7.fhir.r4.model.CodeType(type));
        operation.addPart().setName("path").setValue(new StringType(path));
        if (value != null) {
            operation.addPart().setName("value").setValue(value);
        }
        return operation;
    }

    private static void add(Parameters patch, String path, String name, Type value) {
        operation(patch, "add", path, value).addPart().setName("name").setValue(new StringType(name));
    }

    private static void insert(Parameters patch, String path, int index, Type value) {
        operation(patch, "insert", path, value)
                .addPart()
                .setName("index")
                .setValue(new org.hl7.fhir.r4.model.IntegerType(index));
    }

    private static void move(Parameters patch, String path, int source, int destination) {
        Parameters.ParametersParameterComponent operation = operation(patch, "move", path, null);
        operation.addPart().setName("source").setValue(new org.hl7.fhir.r4.model.IntegerType(source));
        operation.addPart().setName("destination").setValue(new org.hl7.fhir.r4.model.IntegerType(destination));
    }
}
