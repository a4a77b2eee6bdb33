package no.rodtrad.mappings.apprec;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Reads application receipts of both versions, leniently: what decides is the status and which message it answers. */
public final class AppRecReader {

    private static final Pattern OID = Pattern.compile("\\d+(\\.\\d+){3,}");

    private AppRecReader() {}

    /**
     * Reads a receipt.
     *
     * @param root the {@code AppRec}, or an envelope that holds one
     */
    public static Result<AppRecAnswer> read(Element root) {
        Optional<Element> found =
                "AppRec".equals(root.getLocalName()) ? Optional.of(root) : Elements.first(root, "AppRec");
        if (found.isEmpty()) {
            return Result.refused(ErrorCode.UNKNOWN_ROOT);
        }
        Element receipt = found.get();
        Optional<AppRecAnswer.Status> status = Elements.first(receipt, "Status")
                .flatMap(element -> Elements.attribute(element, "V"))
                .flatMap(AppRecReader::status);
        if (status.isEmpty()) {
            return Result.refused(ErrorCode.PART_MISSING, "AppRec/Status");
        }
        Optional<String> original = Elements.text(receipt, "OriginalMsgId/Id");
        if (original.isEmpty()) {
            return Result.refused(ErrorCode.PART_MISSING, "AppRec/OriginalMsgId/Id");
        }
        List<Coded> errors = Elements.children(receipt, "Error").stream()
                .map(AppRecReader::error)
                .toList();
        return Result.ok(
                new AppRecAnswer(Elements.text(receipt, "Id").orElse(null), status.get(), errors, original.get()));
    }

    private static Optional<AppRecAnswer.Status> status(String code) {
        return switch (code) {
            case "1" -> Optional.of(AppRecAnswer.Status.OK);
            case "2" -> Optional.of(AppRecAnswer.Status.REJECTED);
            case "3" -> Optional.of(AppRecAnswer.Status.OK_WITH_ERRORS);
            default -> Optional.empty();
        };
    }

    private static Coded error(Element element) {
        String code = Elements.attribute(element, "V").orElse(null);
        String system = Elements.attribute(element, "S").orElse(null);
        // Some of NAV's receipts have code and system exchanged.
        boolean exchanged = code != null
                && OID.matcher(code).matches()
                && !(system != null && OID.matcher(system).matches());
        return new Coded(
                exchanged ? system : code,
                exchanged ? code : system,
                Elements.attribute(element, "DN").orElse(null),
                Elements.attribute(element, "OT").orElse(null));
    }
}
