package no.rodtrad.mappings.fhir;

import no.rodtrad.mappings.fhir.dialog.DialogMapping;
import no.rodtrad.mappings.fhir.epikrise.EpikriseMapping;
import no.rodtrad.mappings.fhir.henvisning.HenvisningMapping;
import no.rodtrad.mappings.fhir.legeerklaering.LegeerklaeringMapping;
import no.rodtrad.mappings.fhir.sykmelding.SykmeldingMapping;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.epikrise.Epikrise;
import no.rodtrad.mappings.kith.henvisning.Henvisning;
import no.rodtrad.mappings.kith.legeerklaering.Legeerklaering;
import no.rodtrad.mappings.kith.msghead.Dialogmelding;
import no.rodtrad.mappings.kith.sykmelding.Sykmelding;

/** Maps a message that was read to FHIR R4. A pure function: the same message and context give the same resources. */
public final class MessageMapping {

    private MessageMapping() {}

    /**
     * Maps any message.
     *
     * @throws IllegalArgumentException for a kind of message that no rule book knows: a bug, as none other can be read
     */
    public static MappedMessage map(KithMessage message, MappingContext context) {
        Assembly assembly = new Assembly(context, message.root());
        if (message instanceof Epikrise epikrise) {
            return new EpikriseMapping(assembly).map(epikrise);
        }
        if (message instanceof Henvisning henvisning) {
            return new HenvisningMapping(assembly).map(henvisning);
        }
        if (message instanceof Dialogmelding dialogue) {
            return new DialogMapping(assembly).map(dialogue);
        }
        if (message instanceof Sykmelding certificate) {
            return new SykmeldingMapping(assembly).map(certificate);
        }
        if (message instanceof Legeerklaering statement) {
            return new LegeerklaeringMapping(assembly).map(statement);
        }
        throw new IllegalArgumentException(message.getClass().getName());
    }
}
