package no.rodtrad.conformance.fake;

import static no.rodtrad.conformance.requirement.Verdict.FAIL;
import static no.rodtrad.conformance.requirement.Verdict.SKIP;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import no.rodtrad.conformance.requirement.Verdict;

/** One thing that a server may do wrong, with every verdict that it has to turn. */
public enum Fault {
    MESSAGES_WITHOUT_TOKEN(fails("ACC-01", "ACC-03")),
    MESSAGES_401_AS_TEXT(fails("ACC-01")),
    FHIR_WITHOUT_TOKEN(fails("ACC-02", "ACC-03")),
    FHIR_401_WITHOUT_OUTCOME(fails("ACC-02")),
    NO_WWW_AUTHENTICATE(fails("ACC-03")),
    GARBAGE_TOKEN_TAKEN(fails("ACC-04")),
    UNSIGNED_TOKEN_TAKEN(fails("ACC-05")),
    TOKEN_SIGNATURE_UNCHECKED(fails("ACC-06")),

    NOT_XML_UNCODED(fails("MSG-01")),
    DOCTYPE_READ(fails("MSG-02")),
    UNKNOWN_ROOT_UNCODED(fails("MSG-03")),
    RECEIPT_OF_VERSION_1_0(fails("MSG-04")),
    RECEIPT_FOR_ANOTHER_MESSAGE(fails("MSG-04")),
    EVERYTHING_REJECTED(fails("MSG-04")
            .skips("MSG-05", "MSG-06", "MSG-07", "MSG-10", "MSG-11", "MSG-12", "MSG-13")
            .skips("FHR-03", "FHR-04", "FHR-06", "FHR-07", "FHR-08", "FHR-09")
            .skips("FHR-11", "FHR-12", "FHR-13", "FHR-14", "FHR-15", "FHR-16", "FHR-17", "FHR-18", "FHR-19")
            .skips("DIS-01", "DIS-02", "DIS-03", "DIS-04", "DIS-05", "DIS-06", "DIS-07", "DIS-08")
            .skips("DIS-09", "DIS-10", "DIS-11", "DIS-12")),
    RECEIPT_ID_NO_UUID(fails("MSG-05")),
    NEW_RECEIPT_EACH_TIME(fails("MSG-06")),
    OTHER_CONTENT_TAKEN(fails("MSG-07")),
    ANY_MESSAGE_ID_TAKEN(fails("MSG-08")),
    FOREIGN_SENDER_TAKEN(fails("MSG-09")),
    STATUS_WITHOUT_STEPS(fails("MSG-10")),
    STATUS_FOR_EVERYBODY(fails("MSG-11")),
    TRACE_FOR_EVERYBODY(fails("MSG-11")),
    TRACE_WITHOUT_RULES(fails("MSG-12")),
    TRACE_WITHOUT_SOURCE(fails("MSG-12")),
    STATUS_NAMES_PERSON(fails("MSG-13")),
    TRACE_TELLS_CONTENT(fails("MSG-13")),

    METADATA_NEEDS_TOKEN(fails("FHR-01", "FHR-02")),
    METADATA_OF_R5(fails("FHR-01")),
    METADATA_LACKS_TASK(fails("FHR-02")),
    NO_POST_SEARCH(fails("FHR-03")
            .skips("FHR-04", "FHR-06", "FHR-07", "FHR-08", "FHR-09")
            .skips("FHR-11", "FHR-12", "FHR-13", "FHR-14", "FHR-15", "FHR-16", "FHR-17", "FHR-18", "FHR-19")
            .skips("DIS-01", "DIS-02", "DIS-04", "DIS-05", "DIS-06", "DIS-07", "DIS-08")
            .skips("DIS-09", "DIS-10", "DIS-11", "DIS-12")),
    TWO_PATIENTS_FOUND(fails("FHR-03")),
    NO_PLAN_MADE(fails("FHR-04").skips("FHR-06", "DIS-01", "DIS-02", "DIS-05", "DIS-06", "DIS-07", "DIS-08", "DIS-12")),
    PLANS_OF_OTHERS_FOUND(fails("FHR-04")),
    NUMBER_IN_URL_TAKEN(fails("FHR-05")),
    HIDDEN_IS_403(fails("FHR-06")),
    HIDDEN_HAS_OTHER_TEXT(fails("FHR-06")),
    HIDDEN_HAS_ETAG(fails("FHR-06")),
    CREATE_LOSES_PERIOD(fails("FHR-07")),
    CREATE_WITHOUT_LOCATION(fails("FHR-07", "FHR-08", "FHR-09").skips("FHR-12", "FHR-14", "FHR-15", "FHR-16")),
    UPDATE_KEEPS_VERSION(fails("FHR-08", "FHR-09", "FHR-12", "FHR-14")),
    IF_MATCH_IGNORED(fails("FHR-09")),
    EMPTY_RESOURCE_TAKEN(fails("FHR-10")),
    CONDITION_IGNORED(fails("FHR-11")),
    PATCH_WITHOUT_EFFECT(fails("FHR-12")),
    TRANSACTION_IN_HALVES(fails("FHR-13")),
    HISTORY_OF_ONE_VERSION(fails("FHR-14")),
    FEED_REPEATS(fails("FHR-15")),
    FEED_LEAVES_OUT(fails("FHR-15")),
    DELETED_IS_404(fails("FHR-16")),
    UNKNOWN_PARAMETER_PASSED_OVER(fails("FHR-17")),
    LENIENCE_REFUSED(fails("FHR-18")),
    DOCUMENT_MADE_TWICE(fails("FHR-19")),
    MESSAGE_ANSWERED_ANEW(fails("FHR-20")),
    NOTHING_PROMISED(new Turns()
            .skips("FHR-11", "FHR-12", "FHR-13", "FHR-14", "FHR-15")
            .skips("FHR-16", "FHR-17", "FHR-18", "FHR-19", "FHR-20")),

    NAV_SEARCHES_WITHOUT_CONSENT(fails("DIS-01", "DIS-12")),
    TOTAL_COUNTS_HIDDEN(fails("DIS-01", "DIS-12")),
    NAV_READS_WITHOUT_CONSENT(fails("DIS-02")),
    DECISION_NOT_TOLD(fails("DIS-03")),
    ENDLESS_CONSENT_TAKEN(fails("DIS-04", "DIS-12")),
    CONSENT_WITHOUT_EFFECT(fails("DIS-05", "DIS-09").skips("DIS-06", "DIS-07", "DIS-10", "DIS-11", "DIS-12")),
    VIEW_NOT_TAGGED(fails("DIS-05")),
    VIEW_WITH_DIAGNOSIS_REFERENCE(fails("DIS-06")),
    VIEW_WITH_NARRATIVE(fails("DIS-06")),
    VIEW_NAMES_DIAGNOSIS(fails("DIS-07")),
    INSTITUTION_GETS_NAVS_VIEW(fails("DIS-08")),
    NOTHING_DELIVERED(fails("DIS-09").skips("DIS-10", "DIS-11")),
    MESSAGE_NAMES_DIAGNOSIS(fails("DIS-10")),
    ATTACHMENT_NAMES_DIAGNOSIS(fails("DIS-10")),
    UNRELEASED_TEXT_SENT(fails("DIS-11")),
    WITHDRAWAL_WITHOUT_EFFECT(fails("DIS-12"));

    private final Map<String, Verdict> turns;

    Fault(Turns turns) {
        this.turns = turns.verdicts;
    }

    /** The verdicts that are no pass, by requirement id. */
    public Map<String, Verdict> turns() {
        return turns;
    }

    private static Turns fails(String... ids) {
        return new Turns().turn(FAIL, ids);
    }

    private static final class Turns {
        private final Map<String, Verdict> verdicts = new TreeMap<>();

        private Turns skips(String... ids) {
            return turn(SKIP, ids);
        }

        private Turns turn(Verdict verdict, String... ids) {
            Arrays.stream(ids).forEach(id -> verdicts.put("RTC-" + id, verdict));
            return this;
        }
    }
}
