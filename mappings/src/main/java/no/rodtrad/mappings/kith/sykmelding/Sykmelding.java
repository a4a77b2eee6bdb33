package no.rodtrad.mappings.kith.sykmelding;

import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.shape.AttachedDocument;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.kith.shape.MessagePart;
import no.rodtrad.mappings.kith.shape.PatientPart;
import no.rodtrad.mappings.kith.shape.PersonName;
import no.rodtrad.mappings.rule.Sourced;
import org.w3c.dom.Element;

/**
 * Sykmelding 2013 ({@code HelseOpplysningerArbeidsuforhet}) in a header message.
 *
 * @param marks what the header says beside its parties
 * @param named the person as the body names it
 * @param certifier {@code Behandler}
 * @param caseStart {@code SyketilfelleStartDato}
 * @param treated {@code BehandletDato}
 * @param shielded whether the diagnosis is shielded from the person; no rule writes it
 * @param periods as sent, also where they overlap
 * @param said statements of the body, then those of the periods
 */
public record Sykmelding(
        MessageHeader header,
        Element root,
        MessagePart message,
        HealthParty sender,
        HealthParty receiver,
        PatientPart patient,
        HeadMarks marks,
        Sourced<String> documentId,
        Sourced<KithTime> issued,
        Named named,
        HealthParty certifier,
        List<Sourced<Coded>> certifierTelecomTypes,
        Sourced<KithTime> caseStart,
        Sourced<KithTime> treated,
        Optional<Employment> employment,
        List<Sourced<Coded>> mainDiagnoses,
        List<Sourced<Coded>> otherDiagnoses,
        boolean shielded,
        List<Period> periods,
        List<Said> said,
        List<Answer> answers,
        List<AttachedDocument> attachments)
        implements KithMessage {

    /** The person, once more: {@code Pasient} of the body. */
    public record Named(
            List<Sourced<Ident>> idents,
            Sourced<PersonName> name,
            List<Sourced<String>> telecoms,
            List<Sourced<Coded>> telecomTypes,
            Sourced<String> generalPractitioner) {}

    /**
     * {@code Arbeidsgiver}.
     *
     * @param has list 8130
     * @param share {@code Stillingsprosent}; nothing where it is no number
     */
    public record Employment(
            Sourced<Coded> has, Sourced<String> employer, Sourced<String> occupation, Sourced<Integer> share) {}

    /**
     * {@code Periode}.
     *
     * @param kind the name of the element that says what kind it is; empty where none does; no rule writes it
     * @param grade how much the person is away, per cent; nothing where it is none from 0 to 100
     * @param treatmentDays a week
     * @param travelSupport of a graded period, or of one that is this alone
     */
    public record Period(
            String kind,
            Sourced<KithTime> start,
            Sourced<KithTime> end,
            Sourced<Integer> grade,
            Sourced<Integer> treatmentDays,
            Sourced<Boolean> travelSupport) {}

    /**
     * One statement; only one of the values is there.
     *
     * @param period counted from 1; 0 for the body
     */
    public record Said(
            Statement statement, int period, Sourced<String> text, Sourced<KithTime> day, Sourced<Coded> code) {}

    /**
     * An answer to one of the timed questions.
     *
     * @param group {@code SpmGruppeId}, of the first answer of a group
     * @param heading {@code SpmGruppeTekst}, likewise
     * @param number {@code SpmId}, to tell which question it is; may be empty; no rule writes it
     * @param restrictions list 8134
     * @param hiddenFrom their codes, to tell what is kept apart; no rule writes it
     */
    public record Answer(
            Sourced<String> group,
            Sourced<String> heading,
            String number,
            Sourced<String> id,
            Sourced<String> question,
            Sourced<String> text,
            List<Sourced<Coded>> restrictions,
            List<String> hiddenFrom) {}
}
