package no.rodtrad.adapter.search.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.rodtrad.adapter.search.index.IndexValue.Composite;
import no.rodtrad.adapter.search.index.IndexValue.DateRange;
import no.rodtrad.adapter.search.index.IndexValue.Number;
import no.rodtrad.adapter.search.index.IndexValue.Quantity;
import no.rodtrad.adapter.search.index.IndexValue.Reference;
import no.rodtrad.adapter.search.index.IndexValue.Text;
import no.rodtrad.adapter.search.index.IndexValue.Token;
import no.rodtrad.adapter.search.index.IndexValue.Uri;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Values as arrays of strings: a letter for the kind, then the fields, without the empty ones at the end. */
final class ValueJson {

    private ValueJson() {}

    static void write(List<IndexValue> values, JsonGenerator out) {
        out.writeStartArray();
        values.forEach(value -> write(value, out));
        out.writeEndArray();
    }

    private static void write(IndexValue value, JsonGenerator out) {
        if (value instanceof Composite composite) {
            out.writeStartArray();
            out.writeString("c");
            composite.parts().forEach(part -> write(part, out));
            out.writeEndArray();
            return;
        }
        String[] fields = fields(value);
        int used = fields.length;
        while (used > 1 && fields[used - 1].isEmpty()) {
            used--;
        }
        out.writeStartArray();
        for (int i = 0; i < used; i++) {
            out.writeString(fields[i]);
        }
        out.writeEndArray();
    }

    private static String[] fields(IndexValue value) {
        if (value instanceof Token t) {
            return new String[] {"t", t.system(), t.code(), t.text(), t.typeSystem(), t.typeCode()};
        }
        if (value instanceof Reference r) {
            return new String[] {"r", r.type(), r.id(), r.url(), r.version(), r.system(), r.value()};
        }
        if (value instanceof DateRange d) {
            return new String[] {
                "d",
                d.lo() == Long.MIN_VALUE ? "" : Long.toString(d.lo()),
                d.hi() == Long.MAX_VALUE ? "" : Long.toString(d.hi())
            };
        }
        if (value instanceof Number n) {
            return new String[] {"n", text(n.lo()), text(n.hi())};
        }
        if (value instanceof Quantity q) {
            return new String[] {"q", text(q.lo()), text(q.hi()), q.system(), q.code(), q.unit()};
        }
        if (value instanceof Text t) {
            return new String[] {"s", t.original()};
        }
        return new String[] {"u", ((Uri) value).value()};
    }

    private static String text(BigDecimal number) {
        return number == null ? "" : number.toString();
    }

    /** From the start of the array of values to its end. */
    static List<IndexValue> read(JsonParser in) {
        List<IndexValue> values = new ArrayList<>(2);
        while (in.nextToken() == JsonToken.START_ARRAY) {
            values.add(one(in));
        }
        return List.copyOf(values);
    }

    private static IndexValue one(JsonParser in) {
        in.nextToken();
        String kind = in.getString();
        if ("c".equals(kind)) {
            List<List<IndexValue>> parts = new ArrayList<>(2);
            while (in.nextToken() == JsonToken.START_ARRAY) {
                parts.add(read(in));
            }
            return new Composite(parts);
        }
        String[] f = {"", "", "", "", "", ""};
        for (int i = 0; in.nextToken() == JsonToken.VALUE_STRING; i++) {
            f[i] = in.getString();
        }
        return switch (kind) {
            case "t" -> new Token(f[0], f[1], f[2], f[3], f[4]);
            case "r" -> new Reference(f[0], f[1], f[2], f[3], f[4], f[5]);
            case "d" ->
                new DateRange(
                        f[0].isEmpty() ? Long.MIN_VALUE : Long.parseLong(f[0]),
                        f[1].isEmpty() ? Long.MAX_VALUE : Long.parseLong(f[1]));
            case "n" -> new Number(number(f[0]), number(f[1]));
            case "q" -> new Quantity(number(f[0]), number(f[1]), f[2], f[3], f[4]);
            case "s" -> Text.of(f[0]);
            case "u" -> new Uri(f[0]);
            default -> throw new IllegalArgumentException("no search index");
        };
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
