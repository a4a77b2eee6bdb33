package no.rodtrad.adapter.configuration;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom incoming signatures may come from.
 *
 * @param trustedRoots PEM file with the root certificates that a signer's chain has to end in
 */
@ConfigurationProperties("rodtrad.signature")
public record SignatureProperties(Path trustedRoots) {}
