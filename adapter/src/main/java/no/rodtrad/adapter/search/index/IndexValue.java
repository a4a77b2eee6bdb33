package no.rodtrad.adapter.search.index;

import java.math.BigDecimal;
import java.util.List;

/** One value that a resource can be found by. Strings that are absent are empty, never null. */
public sealed interface IndexValue {

    /**
     * A code, an identifier, a contact point, a truth value; text alone where a concept has only words.
     *
     * @param system of the code; empty where it has none
     * @param text display, or the text of the concept
     * @param typeSystem of an identifier: the system of its type
     * @param typeCode of an identifier: the code of its type
     */
    record Token(String system, String code, String text, String typeSystem, String typeCode) implements IndexValue {

        static Token of(String system, String code, String text) {
            return new Token(system, code, text, "", "");
        }
    }

    /**
     * Where a resource points to: by place here, by address elsewhere, or by business identifier; often by several.
     *
     * @param type of the target, also where only an identifier is given
     * @param id of the target, where it is here
     * @param url where it is elsewhere; a canonical URL without version; a fragment with {@code #}
     * @param version of the target
     * @param system of the identifier
     * @param value of the identifier
     */
    record Reference(String type, String id, String url, String version, String system, String value)
            implements IndexValue {

        /** {@code Type/id}; empty where it does not point to a place here. */
        public String local() {
            return id.isEmpty() ? "" : type + "/" + id;
        }
    }

    /**
     * A time or a period.
     *
     * @param lo first millisecond of the epoch; {@link Long#MIN_VALUE} for an open start
     * @param hi first millisecond after it; {@link Long#MAX_VALUE} for an open end
     */
    record DateRange(long lo, long hi) implements IndexValue {}

    /**
     * A number, or a range of numbers.
     *
     * @param lo null for an open start
     * @param hi null for an open end; itself within the range
     */
    record Number(BigDecimal lo, BigDecimal hi) implements IndexValue {}

    /**
     * A measured amount, or a range of them, in the unit it was given in.
     *
     * @param lo null for an open start
     * @param hi null for an open end; itself within the range
     * @param system of the unit's code
     * @param code of the unit
     * @param unit as people read it
     */
    record Quantity(BigDecimal lo, BigDecimal hi, String system, String code, String unit) implements IndexValue {}

    /**
     * Words.
     *
     * @param original as it stands in the resource
     * @param normalised as it is compared: lower case, without accents, single spaces
     */
    record Text(String original, String normalised) implements IndexValue {

        public static Text of(String original) {
            return new Text(original, Words.normalised(original));
        }
    }

    /** An address or identifier in URI form, whole. */
    record Uri(String value) implements IndexValue {}

    /** What one occurrence of a composite holds: per component the values found together. */
    record Composite(List<List<IndexValue>> parts) implements IndexValue {

        public Composite {
            parts = List.copyOf(parts);
        }
    }
}
