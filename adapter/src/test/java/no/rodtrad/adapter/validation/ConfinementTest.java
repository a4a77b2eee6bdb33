package no.rodtrad.adapter.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.DocumentReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A resource cannot make the engine look at what lies on the server. */
class ConfinementTest {

    @Test
    void theSizeOfAFileShowsInNoVerdict(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("secret"), "12345");
        Attachment right = new Attachment().setContentType("text/plain").setUrl("file:" + file);
        Attachment wrong = right.copy();
        right.setSize(5);
        wrong.setSize(6);

        assertThat(issues(right)).isEqualTo(issues(wrong));
    }

    private static List<Issue> issues(Attachment attachment) {
        DocumentReference document = new DocumentReference();
        document.addContent().setAttachment(attachment);
        return Packaged.VALIDATOR.validate(document);
    }
}
