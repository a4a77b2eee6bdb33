package no.rodtrad.mappings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakenBackNoticeTest {

    @Test
    void namesTheDaysOfOneOrMoreMessages() {
        assertThat(TakenBackNotice.text(1, List.of(LocalDate.of(2026, 3, 2))))
                .startsWith("Vår tidligere melding av 02.03.2026 om denne personen er trukket tilbake.");
        assertThat(TakenBackNotice.text(2, List.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 1))))
                .startsWith("Våre tidligere meldinger av 02.03.2026, 01.04.2026 om denne personen er trukket tilbake.");
    }
}
