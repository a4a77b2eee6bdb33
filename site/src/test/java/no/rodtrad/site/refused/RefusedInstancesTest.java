package no.rodtrad.site.refused;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.rodtrad.site.SmallPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedInstancesTest {

    @TempDir
    Path folder;

    @Test
    void aFolderIsOneInstanceWithItsIssues() throws IOException {
        Path one = Files.createDirectory(folder.resolve("plan-without-start"));
        Files.writeString(one.resolve("input.json"), """
                {"resourceType": "CarePlan", "id": "plan", "meta": {"profile": ["%s"]}}""".formatted(SmallPackage.PROFILE));
        Files.writeString(one.resolve("why.txt"), "A plan starts.\n");
        Files.writeString(
                one.resolve("expected.txt"),
                "error CarePlan Validation_VAL_Profile_Minimum CarePlan.period\nwarning CarePlan.goal[0] small-1\n");

        RefusedInstance read = RefusedInstances.in(folder).get(0);

        assertThat(read.page()).isEqualTo("refused-plan-without-start.html");
        assertThat(read.why()).isEqualTo("A plan starts.");
        assertThat(read.issues())
                .containsExactly(
                        new RefusedIssue("error", "CarePlan", "Validation_VAL_Profile_Minimum", "CarePlan.period"),
                        new RefusedIssue("warning", "CarePlan.goal[0]", "small-1", ""));
        assertThat(read.breaks(SmallPackage.PROFILE)).isTrue();
        assertThat(read.breaks(SmallPackage.CODES)).isFalse();
    }
}
