package no.rodtrad.mappings.kith;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.rodtrad.mappings.kith.epikrise.EpikriseFormat;
import no.rodtrad.mappings.kith.henvisning.HeadHenvisningFormat;
import no.rodtrad.mappings.kith.henvisning.HenvisningFormat;
import no.rodtrad.mappings.kith.legeerklaering.LegeerklaeringFormat;
import no.rodtrad.mappings.kith.msghead.DialogmeldingFormat;
import no.rodtrad.mappings.kith.sykmelding.SykmeldingFormat;

/** Every format that is read. */
final class MessageFormats {

    private static final Map<MessageKind, MessageFormat> ALL = List.of(
                    new EpikriseFormat(MessageKind.EPIKRISE_1_1),
                    new EpikriseFormat(MessageKind.EPIKRISE_1_2),
                    new HenvisningFormat(MessageKind.HENVISNING_1_0),
                    new HenvisningFormat(MessageKind.HENVISNING_1_1),
                    new HeadHenvisningFormat(MessageKind.HENVISNING_2_0),
                    new DialogmeldingFormat(MessageKind.DIALOGMELDING_1_0),
                    new DialogmeldingFormat(MessageKind.DIALOGMELDING_1_1),
                    new SykmeldingFormat(MessageKind.SYKMELDING_2013),
                    new LegeerklaeringFormat(MessageKind.LEGEERKLARING_1_0))
            .stream()
            .collect(Collectors.toMap(MessageFormat::kind, Function.identity()));

    private MessageFormats() {}

    static MessageFormat of(MessageKind kind) {
        return ALL.get(kind);
    }
}
