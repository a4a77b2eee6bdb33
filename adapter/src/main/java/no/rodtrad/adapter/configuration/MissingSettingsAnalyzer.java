package no.rodtrad.adapter.configuration;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is missing in words, instead of a stack trace. */
public class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<RequiredSettings.MissingSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable root, RequiredSettings.MissingSettings missing) {
        return new FailureAnalysis(missing.getMessage(), "Set them and start again.", missing);
    }
}
