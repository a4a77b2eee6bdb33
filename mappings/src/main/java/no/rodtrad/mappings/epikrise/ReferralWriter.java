package no.rodtrad.mappings.epikrise;

import java.util.List;
import no.rodtrad.mappings.xml.ElementWriter;
import no.rodtrad.profiles.NationalCodeSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.ServiceRequest;

/** The referrals that the document answers. */
final class ReferralWriter {

    private static final Coding NEW = new Coding(NationalCodeSystem.uri(7309), "N", "Ny");

    private final Writing writing;

    ReferralWriter(Writing writing) {
        this.writing = writing;
    }

    /** @param reasons why the person was referred, which stands with the first referral */
    void write(ElementWriter report, List<SectionComponent> reasons) {
        boolean first = true;
        for (ServiceRequest referral : writing.content().referrals()) {
            write(report.child("ServReq"), referral, first ? reasons : List.of());
            first = false;
        }
    }

    private void write(ElementWriter written, ServiceRequest referral, List<SectionComponent> reasons) {
        writing.by(EpikriseWriteRule.REFERRAL, referral);
        KithCodes.cs(
                written, "ServType", KithCodes.of(referral.getCategory(), 7309).orElse(NEW), 7309);
        written.child("IssueDate")
                .attribute("V", referral.getAuthoredOnElement().getValueAsString());
        referral.getNote().stream().limit(1).forEach(note -> written.text("ReqComment", note.getText()));
        kind(written, referral);
        String id = referral.hasRequisition() ? ReportWriter.plain(referral.getRequisition()) : null;
        written.child("Id").element().setTextContent(id == null ? "" : id);
        reasons.forEach(section -> {
            writing.by(EpikriseWriteRule.REASON, writing.content().composition().orElseThrow());
            new TextWriter(writing).write(written, "ReasonAsText", section);
        });
        List<Condition> diagnoses = writing.content().reasons(referral);
        for (Condition diagnosis : diagnoses) {
            writing.by(EpikriseWriteRule.REFERRAL_DIAGNOSIS, diagnosis);
            new ItemWriter(writing).concept(written.child("Diagnosis"), diagnosis);
        }
        if (diagnoses.isEmpty()) {
            written.child("Diagnosis").child("Concept");
        }
    }

    /** List 8455, or the words of an older version. */
    private static void kind(ElementWriter written, ServiceRequest referral) {
        ElementWriter kind = written.child("MsgDescr");
        referral.getCategory().stream()
                .filter(c -> !c.hasCoding(OwnCode.REFERRAL.system(), OwnCode.REFERRAL.code()))
                .filter(c -> KithCodes.of(List.of(c), 7309).isEmpty())
                .findFirst()
                .ifPresent(c -> kind(kind, c));
    }

    private static void kind(ElementWriter kind, CodeableConcept concept) {
        Coding coding = concept.getCodingFirstRep();
        boolean listed = NationalCodeSystem.uri(8455).equals(coding.getSystem());
        kind.attribute("V", listed ? coding.getCode() : null)
                .attribute("DN", coding.hasDisplay() ? coding.getDisplay() : concept.getText());
    }
}
