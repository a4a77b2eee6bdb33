package no.rodtrad.mappings.apprec;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.MessageKind.AppRecVersion;

/** Receipts with every part there, missing or several, the same for the same seed. */
final class RandomReceipts {

    private static final String[] WORDS = {
        "Solbakken", "Ås & Øy <1>", "\"sitat\"", "linje én\nlinje to", "a  b", "ÆØÅ\u00e9", "x".repeat(300), "0", "]]>"
    };
    private static final String[] TIMES = {
        "2026-03-02T09:00:00Z", "2026-03-02T09:00:00.1234567", "2026-03-02T09:00:00+01:00", "2026-03-02T09:00:00"
    };
    private static final String[] ROLES = {"REQ", "SPR", "COP", "PRIM", "AVS", "UKJENT"};
    private static final String[] SYSTEMS = {null, "2.16.578.1.12.4.1.1.8221", "2.16.578.1.12.4.1.1.8223"};

    private final Random random;

    RandomReceipts(long seed) {
        random = new Random(seed);
    }

    ApplicationReceipt next() {
        AppRecAnswer.Status status = of(AppRecAnswer.Status.values());
        return new ApplicationReceipt(
                of(AppRecVersion.values()),
                random.nextBoolean() ? new UUID(random.nextLong(), random.nextLong()).toString() : maybe(this::word),
                of(TIMES),
                maybe(this::word),
                maybe(this::word),
                party(),
                party(),
                status,
                random.nextBoolean() ? status.text() : word(),
                several(this::error),
                maybe(this::simple),
                of(TIMES),
                word());
    }

    private ReceiptParty party() {
        boolean person = random.nextBoolean();
        return new ReceiptParty(
                maybe(() -> new Coded(of(ROLES), null, maybe(this::word), null)),
                person,
                new ReceiptParty.Unit(person ? maybe(this::simple) : null, maybe(this::word), several(this::ident)),
                person ? List.of() : several(() -> unit(maybe(this::simple))),
                person ? List.of() : several(() -> unit(null)),
                maybe(this::error),
                maybe(this::address));
    }

    private ReceiptParty.Unit unit(Coded type) {
        return new ReceiptParty.Unit(type, maybe(this::word), several(this::ident));
    }

    private ReceiptAddress address() {
        return new ReceiptAddress(
                maybe(this::simple),
                maybe(this::word),
                maybe(this::word),
                maybe(this::word),
                maybe(this::simple),
                maybe(this::simple),
                maybe(this::simple),
                several(() -> "tel:" + random.nextInt(99999999)));
    }

    private Ident ident() {
        String type = maybe(() -> of("HER", "HPR", "ENH", "LOK", "???"));
        return new Ident(word(), type, maybe(this::word));
    }

    private Coded simple() {
        return new Coded(code(), null, maybe(this::word), null);
    }

    private Coded error() {
        return new Coded(maybe(this::code), of(SYSTEMS), word(), maybe(this::word));
    }

    private String code() {
        return of("E10", "X99", "T02", "53", "ukjent kode");
    }

    private String word() {
        return of(WORDS);
    }

    private <T> T maybe(Supplier<T> made) {
        return random.nextInt(3) == 0 ? null : made.get();
    }

    private <T> List<T> several(Supplier<T> made) {
        List<T> all = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            all.add(made.get());
        }
        return all;
    }

    @SafeVarargs
    private <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
