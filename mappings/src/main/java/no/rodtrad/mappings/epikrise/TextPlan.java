package no.rodtrad.mappings.epikrise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.rodtrad.mappings.fhir.clinical.SectionMapping;
import no.rodtrad.profiles.NationalCodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Encounter;

/**
 * Where each section of a document goes. The message has its texts in a fixed order: why the person was referred, what to be
 * aware of, then for each stay its clinical statements and its comments. A section belongs to the stay among its entries, or
 * else to the first.
 *
 * @param reasons under AH or AI, before all others
 * @param precautions titled as such
 * @param events the texts of each stay; of whatever the message has for an event where there is none
 */
record TextPlan(List<SectionComponent> reasons, List<SectionComponent> precautions, List<EventTexts> events) {

    private static final Set<String> REASONS = Set.of("AH", "AI");

    /** The texts of one event, clinical statements (8233) apart from comments. */
    record EventTexts(List<SectionComponent> statements, List<SectionComponent> comments) {
        EventTexts() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    static TextPlan of(DocumentContent content, boolean cancels) {
        List<Encounter> stays = content.all(Encounter.class);
        TextPlan plan = new TextPlan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < Math.max(1, stays.size()); i++) {
            plan.events.add(new EventTexts());
        }
        if (cancels || content.composition().isEmpty()) {
            return plan;
        }
        boolean first = !content.referrals().isEmpty();
        for (SectionComponent section : flat(content.composition().get().getSection())) {
            first = first && isReason(section);
            if (first) {
                plan.reasons.add(section);
            } else if (isPrecaution(section)) {
                plan.precautions.add(section);
            } else {
                EventTexts texts = plan.events.get(stay(section, stays, content));
                (isStatement(section) ? texts.statements : texts.comments).add(section);
            }
        }
        return plan;
    }

    private static int stay(SectionComponent section, List<Encounter> stays, DocumentContent content) {
        return section.getEntry().stream()
                .flatMap(entry -> content.find(entry, Encounter.class).stream())
                .map(stays::indexOf)
                .findFirst()
                .orElse(0);
    }

    boolean isEmpty() {
        return events.stream().allMatch(e -> e.statements.isEmpty() && e.comments.isEmpty());
    }

    static boolean isStatement(SectionComponent section) {
        return code(section, 8233) != null;
    }

    /** The code of a national list; null where it has none. */
    static Coding code(SectionComponent section, int list) {
        return section.getCode().getCoding().stream()
                .filter(coding -> NationalCodeSystem.uri(list).equals(coding.getSystem()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isPrecaution(SectionComponent section) {
        return SectionMapping.PRECAUTION.equals(section.getTitle())
                && code(section, 8311) == null
                && !isStatement(section);
    }

    private static boolean isReason(SectionComponent section) {
        Coding heading = code(section, 8311);
        return heading != null && REASONS.contains(String.valueOf(heading.getCode()));
    }

    /** Sections within sections follow the one around them; one without a text is no more than a frame. */
    private static List<SectionComponent> flat(List<SectionComponent> sections) {
        List<SectionComponent> all = new ArrayList<>();
        for (SectionComponent section : sections) {
            if (section.getText().hasDiv()) {
                all.add(section);
            }
            all.addAll(flat(section.getSection()));
        }
        return all;
    }
}
