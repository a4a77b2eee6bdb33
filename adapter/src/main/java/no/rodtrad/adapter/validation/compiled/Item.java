package no.rodtrad.adapter.validation.compiled;

import tools.jackson.databind.JsonNode;

/**
 * A value of the resource with what its definition calls it.
 *
 * @param node never null
 */
record Item(JsonNode node, TypeRef type) {}
