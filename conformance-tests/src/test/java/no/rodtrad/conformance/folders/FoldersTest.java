package no.rodtrad.conformance.folders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.profiles.validation.Stock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    static Stream<ObjectNode> sample() {
        // Several plans in one of them, so that earlier, completed ones are looked at too.
        return Stream.of(
                        folders(7, 1, 5).stream().flatMap(folder -> folder.resources().stream()),
                        folders(8, 3, 1).stream().flatMap(folder -> folder.resources().stream()),
                        Folders.organisations().stream().limit(3))
                .flatMap(resources -> resources);
    }

    @ParameterizedTest
    @MethodSource("sample")
    void everyResourceIsValidAgainstTheProfileThatItClaims(ObjectNode resource) {
        assertThat(resource.path("meta").path("profile").path(0).asText()).contains("/StructureDefinition/rodtrad-");
        assertThat(Stock.issues(resource.toString()).stream().filter(Stock::isFault))
                .isEmpty();
    }

    @Test
    void aFolderHoldsEveryTypeInOrderAndOneActivePlan() {
        for (Folder folder : folders(3, 4, 20)) {
            List<String> types = folder.resources().stream()
                    .map(resource -> resource.path("resourceType").asText())
                    .distinct()
                    .toList();
            assertThat(types).isEqualTo(Folder.ORDER);
            assertThat(folder.of("CarePlan")).hasSize(4);
            assertThat(folder.of("CarePlan").stream()
                            .map(plan -> plan.path("status").asText()))
                    .containsExactly("completed", "completed", "completed", "active");
        }
    }

    @Test
    void referencesPointToWhatStandsBeforeInTheSameFolder() {
        for (Folder folder : folders(4, 2, 50)) {
            Set<String> before = new HashSet<>();
            for (ObjectNode resource : folder.resources()) {
                assertThat(before).containsAll(references(resource));
                assertThat(before.add(name(resource))).isTrue();
            }
        }
    }

    @Test
    void everyPersonIsSyntheticAndNoneComesTwice() {
        Set<String> numbers = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Folder folder : folders(5, 1, 5000)) {
            String number = folder.resources()
                    .get(0)
                    .path("identifier")
                    .path(0)
                    .path("value")
                    .asText();
            assertThat(number).matches("\\d{2}(8[1-9]|9[0-2])\\d{7}");
            assertThat(numbers.add(number)).isTrue();
            folder.resources()
                    .forEach(resource -> assertThat(ids.add(name(resource))).isTrue());
        }
    }

    @Test
    void thePeopleLastForAMillionFolders() {
        People people = new People(11);
        Set<Long> numbers = new HashSet<>(1 << 21);
        for (int n = 0; n < 1_000_000; n++) {
            numbers.add(Long.valueOf(people.next().number()));
        }
        assertThat(numbers).hasSize(1_000_000);
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherSeedOthers() {
        assertThat(folders(6, 2, 10)).isEqualTo(folders(6, 2, 10)).doesNotContainAnyElementsOf(folders(7, 2, 10));
        // A longer run begins with the shorter one.
        assertThat(folders(6, 2, 12).subList(0, 10)).isEqualTo(folders(6, 2, 10));
    }

    private static List<Folder> folders(long seed, int plans, int count) {
        Folders folders = new Folders(new FolderMaker(seed, plans, TODAY, Directory.INSTITUTION_COUNT));
        List<Folder> made = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            made.add(folders.next());
        }
        return made;
    }

    /** A ServiceRequest's place in a plan is named reference too, and holds one. */
    private static List<String> references(ObjectNode resource) {
        return resource.findValues("reference").stream()
                .map(found -> found.isTextual() ? found : found.path("reference"))
                .filter(found -> found.isTextual())
                .map(found -> found.asText())
                .toList();
    }

    private static String name(ObjectNode resource) {
        return resource.path("resourceType").asText() + "/"
                + resource.path("id").asText();
    }
}
