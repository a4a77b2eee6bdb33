package no.rodtrad.mappings.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import no.rodtrad.mappings.page.CommittedPage;
import org.junit.jupiter.api.Test;

/** Makes {@code docs/error-codes.md} from the registry. */
class ErrorCodePageTest {

    @Test
    void thePageSaysWhatTheRegistrySays() throws IOException {
        CommittedPage.hold("error-codes.md", page());
    }

    @Test
    void idsAreUnique() {
        assertThat(Stream.of(ErrorCode.values()).map(ErrorCode::id)).doesNotHaveDuplicates();
    }

    @Test
    void eachRowHasItsCode() {
        assertThat(ErrorTable.ids())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ErrorCode.values()).map(ErrorCode::id).toList());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Error codes

                Every refusal has one of these codes. They are stable: a code keeps its meaning, and new reasons get new
                codes. The page is made from the registry in the source (`ErrorCode`, `error-codes.txt`).

                * In an **application receipt (AppRec)** the column *AppRec* stands in `Error/@V` (list 8221) and the Norwegian
                  sentence, followed by the place in the message, in `Error/@DN`.
                * In an **OperationOutcome** the column *issue type* stands in `issue.code`, the code of the registry in
                  `issue.details.coding.code`, and the sentence in `issue.diagnostics`.
                * In **problem+json** the code is the last part of `type`.

                The sentences never carry anything from the message itself.

                | code | HTTP | AppRec | issue type | Norwegian | English |
                | --- | --- | --- | --- | --- | --- |
                """);
        for (ErrorCode code : ErrorCode.values()) {
            page.append("| `%s` | %d | %s | %s | %s | %s |\n"
                    .formatted(
                            code.id(),
                            code.httpStatus(),
                            code.appRec(),
                            code.issueType(),
                            code.norwegian(),
                            code.english()));
        }
        return page.toString();
    }
}
