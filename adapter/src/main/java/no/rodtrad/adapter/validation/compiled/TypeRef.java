package no.rodtrad.adapter.validation.compiled;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an element may be.
 *
 * @param name the type, such as {@code Period} or {@code dateTime}
 * @param format the format of a primitive; empty for the types that have children
 * @param shape the children; empty for primitives. Looked up late, since types refer to themselves
 * @param checked whether the children are to be checked; if not, another pass does it
 */
record TypeRef(String name, Optional<PrimitiveFormat> format, Supplier<Optional<Shape>> shape, boolean checked) {}
