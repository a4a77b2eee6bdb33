package no.rodtrad.mappings.kith.shape;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.rule.Sourced;
import org.w3c.dom.Element;

/**
 * One clinical statement ({@code InfItem}): an observation, a drug or a result.
 *
 * @param type list 8233
 * @param origins whom it comes from, and who else has to do with it
 * @param kind the code of the type, to tell what the statement is made into; no rule writes it; may be empty
 */
public record InfItem(
        Sourced<Coded> type,
        String kind,
        Sourced<KithTime> start,
        Sourced<KithTime> end,
        Sourced<KithTime> documented,
        List<Origin> origins,
        Optional<Remark> remark,
        Optional<Drug> drug,
        Optional<Finding> finding) {

    /** {@code Origin} and {@code RelHCProvider}; what it has to do with the statement stands in the role or the party. */
    public record Origin(Sourced<Coded> role, HealthParty party) {

        /** Whether it says anything. */
        boolean isThere() {
            return role.isPresent()
                    || party.relation().isPresent()
                    || party.mention().isPresent();
        }
    }

    /** {@code Observation}: text, a concept, or both. */
    public record Remark(Sourced<Element> description, Sourced<String> comment, Optional<CodedConcept> coded) {}

    /** {@code Medication}; the drug's code is of ATC (7180), its status of 7307. */
    public record Drug(
            Sourced<Coded> drug,
            Sourced<Coded> form,
            Sourced<Coded> route,
            Sourced<Coded> dosageCoded,
            Sourced<Coded> status,
            List<Sourced<Quantity>> amounts,
            Sourced<String> dosage,
            Sourced<String> comment) {

        /** Whether it says anything at all. */
        boolean isThere() {
            return !amounts.isEmpty()
                    || Stream.of(drug, form, route, dosageCoded, status, dosage, comment)
                            .anyMatch(Sourced::isPresent);
        }
    }

    /** {@code ResultItem}: what was examined, what was found, and how it was assessed ({@code DiagComment}). */
    public record Finding(
            Sourced<Coded> examined,
            List<Sourced<Coded>> specifics,
            Sourced<Coded> comparator,
            List<Sourced<Quantity>> amounts,
            Sourced<Element> text,
            List<Sourced<Coded>> codes,
            Sourced<KithTime> value,
            Sourced<KithTime> examinedAt,
            Sourced<Coded> deviation,
            Sourced<String> comment,
            List<CodedConcept> assessments) {

        /** Whether it says anything at all. */
        boolean isThere() {
            return !specifics.isEmpty()
                    || !amounts.isEmpty()
                    || !codes.isEmpty()
                    || !assessments.isEmpty()
                    || Stream.of(examined, comparator, text, value, examinedAt, deviation, comment)
                            .anyMatch(Sourced::isPresent);
        }
    }
}
