package no.rodtrad.mappings.fhir.sykmelding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.kith.sykmelding.Sykmelding;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/**
 * Answers to the timed questions. Answers that are hidden from the same readers stand in one response, so that a resource is
 * either theirs to read or not.
 */
final class AnswerMapping {

    private static final String QUESTIONNAIRE = Canonical.BASE + "/Questionnaire/timed-medical-questions";
    private static final String ORIGINAL_TEXT = "http://hl7.org/fhir/StructureDefinition/originalText";

    /** The questions of each group, counted from 1. */
    private static final Map<String, Integer> GROUPS =
            Map.of("6.1", 5, "6.2", 4, "6.3", 2, "6.4", 3, "6.5", 4, "6.6", 3);

    private static final String OTHER_GROUP = "other";
    private static final String OTHER_QUESTION = "question";

    private final Assembly assembly;

    AnswerMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    /** @param author who certified, or sent, the sykmelding */
    void map(Sykmelding from, Optional<Reference> author) {
        Map<List<String>, List<Sykmelding.Answer>> parts = new LinkedHashMap<>();
        from.answers()
                .forEach(answer -> parts.computeIfAbsent(answer.hiddenFrom(), key -> new ArrayList<>())
                        .add(answer));
        int n = 0;
        for (List<Sykmelding.Answer> part : parts.values()) {
            map(from, author, part, n++);
        }
    }

    private void map(Sykmelding from, Optional<Reference> author, List<Sykmelding.Answer> part, int n) {
        QuestionnaireResponse made = Assembly.tag(
                assembly.named(new QuestionnaireResponse(), "answers", n), OwnCode.HEALTH_DETAIL, OwnCode.FREE_TEXT);
        made.setQuestionnaire(QUESTIONNAIRE);
        made.setStatus(QuestionnaireResponse.QuestionnaireResponseStatus.COMPLETED);
        made.setSubject(assembly.subject());
        made.setAuthoredElement(Times.dateTime(assembly.context().received()));
        made.setAuthor(author.orElseGet(() -> new Reference().setDisplay("Ukjent")));
        Set<String> answered = new java.util.HashSet<>();
        for (Sykmelding.Answer answer : part) {
            answer(made, answer, answered.add(answer.number()) && isKnown(answer.number()));
        }
        assembly.add(made);
    }

    private void answer(QuestionnaireResponse made, Sykmelding.Answer from, boolean known) {
        QuestionnaireResponseItemComponent group =
                item(made.getItem(), known ? from.number().substring(0, 3) : OTHER_GROUP);
        QuestionnaireResponseItemComponent item = item(group.getItem(), known ? from.number() : OTHER_QUESTION);
        StringType text = new StringType();
        item.addAnswer().setValue(text);
        assembly.apply(SykmeldingRule.ANSWER_GROUP, from.group(), made, id -> {});
        assembly.apply(SykmeldingRule.ANSWER_HEADING, from.heading(), made, heading -> shown(group, heading));
        assembly.apply(SykmeldingRule.ANSWER_QUESTION, from.question(), made, question -> shown(item, question));
        assembly.apply(SykmeldingRule.ANSWER_TEXT, from.text(), made, text::setValue);
        assembly.apply(SykmeldingRule.ANSWER_NUMBER, from.id(), made, id -> {
            if (!known) {
                text.setValue(id + ": " + text.getValue());
            }
        });
        from.restrictions()
                .forEach(restriction -> assembly.apply(SykmeldingRule.ANSWER_RESTRICTION, restriction, made, code -> {
                    if (code.code() != null) {
                        Labels.hide(made, List.of(code.code()));
                    } else {
                        made.getMeta().addSecurity(Concepts.coding(code, 8134));
                    }
                }));
    }

    private static void shown(Element element, String text) {
        element.addExtension(ORIGINAL_TEXT, new StringType(text));
    }

    private static boolean isKnown(String number) {
        return number.matches("6\\.\\d\\.\\d")
                && number.charAt(4) != '0'
                && number.charAt(4) - '0' <= GROUPS.getOrDefault(number.substring(0, 3), 0);
    }

    /** In the order of the questionnaire, which a response has to keep. */
    private static QuestionnaireResponseItemComponent item(
            List<QuestionnaireResponseItemComponent> items, String linkId) {
        int at = 0;
        while (at < items.size() && items.get(at).getLinkId().compareTo(linkId) < 0) {
            at++;
        }
        if (at == items.size() || !items.get(at).getLinkId().equals(linkId)) {
            items.add(at, new QuestionnaireResponseItemComponent().setLinkId(linkId));
        }
        return items.get(at);
    }
}
