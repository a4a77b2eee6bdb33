package no.rodtrad.site.element;

import static org.assertj.core.api.Assertions.assertThat;

import no.rodtrad.site.SmallPackage;
import org.junit.jupiter.api.Test;

class SupportDutiesTest {

    @Test
    void aDescriptionIsTakenApart() {
        assertThat(SupportDuties.of(SmallPackage.profile().getDescription()))
                .isEqualTo(new SupportDuties("What it is.", "Names it.", "Keeps it."));
    }

    @Test
    void aDescriptionWithoutDutiesIsPurposeAlone() {
        assertThat(SupportDuties.of("What it is.")).isEqualTo(new SupportDuties("What it is.", null, null));
    }
}
