package no.rodtrad.adapter.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.rodtrad.adapter.access.CallerIdentity;
import no.rodtrad.adapter.access.CallerIdentity.OrganisationNumber;
import no.rodtrad.adapter.access.Role;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.testing.Database;
import no.rodtrad.adapter.testing.MovedClock;
import no.rodtrad.adapter.testing.Wiring;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.profiles.IdentifierSystem;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** Exports over a real database: what becomes of them when nodes die, and when their time is over. */
class ExportWorkTest {

    private static final int ORGANISATIONS = 7;

    private final MovedClock clock = new MovedClock();
    private final Wiring wiring = new Wiring(clock, Parts.class);
    private final Exports exports = wiring.get(Exports.class);
    private final ExportStore store = wiring.get(ExportStore.class);
    private final ExportCounting counting = wiring.get(ExportCounting.class);
    private final CallerIdentity nav = nav("889640782", Optional.empty());

    @BeforeEach
    void someOrganisations() {
        Database.jdbc().sql("delete from export_job").update();
        Database.jdbc()
                .sql("delete from resource_version where type = 'Organization'")
                .update();
        Database.jdbc().sql("delete from resource where type = 'Organization'").update();
        for (int n = 0; n < ORGANISATIONS; n++) {
            organisation("first");
        }
        clock.pass(Duration.ofSeconds(1));
    }

    @Test
    void everyChunkIsToldOnceAndOnlyWhatThereWasAtTheMoment() throws Exception {
        UUID id = ask().orElseThrow();
        clock.pass(Duration.ofSeconds(1));
        organisation("later");
        assertThat(counting.pass()).isTrue();
        ExportJob job = exports.find(id, nav).orElseThrow();
        assertThat(job.state()).isEqualTo(ExportJob.State.DONE);
        assertThat(job.counts()).containsEntry("Organization", (long) ORGANISATIONS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(job, "Organization", nav, out);
        assertThat(out.toString().lines())
                .hasSize(ORGANISATIONS)
                .doesNotHaveDuplicates()
                .allMatch(line -> line.contains("first"));
    }

    @Test
    void whatADeadNodeLeftIsBegunAnewAndHasFailedAfterThreeTimes() {
        UUID id = ask().orElseThrow();
        store.claim(Duration.ofSeconds(60));
        assertThat(counting.pass()).as("the claim still stands").isFalse();
        clock.pass(Duration.ofSeconds(61));
        assertThat(counting.pass()).isTrue();
        assertThat(exports.find(id, nav).orElseThrow().state()).isEqualTo(ExportJob.State.DONE);
        UUID unlucky = ask().orElseThrow();
        for (int n = 0; n < 3; n++) {
            assertThat(store.claim(Duration.ofSeconds(60))).isPresent();
            clock.pass(Duration.ofSeconds(61));
        }
        assertThat(counting.pass()).isTrue();
        assertThat(exports.find(unlucky, nav).orElseThrow().state()).isEqualTo(ExportJob.State.FAILED);
        assertThat(counting.pass()).isFalse();
    }

    @Test
    void whenItsTimeIsOverItIsGone() {
        UUID id = ask().orElseThrow();
        clock.pass(Duration.ofHours(23));
        assertThat(exports.find(id, nav)).isPresent();
        clock.pass(Duration.ofHours(2));
        assertThat(exports.find(id, nav)).isEmpty();
        assertThat(store.deleteThoseOf(clock.instant().minus(Duration.ofHours(24))))
                .isEqualTo(1);
    }

    @Test
    void nobodyElseHasIt() {
        UUID id = ask().orElseThrow();
        CallerIdentity other = nav("974652269", Optional.empty());
        CallerIdentity person = nav("889640782", Optional.of("13857012345"));
        for (CallerIdentity somebody : List.of(other, person)) {
            assertThat(exports.find(id, somebody)).isEmpty();
            assertThat(exports.cancel(id, somebody)).isFalse();
        }
        assertThat(exports.ask(wanted(), person)).isEqualTo(Result.refused(ErrorCode.ROLE_NOT_ALLOWED));
        ask();
        ask();
        assertThat(ask()).isEqualTo(Result.refused(ErrorCode.EXPORT_LIMIT));
        assertThat(exports.cancel(id, nav)).isTrue();
        assertThat(ask()).isInstanceOf(Result.Ok.class);
    }

    private Result<UUID> ask() {
        return exports.ask(wanted(), nav);
    }

    private static ExportWanted wanted() {
        return new ExportWanted(
                List.of("Organization"), Instant.EPOCH, false, "https://here/fhir/$export", "https://here/fhir");
    }

    private static CallerIdentity nav(String organisation, Optional<String> person) {
        return new CallerIdentity(
                Role.NAV,
                "maskinporten",
                List.of(new OrganisationNumber(IdentifierSystem.ENH, organisation)),
                person,
                Optional.empty());
    }

    private void organisation(String name) {
        Organization made = new Organization();
        made.setId(UUID.randomUUID().toString());
        made.setName(name);
        Database.inTransaction(() -> wiring.get(ResourceStore.class).put(ResourceStore.SHARED, made, null));
    }

    @Configuration
    @ComponentScan(
            basePackages = {"no.rodtrad.adapter.audit", "no.rodtrad.adapter.export"},
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                ".*\\.audit\\.(RowIds|Unsealed|GroupCommit|AuditChain)",
                                ".*\\.export\\.(ExportStore|ExportContents|ExportCounting|Exports)"
                            }))
    static class Parts {

        @Bean
        DataSource source() {
            return Database.source();
        }

        @Bean
        ExportProperties exportProperties() {
            return new ExportProperties(3, Duration.ofHours(24), 3, Duration.ofSeconds(60), Duration.ofSeconds(1), 3);
        }
    }
}
