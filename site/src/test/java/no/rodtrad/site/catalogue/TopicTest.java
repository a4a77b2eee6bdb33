package no.rodtrad.site.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.rodtrad.site.SmallPackage;
import org.junit.jupiter.api.Test;

class TopicTest {

    @Test
    void everyPackagedProfileIsUnderATopic() {
        List<Artifact> profiles = Catalogue.packaged().in(Section.PROFILE);

        assertThat(Topic.group(profiles)).doesNotContainKey(Topic.OTHER);
        assertThat(Topic.group(profiles).values().stream().mapToInt(List::size).sum())
                .isEqualTo(profiles.size());
    }

    @Test
    void aProfileThatNoTopicNamesIsShownAllTheSame() {
        List<Artifact> profiles = SmallPackage.whole().in(Section.PROFILE);

        assertThat(Topic.group(profiles).get(Topic.OTHER)).isEqualTo(profiles);
    }
}
