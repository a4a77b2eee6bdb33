package no.rodtrad.mappings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavCharactersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Blåbærsyltetøy é ß          | Blåbærsyltetøy é ß
            Kárášjohka, Deaŋu, Guovdageaidnu | Kárásjohka, Deanu, Guovdageaidnu
            čŠžŧđĐŊ                     | cSztdDN
            «sitat» “to” ‘tre’ – — …    | «sitat» "to" 'tre' - - ...
            a\u0301b\u030C              | áb
            ti\u00ADmer\u00A0per\u200Buke | timer peruke
            100\u202F%                  | 100 %
            Привет                      | ??????
            \uD83D\uDE00!               | ?!
            a\u0007\u0085b              | a??b
            """)
    void everyCharacterFindsItsPlace(String from, String to) {
        assertThat(NavCharacters.of(from)).isEqualTo(to);
    }

    @Test
    void noCharacterGetsOutAndTwiceIsLikeOnce() {
        for (int c = 0; c <= 0xFFFF; c++) {
            if (c >= 0xD800 && c <= 0xDFFF) {
                continue;
            }
            String once = NavCharacters.of("x" + Character.toString(c));
            assertThat(once).matches("(?s)[\\t\\r\\n\\x20-\\x7E\\xA1-\\xAC\\xAE-\\xFF]*");
            assertThat(NavCharacters.of(once)).isEqualTo(once);
        }
    }
}
