package no.rodtrad.mappings.apprec;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.MessageKind.AppRecVersion;
import no.rodtrad.mappings.kith.wrapped.CommonFormat;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/**
 * Reads application receipts of both versions, leniently: what decides is the status and which message it answers. Order,
 * unknown codes, missing parts and ids of any shape never refuse.
 */
public final class AppRecReader {

    private static final Pattern OID = Pattern.compile("\\d+(\\.\\d+){3,}");
    private static final String ROOT = "AppRec";
    private static final String NAMESPACES = "http://www.kith.no/xmlstds/apprec/";

    private AppRecReader() {}

    /**
     * Reads what decides.
     *
     * @param root the {@code AppRec}, or NAV's wrapper with one in it
     */
    public static Result<AppRecAnswer> read(Element root) {
        return whole(root).then(receipt -> Result.ok(receipt.answer()));
    }

    /**
     * Reads a whole receipt.
     *
     * @param root the {@code AppRec}, or NAV's wrapper with one in it
     */
    public static Result<ApplicationReceipt> whole(Element root) {
        return CommonFormat.open(root).then(opened -> receipt(opened.message()));
    }

    private static Result<ApplicationReceipt> receipt(Element receipt) {
        if (!ROOT.equals(receipt.getLocalName())) {
            return Result.refused(ErrorCode.UNKNOWN_ROOT);
        }
        Optional<AppRecVersion> version = version(receipt);
        if (version.isEmpty()) {
            return Result.refused(
                    String.valueOf(receipt.getNamespaceURI()).startsWith(NAMESPACES)
                            ? ErrorCode.UNKNOWN_VERSION
                            : ErrorCode.UNKNOWN_ROOT);
        }
        Optional<AppRecAnswer.Status> status = Elements.first(receipt, "Status")
                .flatMap(element -> Elements.attribute(element, "V"))
                .flatMap(AppRecAnswer.Status::of);
        if (status.isEmpty()) {
            return Result.refused(ErrorCode.PART_MISSING, "AppRec/Status");
        }
        Optional<String> original = Elements.text(receipt, "OriginalMsgId/Id");
        if (original.isEmpty()) {
            return Result.refused(ErrorCode.PART_MISSING, "AppRec/OriginalMsgId/Id");
        }
        List<Coded> errors = Elements.children(receipt, "Error").stream()
                .map(AppRecReader::error)
                .filter(Objects::nonNull)
                .toList();
        return Result.ok(new ApplicationReceipt(
                version.get(),
                text(receipt, "Id"),
                text(receipt, "GenDate"),
                text(receipt, "SoftwareName"),
                text(receipt, "SoftwareVersion"),
                ReceiptPartyReader.read(receipt, "Sender"),
                ReceiptPartyReader.read(receipt, "Receiver"),
                status.get(),
                Elements.first(receipt, "Status")
                        .flatMap(e -> Elements.attribute(e, "DN"))
                        .orElse(null),
                errors,
                ReceiptPartyReader.coded(receipt, "OriginalMsgId/MsgType"),
                text(receipt, "OriginalMsgId/IssueDate"),
                original.get()));
    }

    /** By the namespace; by {@code MIGversion}, or else the older one, where a sender left the namespace out. */
    private static Optional<AppRecVersion> version(Element receipt) {
        String namespace = receipt.getNamespaceURI();
        if (namespace == null) {
            boolean newer = Elements.text(receipt, "MIGversion")
                    .filter(v -> v.contains("1.1"))
                    .isPresent();
            return Optional.of(newer ? AppRecVersion.V1_1 : AppRecVersion.V1_0);
        }
        return AppRecFormat.ofNamespace(namespace);
    }

    private static String text(Element parent, String path) {
        return Elements.text(parent, path).orElse(null);
    }

    private static Coded error(Element element) {
        Coded written = ReceiptPartyReader.coded(element);
        if (written == null || written.code() == null || !isOid(written.code()) || isOid(written.system())) {
            return written;
        }
        // Some of NAV's receipts have code and system exchanged.
        return new Coded(written.system(), written.code(), written.text(), written.originalText());
    }

    private static boolean isOid(String text) {
        return text != null && OID.matcher(text).matches();
    }
}
