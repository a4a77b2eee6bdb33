package no.rodtrad.adapter.search.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import no.rodtrad.adapter.search.index.IndexValue;
import no.rodtrad.adapter.search.index.IndexValue.DateRange;
import no.rodtrad.adapter.search.index.IndexValue.Number;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What R4 says of prefixes on ranges, for ranges of all kinds and positions. */
class RangesTest {

    @RepeatedTest(500)
    void datesCompareAsRFourSays(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        DateRange asked = range(random, false);
        DateRange found = range(random, true);

        agree(prefix -> new DateMatch(prefix, asked).passes(found));
        // Overlapping, entirely after and entirely before leave nothing between them.
        assertThat(count(
                        new DateMatch(Prefix.AP, asked).passes(found),
                        new DateMatch(Prefix.SA, asked).passes(found),
                        new DateMatch(Prefix.EB, asked).passes(found)))
                .isEqualTo(1);
    }

    @RepeatedTest(500)
    void numbersCompareAsRFourSays(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        BigDecimal asked = BigDecimal.valueOf(random.nextInt(21) - 10, random.nextInt(2));
        BigDecimal one = BigDecimal.valueOf(random.nextInt(201) - 100, 1);
        BigDecimal other = random.nextBoolean() ? one : one.add(BigDecimal.valueOf(random.nextInt(50), 1));
        IndexValue found = new Number(random.nextInt(8) == 0 ? null : one, random.nextInt(8) == 0 ? null : other);

        agree(prefix -> new NumberMatch(prefix, asked).passes(found));
    }

    private interface Asked {
        boolean passes(Prefix prefix);
    }

    private static void agree(Asked asked) {
        assertThat(asked.passes(Prefix.NE)).isNotEqualTo(asked.passes(Prefix.EQ));
        assertThat(asked.passes(Prefix.GE)).isEqualTo(asked.passes(Prefix.GT) || asked.passes(Prefix.EQ));
        assertThat(asked.passes(Prefix.LE)).isEqualTo(asked.passes(Prefix.LT) || asked.passes(Prefix.EQ));
        if (asked.passes(Prefix.SA)) {
            assertThat(asked.passes(Prefix.GT)).isTrue();
            assertThat(asked.passes(Prefix.LT)).isFalse();
        }
        if (asked.passes(Prefix.EB)) {
            assertThat(asked.passes(Prefix.LT)).isTrue();
            assertThat(asked.passes(Prefix.GT)).isFalse();
        }
        if (asked.passes(Prefix.EQ)) {
            assertThat(asked.passes(Prefix.AP)).isTrue();
        }
        assertThat(asked.passes(Prefix.GT) || asked.passes(Prefix.LT) || asked.passes(Prefix.EQ))
                .isTrue();
    }

    private static DateRange range(Random random, boolean mayBeOpen) {
        long lo = random.nextInt(20);
        long hi = lo + 1 + random.nextInt(10);
        return new DateRange(
                mayBeOpen && random.nextInt(8) == 0 ? Long.MIN_VALUE : lo,
                mayBeOpen && random.nextInt(8) == 0 ? Long.MAX_VALUE : hi);
    }

    private static int count(boolean... truths) {
        int count = 0;
        for (boolean truth : truths) {
            count += truth ? 1 : 0;
        }
        return count;
    }
}
