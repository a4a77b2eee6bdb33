package no.rodtrad.mappings.fhir.dialog;

import java.util.List;
import no.rodtrad.mappings.fhir.Assembly;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.fhir.datatype.Times;
import no.rodtrad.mappings.fhir.document.DocumentRule;
import no.rodtrad.mappings.kith.msghead.DocumentMarks;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Period;

/** What the header message says around the documents that it carries. */
public final class MarksMapping {

    private final Assembly assembly;

    public MarksMapping(Assembly assembly) {
        this.assembly = assembly;
    }

    /** Of the document that holds the dialogue; the message as a whole stands for it. */
    public void main(DocumentMarks from, DocumentReference original) {
        assembly.apply(
                DocumentRule.ATTACHMENT_TYPE,
                from.reference().type(),
                original,
                t -> original.addCategory(Concepts.concept(t, 8114)));
        assembly.apply(
                DocumentRule.ATTACHMENT_TITLE, from.reference().description(), original, original::setDescription);
        mark(from, original);
    }

    /** Of the attachments that were made, which are those with readable content. */
    public void attachments(List<DocumentMarks> from) {
        List<DocumentMarks> made =
                from.stream().filter(m -> m.reference().content().isPresent()).toList();
        for (int n = 0; n < made.size(); n++) {
            String id = assembly.context().ids().of("attachment", n);
            DocumentMarks marks = made.get(n);
            assembly.made(DocumentReference.class, id).ifPresent(document -> mark(marks, document));
        }
    }

    private void mark(DocumentMarks from, DocumentReference document) {
        from.kinds()
                .forEach(kind -> assembly.apply(
                        DialogRule.DOCUMENT_KIND,
                        kind,
                        document,
                        k -> document.addCategory(Concepts.concept(k, Concepts.NO_LIST))));
        assembly.apply(
                DialogRule.DOCUMENT_TITLE,
                from.title(),
                document,
                document.getContentFirstRep().getAttachment()::setTitle);
        assembly.apply(
                DialogRule.DOCUMENT_REMARK,
                from.annotation(),
                document,
                text -> document.setDescription(
                        document.hasDescription() ? document.getDescription() + "\n" + text : text));
        assembly.apply(
                DialogRule.DOCUMENT_PERIOD,
                from.from(),
                document,
                t -> period(document).setStartElement(Times.dateTime(t)));
        assembly.apply(
                DialogRule.DOCUMENT_PERIOD,
                from.to(),
                document,
                t -> period(document).setEndElement(Times.dateTime(t)));
    }

    private static Period period(DocumentReference document) {
        return document.getContext().getPeriod();
    }
}
