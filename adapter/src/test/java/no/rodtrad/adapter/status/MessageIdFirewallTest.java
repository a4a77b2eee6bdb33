package no.rodtrad.adapter.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.web.firewall.StrictHttpFirewall;

class MessageIdFirewallTest {

    @Test
    void allowsInHeadersWhatTheStrictRuleAllows() {
        int refused = 0;
        for (int sign = 0; sign <= 0xffff; sign++) {
            String value = "Bearer " + (char) sign + "x";
            boolean strict = StrictHttpFirewall.ALLOWED_HEADER_VALUES.test(value);
            assertThat(MessageIdFirewall.isAllowed(value)).as("sign %x", sign).isEqualTo(strict);
            refused += strict ? 0 : 1;
        }
        assertThat(refused).isPositive();
        assertThat(MessageIdFirewall.isAllowed("")).isTrue();
    }
}
