package no.rodtrad.mappings.kith.epikrise;

import java.util.List;
import no.rodtrad.mappings.kith.MessageHeader;
import no.rodtrad.mappings.kith.shape.ClinicalReader;
import no.rodtrad.mappings.kith.shape.DocumentReader;
import no.rodtrad.mappings.kith.shape.Leaf;
import no.rodtrad.mappings.kith.shape.PartyReader;
import no.rodtrad.mappings.kith.shape.PatientReader;
import no.rodtrad.mappings.kith.shape.RelativeReader;
import no.rodtrad.mappings.kith.shape.Standing;
import no.rodtrad.mappings.kith.supplement.Supplement;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Reads Epikrise 1.1 and 1.2, of which the mandatory parts have been found to be there. */
public final class EpikriseReader {

    private EpikriseReader() {}

    /** Reads a whole message. */
    public static Epikrise read(Element root, MessageHeader header) {
        Element report = part(root, "ServRprt");
        return new Epikrise(
                header,
                root,
                DocumentReader.message(root),
                Leaf.coded(report, "ServType"),
                Leaf.time(report, "IssueDate"),
                Leaf.time(report, "ApprDate"),
                Leaf.coded(report, "Status"),
                Leaf.coded(report, "Ack"),
                Leaf.coded(report, "Priority"),
                Leaf.text(report, "MsgDescr"),
                Leaf.text(report, "ServProvId"),
                Elements.children(report, "ServReq").stream()
                        .map(EpikriseReader::referral)
                        .toList(),
                events(report),
                PatientReader.read(part(report, "Patient")),
                RelativeReader.read(part(report, "Patient")),
                PartyReader.party(part(report, "ServProvider")),
                Standing.read(part(report, "ServProvider")),
                PartyReader.party(part(report, "Requester")),
                Standing.read(part(report, "Requester")),
                PartyReader.copies(report),
                PartyReader.all(report, "RelServProvider"),
                DocumentReader.attachments(report));
    }

    private static Element part(Element parent, String name) {
        return Elements.first(parent, name).orElseThrow();
    }

    private static Event.Place place(Element e) {
        return new Event.Place(
                Leaf.present(List.of(
                        Leaf.text(e, "Location/Inst/Name"),
                        Leaf.text(e, "Location/Description"),
                        Leaf.text(e, "Location/SubLocation/Place"))),
                Leaf.time(e, "StartDateTime"),
                Leaf.time(e, "EndDateTime"));
    }

    private static AnsweredReferral referral(Element e) {
        return new AnsweredReferral(
                Leaf.text(e, "Id"),
                Leaf.time(e, "IssueDate"),
                Leaf.time(e, "ReceiptDate"),
                Leaf.coded(e, "ServType"),
                Leaf.codedOrWords(e, "MsgDescr"),
                Leaf.text(e, "ReqComment"),
                ClinicalReader.concepts(e, "Diagnosis"),
                ClinicalReader.sections(e, "ReasonAsText"));
    }

    private static List<Event> events(Element parent) {
        return Elements.children(parent, "Event").stream()
                .map(EpikriseReader::event)
                .toList();
    }

    private static Event event(Element e) {
        return new Event(
                Elements.first(e, "ReportedEvent")
                        .map(r -> new Event.Reported(Leaf.time(r, "StartDateTime"), Leaf.time(r, "EndDateTime"))),
                Elements.first(e, "PlannedEvent")
                        .map(p -> new Event.Planned(
                                Leaf.coded(p, "StatusOfPlan"),
                                Leaf.time(p, "PlanningDate"),
                                Leaf.time(p, "ScheduledDate"),
                                Leaf.text(p, "PlanComment"))),
                Leaf.coded(e, "ServType"),
                Leaf.text(e, "Id"),
                Leaf.coded(e, "Priority"),
                Leaf.coded(e, "AdmOutcome"),
                new Event.Service(
                        Leaf.coded(e, "Service/ServId"),
                        Leaf.coded(e, "Service/MedSpecialty"),
                        Leaf.coded(e, "Service/AdmCat")),
                PartyReader.all(e, "RelServProvider"),
                ClinicalReader.items(e),
                ClinicalReader.sections(e, "Comment"),
                ClinicalReader.concepts(e, "CodedComment"),
                Leaf.present(Elements.children(e, "AssRequest").stream()
                        .map(request -> Leaf.text(request, "Id"))
                        .toList()),
                Elements.children(e, "EventLocation").stream()
                        .map(EpikriseReader::place)
                        .filter(place -> !place.names().isEmpty())
                        .toList(),
                Supplement.ofEvent(e),
                events(e));
    }
}
