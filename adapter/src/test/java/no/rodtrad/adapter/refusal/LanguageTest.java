package no.rodtrad.adapter.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|ENGLISH",
                "EN|ENGLISH",
                "en-GB|ENGLISH",
                "en-US,en;q=0.9|ENGLISH",
                "de,en;q=0.5|ENGLISH",
                "en;q=0.9,nb;q=0.8|ENGLISH",
                "nb|NORWEGIAN",
                "nb-NO|NORWEGIAN",
                "no|NORWEGIAN",
                "nn|NORWEGIAN",
                "en;q=0.1,nb;q=0.9|NORWEGIAN",
                "nb-NO,nb;q=0.9,no;q=0.8,en;q=0.5|NORWEGIAN",
                "no,en;q=0.5|NORWEGIAN",
                "no-NO,en;q=0.5|NORWEGIAN",
                "nn-NO,nn;q=0.9,en;q=0.5|NORWEGIAN",
                "en;q=0|NORWEGIAN",
                "de|NORWEGIAN",
                "*|NORWEGIAN",
                "''|NORWEGIAN",
                "' '|NORWEGIAN",
                ";;;|NORWEGIAN",
                "en;q=x|NORWEGIAN",
                "<script>|NORWEGIAN"
            })
    void chosen(String header, Language language) {
        assertThat(Language.of(header)).isEqualTo(language);
    }

    @Test
    void withoutHeader() {
        assertThat(Language.of(null)).isEqualTo(Language.NORWEGIAN);
    }
}
