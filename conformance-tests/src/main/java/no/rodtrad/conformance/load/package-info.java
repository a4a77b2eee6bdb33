/**
 * The load tool: how many requests a FHIR server answers in a second, and how long each takes, for one server or for
 * several in one run, taken in turns so that the ratio between them does not depend on what else the machine does.
 *
 * <p>{@link no.rodtrad.conformance.load.LoadOptions} says what to do, {@link no.rodtrad.conformance.load.Preparation} puts
 * people and plans into each server, a {@link no.rodtrad.conformance.load.Workload} holds the requests of one mix ready,
 * {@link no.rodtrad.conformance.load.Gun} fires them, and a {@link no.rodtrad.conformance.load.Tally} keeps what came of it.
 */
package no.rodtrad.conformance.load;
