package no.rodtrad.adapter.fhir.patch;

import org.hl7.fhir.r4.model.Base;

/**
 * An element and where it stands.
 *
 * @param parent null for the resource itself
 * @param name as the parent knows it, such as {@code value[x]}
 */
record Element(Base parent, String name, Base value) {}
