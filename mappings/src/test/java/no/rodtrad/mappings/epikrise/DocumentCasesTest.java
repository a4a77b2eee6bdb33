package no.rodtrad.mappings.epikrise;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.rule.Rule;
import no.rodtrad.mappings.rule.Trace;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.mappings.testing.PackageValidator;
import no.rodtrad.mappings.xml.XmlGateway;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** A document as a health record sends it makes exactly the expected message, with exactly the expected losses. */
class DocumentCasesTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    static List<Cases.Case> cases() {
        return Cases.of("epikrise/documents");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void makesTheExpectedMessage(Cases.Case given) throws IOException {
        Result<WrittenEpikrise> result = write(given);
        assertThat(given.text("why.txt")).isNotBlank();
        if (result instanceof Result.Refused<WrittenEpikrise> refused) {
            Refusal refusal = refused.refusal();
            compare(given, "refused.txt", refusal.code() + " " + refusal.place());
            return;
        }
        WrittenEpikrise written = result.orElseThrow();
        compare(given, "expected.xml", Indented.of(written.document()));
        compare(
                given,
                "losses.txt",
                String.join(
                        "\n",
                        written.losses().stream()
                                .map(loss -> loss.resource().replaceAll("/.*", "") + " " + loss.element())
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theMessageIsValidAndReadable(Cases.Case given) {
        if (write(given) instanceof Result.Ok<WrittenEpikrise> ok) {
            Document document = ok.value().document();
            byte[] bytes = XmlGateway.write(document, StandardCharsets.UTF_8);
            Mapped read = Mapped.of(bytes);
            read.result()
                    .resources()
                    .forEach(resource ->
                            assertThat(PackageValidator.errors(resource)).isEmpty());
            assertThat(EpikriseOrder.complaints(document.getDocumentElement())).isEmpty();
            assertThat(EpikriseSchema.complaints(document)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theDocumentIsOneOfThePackage(Cases.Case given) {
        if (write(given) instanceof Result.Ok) {
            bundle(given)
                    .getEntry()
                    .forEach(entry -> assertThat(PackageValidator.errors(entry.getResource()))
                            .isEmpty());
            assertThat(PackageValidator.errors(bundle(given))).isEmpty();
        }
    }

    @Test
    void theCasesApplyEveryRule() {
        Set<String> applied = new HashSet<>();
        List<WrittenEpikrise> all = new ArrayList<>();
        cases().forEach(given -> {
            if (write(given) instanceof Result.Ok<WrittenEpikrise> ok) {
                all.add(ok.value());
            }
        });
        EpikriseWriterTest.cases().forEach(given -> all.add(EpikriseWriterTest.written(Mapped.of(given.input()))));
        all.forEach(written ->
                written.trace().steps().stream().map(Trace.Step::rule).forEach(applied::add));
        assertThat(EpikriseWriteRule.book().values().stream()
                        .flatMap(List::stream)
                        .map(Rule::id))
                .allMatch(applied::contains, "is applied by a case");
    }

    private static Result<WrittenEpikrise> write(Cases.Case given) {
        Optional<String> receiver =
                Files.exists(given.file("receiver.txt")) ? Optional.of(given.text("receiver.txt")) : Optional.empty();
        return EpikriseWriter.write(
                bundle(given),
                new EpikriseEnvelope(
                        "5b1f6c0e-6a44-4c58-9a2b-0f6b8f1d2e99",
                        OffsetDateTime.parse("2026-10-02T13:40:12.5+02:00"),
                        receiver));
    }

    private static Bundle bundle(Cases.Case given) {
        return FHIR.newJsonParser().parseResource(Bundle.class, given.text("document.json"));
    }

    private static void compare(Cases.Case given, String file, String actual) throws IOException {
        if (Cases.REWRITE) {
            Files.writeString(given.file(file), actual.strip() + "\n");
        }
        assertThat(actual.strip()).isEqualTo(given.text(file));
    }
}
