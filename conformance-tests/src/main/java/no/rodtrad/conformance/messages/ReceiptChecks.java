package no.rodtrad.conformance.messages;

import static no.rodtrad.conformance.requirement.Outcome.expect;

import java.util.List;
import java.util.function.Function;
import no.rodtrad.conformance.http.Answer;
import no.rodtrad.conformance.json.Json;
import no.rodtrad.conformance.requirement.Feature;
import no.rodtrad.conformance.requirement.Outcome;
import no.rodtrad.conformance.run.Check;
import no.rodtrad.conformance.run.Checks;
import no.rodtrad.conformance.run.Expect;
import no.rodtrad.conformance.run.Session;
import no.rodtrad.conformance.sample.Epikrise;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.conformance.token.Caller;
import no.rodtrad.conformance.xml.Receipt;

/** What a receipt says, and that one message id has one effect. */
final class ReceiptChecks {

    private static final String UUID_SHAPE = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private ReceiptChecks() {}

    static List<Check> all() {
        return new Checks(Feature.MESSAGES)
                .shall(
                        "RTC-MSG-04",
                        "A sound Epikrise 1.2 is answered with a positive AppRec 1.1 for its MsgId.",
                        "HITS 1168; HIS 80415:2012",
                        ReceiptChecks::soundMessage)
                .should(
                        "RTC-MSG-05",
                        "The receipt's own id is a UUID.",
                        "HIS 80415:2012; receivers read it as one",
                        s -> s.story()
                                .message()
                                .check(sent ->
                                        expect(sent.receipt().id().matches(UUID_SHAPE), "the receipt's id is no UUID")))
                .shall(
                        "RTC-MSG-06",
                        "The same message again is answered with the same receipt again.",
                        "ebMS duplicate elimination; HIS 80415:2012 (one receipt per message)",
                        ReceiptChecks::sameAgain)
                .shall(
                        "RTC-MSG-07",
                        "A known MsgId with other content is answered with a negative receipt, error X99.",
                        "AppRec error X99 (list 8221), error code RT-MSG-006",
                        ReceiptChecks::otherContent)
                .shall(
                        "RTC-MSG-08",
                        "A MsgId that is no UUID is answered with a negative receipt, error E10.",
                        "HIS 80415:2012 (general rules for negative receipts)",
                        s -> negative(s, s.newMessage().withMsgId("melding-1"), "E10"))
                .shall(
                        "RTC-MSG-09",
                        "A message in another organisation's name is refused.",
                        "Error code RT-SND-002; sender of the message and of the request have to agree",
                        ReceiptChecks::foreignSender)
                .list();
    }

    private static Outcome soundMessage(Session session) {
        Epikrise epikrise = session.newMessage();
        return answered(
                session,
                epikrise,
                receipt -> expect(Receipt.V1_1.equals(receipt.namespace()), "the receipt is no AppRec 1.1")
                        .and(() -> expect(receipt.positive(), "the receipt's status is " + receipt.status()))
                        .and(() -> expect(
                                epikrise.msgId().equals(receipt.originalMsgId()),
                                "OriginalMsgId/Id is not the message's MsgId")));
    }

    private static Outcome sameAgain(Session session) {
        return session.story()
                .message()
                .check(sent -> answered(
                        session,
                        sent.message(),
                        again -> expect(again.positive(), "the second receipt's status is " + again.status())
                                .and(() -> expect(
                                        again.id().equals(sent.receipt().id()), "the second receipt has another id"))));
    }

    private static Outcome otherContent(Session session) {
        return session.story()
                .message()
                .check(sent -> negative(
                        session, sent.message().withOtherWords(session.target().random()), "X99"));
    }

    private static Outcome negative(Session session, Epikrise epikrise, String error) {
        return answered(
                session,
                epikrise,
                receipt -> expect(receipt.negative(), "the receipt's status is " + receipt.status() + " instead of 2")
                        .and(() -> expect(
                                receipt.errorCodes().contains(error),
                                "the receipt's errors are " + receipt.errorCodes() + ", without " + error)));
    }

    private static Outcome foreignSender(Session session) {
        Epikrise foreign = Epikrise.about(
                session.person(),
                Organisation.OTHER,
                session.now(),
                session.target().random());
        return session.token(Caller.INSTITUTION).check(token -> {
            Answer answer = session.post(foreign.xml(), token);
            return Receipt.read(answer.body())
                    .map(receipt -> expect(receipt.negative(), "the receipt's status is " + receipt.status()))
                    .orElseGet(() -> refusedAsForeign(answer));
        });
    }

    private static Outcome refusedAsForeign(Answer answer) {
        String code = Json.read(answer.body()).path("code").asText();
        return expect(
                (answer.status() == 400 || answer.status() == 403) && "RT-SND-002".equals(code),
                "neither a negative receipt nor RT-SND-002, but status " + answer.status());
    }

    private static Outcome answered(Session session, Epikrise epikrise, Function<Receipt, Outcome> judge) {
        return session.token(Caller.INSTITUTION).check(token -> {
            Answer answer = session.post(epikrise.xml(), token);
            return Expect.status(answer, 200)
                    .and(() -> Receipt.read(answer.body()).map(judge).orElse(Outcome.fail("the body is no AppRec")));
        });
    }
}
