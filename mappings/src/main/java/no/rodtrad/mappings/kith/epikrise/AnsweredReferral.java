package no.rodtrad.mappings.kith.epikrise;

import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.shape.CodedConcept;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.kith.shape.TextSection;
import no.rodtrad.mappings.rule.Sourced;

/**
 * {@code ServReq} in an epikrise: the referral that it answers.
 *
 * @param action {@code ServType}, list 7309
 * @param kind {@code MsgDescr}: list 8455, in words before 1.2
 * @param id document id of the referral
 */
public record AnsweredReferral(
        Sourced<String> id,
        Sourced<KithTime> issued,
        Sourced<KithTime> received,
        Sourced<Coded> action,
        Sourced<Coded> kind,
        Sourced<String> comment,
        List<CodedConcept> diagnoses,
        List<TextSection> reasons) {}
