package no.rodtrad.adapter.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import no.rodtrad.mappings.fhir.MappedMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured is what the figures claim: messages of the size, verified, read and mapped whole. */
class MessageBenchmarkTest {

    @ParameterizedTest
    @EnumSource
    void isAMessageOfTheSize(SampleMessage message) throws Exception {
        assertThat(message.bytes().length).isBetween(10_500, 13_000);
        MessageBenchmark benchmark = new MessageBenchmark();
        benchmark.message = message;
        benchmark.prepare();
        MappedMessage mapped = benchmark.verifyReadAndMap();
        assertThat(mapped.resources()).hasSizeGreaterThan(3);
        assertThat(benchmark.extractText()).isPresent();
        assertThat(benchmark.extractPdf()).isPresent();
    }
}
