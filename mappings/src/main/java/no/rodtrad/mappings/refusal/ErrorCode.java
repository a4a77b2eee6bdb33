package no.rodtrad.mappings.refusal;

/**
 * The registry of refusals. AppRec errors, OperationOutcome issues, problem+json bodies, log lines and the page
 * {@code docs/error-codes.md} are all made from these codes and their rows in {@code error-codes.txt}; a refusal without a row cannot be expressed.
 *
 * <p>Texts are fixed sentences: they never carry anything from the message, so no person data can leak through them.
 */
public enum ErrorCode {
    NOT_XML("RT-XML-001"),
    DOCTYPE("RT-XML-002"),
    TOO_LARGE("RT-XML-003"),
    TOO_DEEP("RT-XML-004"),

    UNKNOWN_ROOT("RT-MSG-001"),
    UNKNOWN_VERSION("RT-MSG-002"),
    MESSAGE_ID_MISSING("RT-MSG-003"),
    MESSAGE_ID_NOT_UUID("RT-MSG-004"),
    PART_MISSING("RT-MSG-005"),
    SAME_ID_OTHER_CONTENT("RT-MSG-006"),
    DUPLICATE_CHECK_UNAVAILABLE("RT-MSG-007"),
    MESSAGE_UNKNOWN("RT-MSG-008"),

    DOCUMENT_OF_ANOTHER("RT-MSG-009"),

    SEVERAL_MESSAGES("RT-MSG-020"),

    TOO_MANY_ENTRIES("RT-MSG-030"),
    ENTRY_TYPE("RT-MSG-031"),

    PATIENT_ID_MISSING("RT-PAT-001"),
    PATIENT_ID_MALFORMED("RT-PAT-002"),
    PATIENT_OTHER_IN_CONTENT("RT-PAT-003"),
    PATIENT_NAME_MISSING("RT-PAT-004"),
    PATIENTS_MEET("RT-PAT-005"),

    SENDER_MISSING("RT-SND-001"),
    SENDER_NOT_CALLERS("RT-SND-002"),

    RECEIVER_UNKNOWN("RT-RCV-001"),

    RECEIPT_UNKNOWN("RT-RCP-001"),

    SIGNATURE_MISSING("RT-SIG-001"),
    SIGNATURE_WRONG("RT-SIG-002"),
    SIGNATURE_METHOD("RT-SIG-003"),
    SIGNATURE_SCOPE("RT-SIG-004"),
    CERTIFICATE_UNTRUSTED("RT-SIG-005"),
    CERTIFICATE_EXPIRED("RT-SIG-006"),
    CERTIFICATE_USAGE("RT-SIG-007"),
    CERTIFICATE_NOT_SENDERS("RT-SIG-008"),
    CERTIFICATE_REVOKED("RT-SIG-009"),
    REVOCATION_UNAVAILABLE("RT-SIG-010"),

    DOCTOR_TOKEN_INVALID("RT-SIG-011"),
    DOCTOR_TOKEN_UNAVAILABLE("RT-SIG-012"),

    DECRYPTION_FAILED("RT-ENC-001"),
    ENCRYPTION_METHOD("RT-ENC-002"),

    TOKEN_MISSING("RT-ACC-001"),
    TOKEN_REFUSED("RT-ACC-002"),
    ROLE_NOT_ALLOWED("RT-ACC-003"),
    NOT_FOUND("RT-ACC-004"),

    BODY_UNREADABLE("RT-FHR-001"),
    WRONG_TYPE("RT-FHR-002"),
    ELEMENT_REQUIRED("RT-FHR-003"),
    REFERENCE_UNKNOWN("RT-FHR-004"),
    VERSION_CONFLICT("RT-FHR-005"),
    PERSON_NUMBER_IN_URL("RT-FHR-006"),
    TASK_TRANSITION("RT-FHR-007"),
    TASK_CONTENT_CHANGED("RT-FHR-008"),
    SUBJECT_CHANGED("RT-FHR-009"),
    CONSENT_INCOMPLETE("RT-FHR-010"),
    CONSENT_NOT_ENFORCEABLE("RT-FHR-020"),

    REQUEST_INVALID("RT-FHR-011"),
    INTERACTION_UNSUPPORTED("RT-FHR-012"),

    PROFILE("RT-FHR-030"),

    GONE("RT-FHR-040"),
    REFERRED_TO("RT-FHR-041"),
    PATCH_UNREADABLE("RT-FHR-070"),
    PATCH_NOT_APPLICABLE("RT-FHR-071"),
    PATCH_LIMIT("RT-FHR-072"),
    PATCH_OF_WHAT_IS_HIDDEN("RT-FHR-073"),
    SEVERAL_MATCH("RT-FHR-080"),
    CONDITION_EMPTY("RT-FHR-082"),
    ALREADY_THERE("RT-FHR-081"),
    BUNDLE_TYPE("RT-TRX-001"),
    BUNDLE_LIMIT("RT-TRX-002"),
    ENTRY_UNREADABLE("RT-TRX-003"),
    ENTRY_TWICE("RT-TRX-004"),
    CHANGED_MEANWHILE("RT-TRX-005"),

    BODY_TOO_LARGE("RT-FHR-050"),
    BODY_TOO_DEEP("RT-FHR-051"),
    MEDIA_TYPE("RT-FHR-052"),
    ID_OTHER("RT-FHR-053"),
    NOT_ACCEPTABLE("RT-FHR-054"),

    SEARCH_PARAMETER_UNKNOWN("RT-SEA-001"),
    SEARCH_MODIFIER("RT-SEA-002"),
    SEARCH_VALUE("RT-SEA-003"),
    SEARCH_LIMIT("RT-SEA-004"),
    SEARCH_CHAIN("RT-SEA-005"),
    SEARCH_VALUE_SET("RT-SEA-006"),
    SEARCH_HIERARCHY("RT-SEA-007"),
    SEARCH_RESULT("RT-SEA-008"),
    SEARCH_TOO_WIDE("RT-SEA-009"),
    SEARCH_CURSOR("RT-SEA-010"),

    SUBSCRIBER_UNKNOWN("RT-SUB-001"),
    SUBSCRIPTION_TOPIC("RT-SUB-002"),
    SUBSCRIPTION_FILTER("RT-SUB-003"),
    SUBSCRIPTION_CHANNEL("RT-SUB-004"),
    SUBSCRIPTION_ENDPOINT("RT-SUB-005"),
    SUBSCRIPTION_LIMIT("RT-SUB-006"),
    SUBSCRIPTION_CHANGED("RT-SUB-007"),

    EXPORT_ASYNC("RT-EXP-001"),
    EXPORT_PARAMETER("RT-EXP-002"),
    EXPORT_LIMIT("RT-EXP-003"),
    EXPORT_FAILED("RT-EXP-004"),

    NO_DIALOGUE_MESSAGE("RT-DLG-001"),

    INTERNAL("RT-INT-001");

    /** The OID of the list that the AppRec codes come from (8221). */
    public static final String APPREC_LIST = "2.16.578.1.12.4.1.1.8221";

    private final String id;
    private final ErrorTable.Row row;

    ErrorCode(String id) {
        this.id = id;
        this.row = ErrorTable.row(id);
    }

    /** The stable identifier, {@code RT-<area>-<number>}. */
    public String id() {
        return id;
    }

    /** The code of list 8221 that stands in {@code AppRec/Error/@V}. */
    public String appRec() {
        return row.appRec();
    }

    /** The HTTP status where the refusal is answered as OperationOutcome or problem+json. */
    public int httpStatus() {
        return row.httpStatus();
    }

    /** The code of FHIR's issue-type value set. */
    public String issueType() {
        return row.issueType();
    }

    /** The sentence in Norwegian bokmål. */
    public String norwegian() {
        return row.norwegian();
    }

    /** The sentence in English. */
    public String english() {
        return row.english();
    }
}
