package no.rodtrad.conformance.messages;

import java.util.List;
import no.rodtrad.conformance.requirement.Feature;
import no.rodtrad.conformance.requirement.Outcome;
import no.rodtrad.conformance.run.Check;
import no.rodtrad.conformance.run.Checks;
import no.rodtrad.conformance.run.Expect;
import no.rodtrad.conformance.run.Session;
import no.rodtrad.conformance.token.Caller;

/** What cannot be receipted is refused with a problem that names the registered error code. */
final class RefusalChecks {

    private static final String DOCTYPE =
            "<?xml version=\"1.0\"?>\n<!DOCTYPE Message [<!ENTITY e \"x\">]>\n<Message>&e;</Message>";

    private RefusalChecks() {}

    static List<Check> all() {
        return new Checks(Feature.MESSAGES)
                .shall(
                        "RTC-MSG-01",
                        "Content that is not XML is answered 400 with the code RT-XML-001.",
                        "AppRec error T01 (list 8221); RFC 9457",
                        s -> refused(s, "This is <not> XML", "RT-XML-001"))
                .shall(
                        "RTC-MSG-02",
                        "XML with a DOCTYPE is answered 400 with the code RT-XML-002.",
                        "OWASP ASVS 5.0, 1.5.1 (restrictive XML parsers)",
                        s -> refused(s, DOCTYPE, "RT-XML-002"))
                .shall(
                        "RTC-MSG-03",
                        "A root element that no known format has is answered 400 with the code RT-MSG-001.",
                        "AppRec error T10 (list 8221)",
                        s -> refused(s, "<Order xmlns=\"urn:example:orders\"/>", "RT-MSG-001"))
                .list();
    }

    private static Outcome refused(Session session, String body, String code) {
        return session.token(Caller.INSTITUTION).check(token -> Expect.problem(session.post(body, token), 400, code));
    }
}
