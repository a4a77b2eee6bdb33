/**
 * Synthetic folders by the thousand or the million, always the same for the same seed: {@code folders --count N --seed S
 * --out DIR}.
 *
 * <p><b>Lines.</b> UTF-8, one line is one resource of FHIR R4 in JSON with its {@code id} (a UUID) and without
 * {@code meta.versionId} and {@code meta.lastUpdated}, which are the store's to give. Every resource claims the profile of
 * this package that it is valid against.
 *
 * <p><b>Layout {@code types}</b> (the default): one file per type, {@code 00-Organization.ndjson},
 * {@code 01-Patient.ndjson}, {@code 02-CareTeam.ndjson} and so on, in the order of {@link
 * no.rodtrad.conformance.folders.Folder#ORDER}. A reference always points to an earlier file or an earlier line of its
 * own file. The folders stand in the same order in every file, so that who walks through the files side by side, and
 * takes from each the lines of the Patient at hand, has one folder at a time. The person is {@code id} of a Patient;
 * {@code patient} of EpisodeOfCare and Consent; {@code for} of a Task; {@code subject} of all others.
 *
 * <p><b>Layout {@code folders}</b>: {@code 00-Organization.ndjson} and one {@code folders.ndjson} in which each folder's
 * lines stand together, a folder beginning with its Patient: read to the next Patient, write one transaction, and so
 * on. References point to earlier lines of the same folder. {@code --out -} writes all lines of this layout to standard
 * output, organisations first, for a loader that reads a pipe.
 *
 * <p>Organisations are the register; in a folder they are named by organisation number ({@code identifier}) and never by
 * id, as in messages. Who takes part in a folder stands in its CareTeam.
 */
package no.rodtrad.conformance.folders;
