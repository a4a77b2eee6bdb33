package no.rodtrad.adapter.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.rodtrad.adapter.disclosure.Asker;
import no.rodtrad.adapter.disclosure.FolderAccess;
import no.rodtrad.adapter.folder.FolderParties;
import no.rodtrad.adapter.search.index.Indexer;
import no.rodtrad.adapter.search.index.SearchIndex;
import no.rodtrad.adapter.search.parameter.SearchParameters;
import no.rodtrad.adapter.search.request.RequestReader;
import no.rodtrad.adapter.search.request.SearchRequest;
import no.rodtrad.adapter.store.Candidates;
import no.rodtrad.adapter.store.Horizon;
import no.rodtrad.adapter.store.StoredResource;
import no.rodtrad.adapter.testing.MovedClock;
import no.rodtrad.adapter.testing.Wiring;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is searched, by whomever: found is what a look at each single view finds, page by page and in its order. */
class FindingTest {

    private static final MovedClock CLOCK = new MovedClock();
    private static final Wiring WIRING = new Wiring(CLOCK);
    private static Folk folk;

    @BeforeAll
    static void folk() {
        folk = new Folk(WIRING, CLOCK, 9);
        CLOCK.pass(Duration.ofDays(1));
    }

    @Test
    void navFindsWhatItsViewsHold() {
        assertThat(agrees(folk.nav(), 1)).isGreaterThan(60);
    }

    /** Where nothing is little, everything is walked through, on pages that may be short and are none the less not the last. */
    @Test
    void aWalkFindsTheSame() {
        Finding walking = bounded(new Bounds(4, 2));
        assertThat(agrees(walking, folk.nav(), 4)).isGreaterThan(40);
        assertThat(agrees(walking, folk.institution(), 5)).isGreaterThan(60);
        assertThat(agrees(bounded(new Bounds(9, 3)), folk.institution(), 6))
                .as("past the folders of others")
                .isGreaterThan(60);
        SearchRequest rare = WIRING.get(RequestReader.class)
                .read("Goal", Map.of("lifecycle-status", List.of("cancelled")))
                .orElseThrow();
        Page first = walking.page(rare, WIRING.get(FolderAccess.class).sight(folk.institution()), null, 5)
                .orElseThrow();
        assertThat(first.hits()).isEmpty();
        assertThat(first.next()).as("not the last, though empty").isPresent();
        assertThat(walking.first(rare, WIRING.get(FolderAccess.class).sight(folk.institution()), 1))
                .as("nobody knows whether there is one")
                .isEqualTo(Result.refused(ErrorCode.SEARCH_TOO_WIDE));
    }

    @Test
    void anInstitutionFindsWhatItsViewsHold() {
        assertThat(agrees(folk.institution(), 2)).isGreaterThan(100);
    }

    @Test
    void aPersonFindsWhatIsInTheOwnFolder() {
        assertThat(agrees(folk.person(), 3)).isGreaterThan(30);
    }

    private static Finding bounded(Bounds bounds) {
        return new Finding(
                WIRING.get(Candidates.class),
                WIRING.get(SearchParameters.class),
                WIRING.get(Indexer.class),
                WIRING.get(Horizon.class),
                WIRING.get(FolderParties.class),
                bounds);
    }

    /** @return how many of the searches found something */
    private static int agrees(Asker asker, int seed) {
        return agrees(WIRING.get(Finding.class), asker, seed);
    }

    private static int agrees(Finding finding, Asker asker, int seed) {
        FolderAccess access = WIRING.get(FolderAccess.class);
        Everything everything = new Everything(WIRING, access.sight(asker));
        Random random = new Random(seed);
        Queries queries = new Queries(
                random, WIRING.get(Indexer.class), folk.all, CLOCK.instant().minus(Duration.ofDays(1)));
        int found = 0;
        for (int n = 0; n < 400; n++) {
            Queries.Query query = queries.any();
            Result<SearchRequest> read = WIRING.get(RequestReader.class)
                    .read(query.type(), query.parameters())
                    .then(SearchRequest::strict);
            assertThat(read).as("%s", query).isInstanceOf(Result.Ok.class);
            SearchRequest request = read.orElseThrow();
            List<String> expected = everything.found(request);
            if (finding.page(request, access.sight(asker), null, 1).equals(Result.refused(ErrorCode.SEARCH_TOO_WIDE))) {
                assertThat(finding).as("%s", query).isNotSameAs(WIRING.get(Finding.class));
                continue;
            }
            List<String> pages = pages(finding, request, access, asker, 1 + random.nextInt(6));
            if (query.parameters().getOrDefault("_sort", List.of("")).get(0).equals("-_lastUpdated")) {
                // Of the same moment they come in the other order of ids.
                assertThat(pages).as("%s", query).containsExactlyInAnyOrderElementsOf(expected);
            } else {
                assertThat(pages).as("%s", query).containsExactlyElementsOf(expected);
            }
            found += expected.isEmpty() ? 0 : 1;
        }
        return found;
    }

    private static List<String> pages(
            Finding finding, SearchRequest request, FolderAccess access, Asker asker, int count) {
        List<String> ids = new ArrayList<>();
        SearchIndex after = null;
        do {
            Page page = finding.page(request, access.sight(asker), after, count).orElseThrow();
            assertThat(page.hits()).hasSizeLessThanOrEqualTo(count);
            page.hits().forEach(hit -> ids.add(hit.stored().id()));
            after = page.next().map(place -> SearchIndex.ofJson(place.json())).orElse(null);
        } while (after != null);
        return ids;
    }

    @Test
    void theFirstAreFoundWithinATransactionThatWritesThem() {
        SearchRequest request = WIRING.get(RequestReader.class)
                .read("Organization", Map.of("name", List.of("bråten"), "partof.name", List.of("berg")))
                .orElseThrow();
        Result<List<StoredResource>> first = WIRING.get(Finding.class)
                .first(request, WIRING.get(FolderAccess.class).sight(folk.institution()), 2);
        assertThat(first.orElseThrow())
                .extracting(StoredResource::id)
                .containsExactly(folk.organisations.get(1).getIdElement().getIdPart());
    }
}
