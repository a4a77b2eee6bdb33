package no.rodtrad.mappings.fhir.datatype;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

class AbsentTest {

    private static final String REASON = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    @Test
    void eachReasonIsThatOfFhir() {
        assertThat(reason(Absent.unknown(new StringType()))).isEqualTo("unknown");
        assertThat(reason(Absent.unsupported(new StringType()))).isEqualTo("unsupported");
        assertThat(reason(Absent.masked(new StringType()))).isEqualTo("masked");
    }

    @Test
    void aReasonIsPassedOnAndNothingElseIs() {
        assertThat(passed(Absent.masked(new StringType()))).isEqualTo("masked");
        StringType odd = new StringType();
        odd.addExtension(REASON, new CodeType("er flyttet til Bergen"));
        assertThat(passed(odd)).isEqualTo("unknown");
        assertThat(passed(new StringType("there"))).isNull();
    }

    private static String passed(StringType from) {
        StringType to = new StringType();
        Absent.pass(from, to);
        return reason(to);
    }

    private static String reason(StringType element) {
        return element.getExtensionString(REASON);
    }
}
