package no.rodtrad.adapter.validation.compiled;

import java.util.List;

/** A compiled FHIRPath expression. */
@FunctionalInterface
interface Expression {

    /**
     * What it comes to.
     *
     * @throws Undecided where the engine might come to something else
     */
    List<Item> of(List<Item> focus);
}
