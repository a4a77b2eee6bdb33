package no.rodtrad.mappings.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFileTest {

    private final String file = read();

    @Test
    void theFileIsComplete() {
        assertThat(PolicyFile.read().cells()).hasSize(InformationCategory.values().length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '    employer: [{ ground: never }]\n  accommodation:' | '  accommodation:'       | lacks EMPLOYER
            'ground: own,'              | 'ground: owns,'            | unknown word owns
            'paragraph: pasrl § 5-1'    | 'paragraph: pasrl § 99'    | not explained
            'flows: [sykmelding]\n'     | 'flows: [telegram]\n'      | names flows
            '        flows: [sykmelding]\n' | ''                     | lacks flows
            'limit: periods-and-grade'  | 'limits: periods-and-grade'| unknown word limits
            '  person: [Consent, Goal, QuestionnaireResponse]\n' | '' | lacks PERSON
            'own-way-to-nav: [sykmelding' | 'own-way-to-nav: [telegram' | names a flow
            'version: "'                | 'version: "1"\nversion: "'  | duplicate key
            '  deceased:'               | '  departed:'              | unknown word departed
            'ground: never }]'          | 'ground: never }, { ground: consent, paragraph: hpl § 22 }]' | says never and
            """)
    void aMistakeStopsTheStart(String right, String wrong, String complaint) {
        String from = right.replace("\\n", "\n");
        assertThat(file).contains(from);
        String spoiled = file.replace(from, wrong == null ? "" : wrong.replace("\\n", "\n"));
        assertThatThrownBy(() -> PolicyFile.read(new StringReader(spoiled)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (?s)  sick-leave:.*?(?=  work-ability:)  | lacks SICK_LEAVE
            (?m)^  deceased:.*$                      | lacks DECEASED
            """)
    void whatIsLeftOutStopsTheStart(String part, String complaint) {
        String spoiled = file.replaceFirst(part, "");
        assertThat(spoiled).isNotEqualTo(file);
        assertThatThrownBy(() -> PolicyFile.read(new StringReader(spoiled)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(complaint);
    }

    private static String read() {
        try (InputStream in = Policy.class.getResourceAsStream("policy.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
