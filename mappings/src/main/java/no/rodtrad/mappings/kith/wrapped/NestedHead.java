package no.rodtrad.mappings.kith.wrapped;

import java.util.List;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/**
 * A header message inside the content of a header message, which some senders' systems write by mistake: the outer one
 * lacks the patient, the inner one is whole.
 */
public final class NestedHead {

    private static final String HEAD = "MsgHead";

    /** More are no mistake but an attempt. */
    private static final int MOST = 3;

    private NestedHead() {}

    /**
     * The innermost header message; the given one where nothing is nested. Refuses more than one: several nested ones, or
     * one beside other XML content.
     *
     * @param head the node that the verifier returned: what is nested in it is covered by the same signature
     */
    public static Result<Element> innermost(Element head) {
        Element at = head;
        for (int depth = 0; depth <= MOST; depth++) {
            List<Element> contents = contents(at);
            List<Element> nested = contents.stream()
                    .filter(NestedHead::isHead)
                    .filter(inner -> inner.getNamespaceURI().equals(head.getNamespaceURI()))
                    .toList();
            if (nested.isEmpty()) {
                return Result.ok(at);
            }
            if (contents.size() > 1) {
                return Result.refused(ErrorCode.SEVERAL_MESSAGES, "Document/RefDoc/Content");
            }
            at = nested.get(0);
        }
        return Result.refused(ErrorCode.TOO_DEEP, "Document/RefDoc/Content/MsgHead");
    }

    /** Everything in the documents of a header message that is no attachment. */
    private static List<Element> contents(Element head) {
        if (!isHead(head)) {
            return List.of();
        }
        return Elements.children(head, "Document").stream()
                .flatMap(document -> Elements.children(document, "RefDoc").stream())
                .flatMap(reference -> Elements.children(reference, "Content").stream())
                .flatMap(content -> Elements.children(content).stream())
                .filter(content -> !"Base64Container".equals(content.getLocalName()))
                .toList();
    }

    private static boolean isHead(Element element) {
        return HEAD.equals(element.getLocalName()) && element.getNamespaceURI() != null;
    }
}
