package no.rodtrad.mappings.fhir;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.random.RandomGenerator;

/** Choices that a fuzzer makes: it learns which of them lead where no input has led before. */
record FuzzedChoices(FuzzedDataProvider source) implements RandomGenerator {

    @Override
    public long nextLong() {
        return source.consumeLong();
    }

    @Override
    public int nextInt(int bound) {
        return source.consumeInt(0, bound - 1);
    }

    @Override
    public boolean nextBoolean() {
        return source.consumeBoolean();
    }
}
