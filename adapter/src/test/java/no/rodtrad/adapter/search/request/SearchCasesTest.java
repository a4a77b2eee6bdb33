package no.rodtrad.adapter.search.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rodtrad.adapter.search.index.SearchIndex;
import no.rodtrad.mappings.refusal.Result;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Searches and what they find, in {@code cases/*.txt}: {@code query -> ids} in the order of ids, or {@code query -> code place} of the
 * refusal.
 */
class SearchCasesTest {

    private static final Path CASES = Path.of("src/test/resources/no/rodtrad/adapter/search/cases");

    @TestFactory
    List<DynamicTest> find() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted()
                    .flatMap(SearchCasesTest::lines)
                    .map(SearchCasesTest::test)
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#") && !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DynamicTest test(String line) {
        int arrow = line.lastIndexOf("->");
        String query = line.substring(0, arrow).strip();
        String expected = line.substring(arrow + 2).strip();
        return dynamicTest(query, () -> assertThat(answer(query)).isEqualTo(expected));
    }

    private static String answer(String query) {
        Result<SearchRequest> request = World.request(query).then(SearchRequest::strict);
        if (request instanceof Result.Refused<SearchRequest> refused) {
            return (refused.refusal().code().id() + " " + refused.refusal().place()).strip();
        }
        return ids(request.orElseThrow());
    }

    /** What keys narrow to holds all that matches. */
    private static String ids(SearchRequest request) {
        return World.INSTANCE
                .found(request)
                .peek(index -> assertThat(request.keys())
                        .allSatisfy(keys -> assertThat(shared(keys, index)).isNotEmpty()))
                .map(SearchIndex::id)
                .collect(Collectors.joining(" "));
    }

    private static Set<String> shared(Set<String> keys, SearchIndex index) {
        return keys.stream().filter(index.keys()::contains).collect(Collectors.toSet());
    }
}
