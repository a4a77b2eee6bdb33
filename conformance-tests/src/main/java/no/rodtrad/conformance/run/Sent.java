package no.rodtrad.conformance.run;

import no.rodtrad.conformance.sample.Epikrise;
import no.rodtrad.conformance.xml.Receipt;

/**
 * A message that the server took.
 *
 * @param message as it was sent
 * @param receipt the positive receipt for it
 */
public record Sent(Epikrise message, Receipt receipt) {}
