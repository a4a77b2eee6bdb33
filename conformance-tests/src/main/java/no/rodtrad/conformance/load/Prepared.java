package no.rodtrad.conformance.load;

import java.util.List;

/**
 * What lies in a server before the measurement.
 *
 * @param patients ids of those that are read and searched
 * @param plans ids of their CarePlans
 * @param bodies CarePlans that can be created, of other people, so that what is created does not make a search longer
 */
record Prepared(List<String> patients, List<String> plans, List<byte[]> bodies) {}
