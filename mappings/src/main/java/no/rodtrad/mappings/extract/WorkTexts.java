package no.rodtrad.mappings.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.mappings.disclosure.InformationCategory;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Resource;

/** The work-relevant sections of a document, as the recipient would see them. They are free text: see them, then send. */
public final class WorkTexts {

    private static final Set<InformationCategory> WORK_RELEVANT = EnumSet.of(
            InformationCategory.PLAN,
            InformationCategory.WORK_ABILITY,
            InformationCategory.SICK_LEAVE,
            InformationCategory.ACCOMMODATION);

    private WorkTexts() {}

    /** The texts of a document or a plan; no other resource has any that may be asked to be released. */
    public static List<WorkText> in(Resource resource) {
        if (resource instanceof Composition document) {
            return of(document);
        }
        return resource instanceof CarePlan plan ? of(plan) : List.of();
    }

    /** What stands in a plan in words: its description and its notes. */
    static List<WorkText> of(CarePlan plan) {
        return Stream.concat(
                        Stream.ofNullable(plan.getDescription()),
                        plan.getNote().stream().map(Annotation::getText).filter(Objects::nonNull))
                .map(text -> NavCharacters.of(text).strip())
                .filter(text -> !text.isEmpty())
                .map(text -> new WorkText(InformationCategory.PLAN, "Om planen", text))
                .toList();
    }

    /** The texts in the order of the document; a section counts only where each of its categories is work-relevant. */
    public static List<WorkText> of(Composition document) {
        List<WorkText> texts = new ArrayList<>();
        document.getSection().forEach(section -> collect(section, texts));
        return List.copyOf(texts);
    }

    /** SHA-256 in hexadecimal over everything that was seen, so that what is released is what is sent. */
    public static String hash(List<WorkText> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (WorkText text : texts) {
                for (String part : List.of(text.category().code(), text.heading(), text.text())) {
                    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                    // The length goes first, so that no two ways of parting the same text meet.
                    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                    digest.update(bytes);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void collect(SectionComponent section, List<WorkText> texts) {
        Set<InformationCategory> categories = categories(section);
        if (section.getText().hasDiv() && !categories.isEmpty() && WORK_RELEVANT.containsAll(categories)) {
            String text =
                    NavCharacters.of(PlainText.of(section.getText().getDiv())).strip();
            if (!text.isEmpty()) {
                InformationCategory category = categories.iterator().next();
                texts.add(new WorkText(category, heading(section, category), text));
            }
        }
        section.getSection().forEach(nested -> collect(nested, texts));
    }

    private static String heading(SectionComponent section, InformationCategory category) {
        String title = section.hasTitle() ? section.getTitle() : category.norwegian();
        return NavCharacters.of(title).replaceAll("\\s+", " ").trim();
    }

    private static Set<InformationCategory> categories(SectionComponent section) {
        Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        for (Coding coding : section.getCode().getCoding()) {
            InformationCategory.ofCode(coding.getCode())
                    .filter(category -> category.concept().system().equals(coding.getSystem()))
                    .ifPresent(categories::add);
        }
        return categories;
    }
}
