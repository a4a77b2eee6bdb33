package no.rodtrad.mappings.refusal;

/**
 * The registry of refusals. AppRec errors, OperationOutcome issues, problem+json bodies, log lines and the page
 * {@code docs/error-codes.md} are all made from these rows; a refusal without a row cannot be expressed.
 *
 * <p>Texts are fixed sentences: they never carry anything from the message, so no person data can leak through them.
 */
public enum ErrorCode {
    NOT_XML(
            "RT-XML-001",
            "T01",
            400,
            "structure",
            "Innholdet er ikke lesbar XML.",
            "The content is not well-formed XML."),
    DOCTYPE(
            "RT-XML-002",
            "T01",
            400,
            "security",
            "Meldingen har en DOCTYPE-deklarasjon, og det er ikke tillatt.",
            "The message has a DOCTYPE declaration, which is not allowed."),
    TOO_LARGE(
            "RT-XML-003",
            "T99",
            400,
            "too-long",
            "Meldingen er større enn grensen på 20 MB.",
            "The message is larger than the limit of 20 MB."),
    TOO_DEEP(
            "RT-XML-004",
            "T99",
            400,
            "too-costly",
            "Meldingen har for mange nivåer, elementer eller attributter.",
            "The message nests too deeply or has too many elements or attributes."),

    UNKNOWN_ROOT(
            "RT-MSG-001",
            "T10",
            400,
            "not-supported",
            "Meldingstypen er ikke kjent for mottakeren.",
            "The message type is not known to the receiver."),
    UNKNOWN_VERSION(
            "RT-MSG-002",
            "T10",
            400,
            "not-supported",
            "Meldingstypen er kjent, men ikke i denne versjonen.",
            "The message type is known, but not in this version."),
    MESSAGE_ID_MISSING(
            "RT-MSG-003",
            "E10",
            400,
            "required",
            "Meldingsidentifikatoren (MsgId) mangler.",
            "The message identifier (MsgId) is missing."),
    MESSAGE_ID_NOT_UUID(
            "RT-MSG-004",
            "E10",
            400,
            "value",
            "Meldingsidentifikatoren (MsgId) er ikke en UUID.",
            "The message identifier (MsgId) is not a UUID."),
    PART_MISSING(
            "RT-MSG-005",
            "T02",
            400,
            "required",
            "En obligatorisk del av meldingen mangler.",
            "A mandatory part of the message is missing."),
    SAME_ID_OTHER_CONTENT(
            "RT-MSG-006",
            "X99",
            409,
            "duplicate",
            "En melding med samme meldingsidentifikator, men annet innhold, er mottatt tidligere.",
            "A message with the same identifier but other content has been received before."),
    DUPLICATE_CHECK_UNAVAILABLE(
            "RT-MSG-007",
            "X99",
            503,
            "transient",
            "Det lot seg ikke gjøre å kontrollere om meldingen er mottatt før. Send den på nytt senere.",
            "Whether the message was received before could not be checked. Send it again later."),
    MESSAGE_UNKNOWN(
            "RT-MSG-008",
            "X99",
            404,
            "not-found",
            "Meldingen finnes ikke, eller avsenderen er en annen.",
            "There is no such message, or its sender is another."),

    DOCUMENT_OF_ANOTHER(
            "RT-MSG-009",
            "X99",
            409,
            "business-rule",
            "Dokumentet er tidligere sendt om en annen pasient.",
            "The document was sent before about another patient."),

    SEVERAL_MESSAGES(
            "RT-MSG-020",
            "T02",
            400,
            "structure",
            "Innpakningen inneholder mer enn én melding.",
            "The wrapper holds more than one message."),

    TOO_MANY_ENTRIES(
            "RT-MSG-030",
            "T99",
            400,
            "too-costly",
            "Dokumentet eller meldingen har flere enn 250 ressurser.",
            "The document or message has more than 250 resources."),
    ENTRY_TYPE(
            "RT-MSG-031",
            "T02",
            422,
            "not-supported",
            "Dokumentet eller meldingen har en ressurs av en type som ikke tas imot på denne måten.",
            "The document or message has a resource of a type that is not taken in this way."),

    PATIENT_ID_MISSING(
            "RT-PAT-001",
            "E30",
            400,
            "required",
            "Pasientens fødselsnummer, D-nummer eller hjelpenummer mangler.",
            "The patient's birth number, D-number or help number is missing."),
    PATIENT_ID_MALFORMED(
            "RT-PAT-002",
            "E31",
            400,
            "value",
            "Pasientens fødselsnummer eller D-nummer har ikke elleve siffer.",
            "The patient's birth number or D-number does not have eleven digits."),
    PATIENT_OTHER_IN_CONTENT(
            "RT-PAT-003",
            "X99",
            400,
            "business-rule",
            "Innholdet gjelder en annen person enn meldingshodet.",
            "The content is about another person than the header."),
    PATIENT_NAME_MISSING(
            "RT-PAT-004",
            "E36",
            400,
            "required",
            "Pasientens navn mangler. Nummeret alene er ikke nok til å identifisere pasienten.",
            "The patient's name is missing. The number alone does not identify the patient well enough."),
    PATIENTS_MEET(
            "RT-PAT-005",
            "X99",
            409,
            "business-rule",
            "Numrene som er oppgitt, tilhører her to ulike personer.",
            "The numbers given belong to two different persons here."),

    SENDER_MISSING(
            "RT-SND-001",
            "T02",
            400,
            "required",
            "Avsenderen er ikke angitt med organisasjonsnummer eller HER-id.",
            "The sender is not given by organisation number or HER-id."),
    SENDER_NOT_CALLERS(
            "RT-SND-002",
            "X99",
            403,
            "forbidden",
            "Avsenderen i meldingen er en annen virksomhet enn den som sendte den inn.",
            "The sender in the message is another organisation than the one that submitted it."),

    RECEIVER_UNKNOWN(
            "RT-RCV-001",
            "E21",
            400,
            "not-found",
            "Virksomheten som meldingen er adressert til, finnes ikke her.",
            "The organisation that the message is addressed to does not exist here."),

    RECEIPT_UNKNOWN(
            "RT-RCP-001",
            "X99",
            404,
            "not-found",
            "Kvitteringen gjelder ingen melding som er sendt herfra til den som kvitterer.",
            "The receipt is for no message that was sent from here to the one that receipts."),

    SIGNATURE_MISSING("RT-SIG-001", "S01", 400, "security", "Meldingen er ikke signert.", "The message is not signed."),
    SIGNATURE_WRONG(
            "RT-SIG-002",
            "S01",
            400,
            "security",
            "Signaturen stemmer ikke med innholdet.",
            "The signature does not match the content."),
    SIGNATURE_METHOD(
            "RT-SIG-003",
            "S01",
            400,
            "security",
            "Signaturen bruker en algoritme eller nøkkellengde som ikke er tillatt.",
            "The signature uses an algorithm or key length that is not allowed."),
    SIGNATURE_SCOPE(
            "RT-SIG-004",
            "S01",
            400,
            "security",
            "Signaturen dekker ikke hele meldingen, eller det er flere signaturer.",
            "The signature does not cover the whole message, or there are several."),
    CERTIFICATE_UNTRUSTED(
            "RT-SIG-005",
            "S02",
            400,
            "security",
            "Sertifikatet er ikke utstedt av en godkjent utsteder.",
            "The certificate was not issued by a trusted authority."),
    CERTIFICATE_EXPIRED(
            "RT-SIG-006",
            "S02",
            400,
            "security",
            "Sertifikatet er utløpt eller ikke gyldig ennå.",
            "The certificate has expired or is not valid yet."),
    CERTIFICATE_USAGE(
            "RT-SIG-007",
            "S02",
            400,
            "security",
            "Sertifikatet kan ikke brukes til signering.",
            "The certificate may not be used for signing."),
    CERTIFICATE_NOT_SENDERS(
            "RT-SIG-008",
            "S02",
            400,
            "security",
            "Sertifikatet tilhører en annen virksomhet enn avsenderen.",
            "The certificate belongs to another organisation than the sender."),
    CERTIFICATE_REVOKED(
            "RT-SIG-009",
            "S03",
            400,
            "security",
            "Sertifikatet er trukket tilbake.",
            "The certificate has been revoked."),
    REVOCATION_UNAVAILABLE(
            "RT-SIG-010",
            "X99",
            503,
            "transient",
            "Det lot seg ikke gjøre å kontrollere om sertifikatet er trukket tilbake. Send meldingen på nytt senere.",
            "Whether the certificate has been revoked could not be checked. Send the message again later."),

    DOCTOR_TOKEN_INVALID(
            "RT-SIG-011",
            "S99",
            400,
            "security",
            "Tilgangsbeviset som følger meldingen som legens signatur, er ikke gyldig for den.",
            "The token that comes with the message as the doctor's signature is not valid for it."),
    DOCTOR_TOKEN_UNAVAILABLE(
            "RT-SIG-012",
            "X99",
            503,
            "transient",
            "Det lot seg ikke gjøre å kontrollere legens tilgangsbevis. Send meldingen på nytt senere.",
            "The doctor's token could not be checked. Send the message again later."),

    DECRYPTION_FAILED(
            "RT-ENC-001",
            "X99",
            400,
            "security",
            "Den krypterte meldingen lot seg ikke dekryptere og lese.",
            "The encrypted message could not be decrypted and read."),
    ENCRYPTION_METHOD(
            "RT-ENC-002",
            "X99",
            400,
            "security",
            "Meldingen er kryptert med en algoritme som ikke er tillatt for avsenderen.",
            "The message is encrypted with an algorithm that is not allowed for the sender."),

    TOKEN_MISSING("RT-ACC-001", "X99", 401, "login", "Tilgangsbevis mangler.", "An access token is missing."),
    TOKEN_REFUSED(
            "RT-ACC-002",
            "X99",
            401,
            "login",
            "Tilgangsbeviset er ikke gyldig: signatur, utsteder, mottaker eller varighet stemmer ikke.",
            "The access token is not valid: signature, issuer, audience or expiry is wrong."),
    ROLE_NOT_ALLOWED(
            "RT-ACC-003",
            "X99",
            403,
            "forbidden",
            "Rollen har ikke adgang til denne handlingen.",
            "The role may not do this."),
    NOT_FOUND(
            "RT-ACC-004",
            "X99",
            404,
            "not-found",
            "Ressursen finnes ikke, eller den er ikke synlig for den som spør.",
            "The resource does not exist, or is not visible to the caller."),

    BODY_UNREADABLE(
            "RT-FHR-001",
            "T01",
            400,
            "structure",
            "Innholdet er ikke en lesbar FHIR-ressurs.",
            "The content is not a readable FHIR resource."),
    WRONG_TYPE(
            "RT-FHR-002",
            "T02",
            400,
            "invalid",
            "Ressursen er av en annen type enn adressen sier.",
            "The resource is of another type than the address says."),
    ELEMENT_REQUIRED(
            "RT-FHR-003",
            "T02",
            422,
            "required",
            "Et obligatorisk element mangler.",
            "A mandatory element is missing."),
    REFERENCE_UNKNOWN(
            "RT-FHR-004",
            "T02",
            422,
            "not-found",
            "En referanse peker på noe som ikke finnes her.",
            "A reference points to something that does not exist here."),
    VERSION_CONFLICT(
            "RT-FHR-005",
            "X99",
            412,
            "conflict",
            "Ressursen er endret siden den ble lest.",
            "The resource has changed since it was read."),
    PERSON_NUMBER_IN_URL(
            "RT-FHR-006",
            "X99",
            400,
            "security",
            "Fødselsnummer skal ikke stå i adressen. Bruk POST _search.",
            "A person number must not stand in the URL. Use POST _search."),
    TASK_TRANSITION(
            "RT-FHR-007",
            "X99",
            422,
            "business-rule",
            "Oppgaven kan ikke gå fra den ene statusen til den andre.",
            "The task cannot go from the one status to the other."),
    TASK_CONTENT_CHANGED(
            "RT-FHR-008",
            "X99",
            422,
            "business-rule",
            "Teksten i oppgaven er en annen enn den som ble lagt frem. Les oppgaven på nytt.",
            "The text in the task is not the one that was presented. Read the task again."),
    SUBJECT_CHANGED(
            "RT-FHR-009",
            "X99",
            422,
            "business-rule",
            "En ressurs kan ikke flyttes til en annen person.",
            "A resource cannot be moved to another person."),
    CONSENT_INCOMPLETE(
            "RT-FHR-010",
            "X99",
            422,
            "required",
            "Et samtykke må angi mottaker, formål, opplysningskategorier og sluttdato.",
            "A consent must name recipient, purpose, categories and an end."),
    CONSENT_NOT_ENFORCEABLE(
            "RT-FHR-020",
            "X99",
            422,
            "not-supported",
            "Samtykket har en avgrensning som ikke kan håndheves her.",
            "The consent has a restriction that cannot be enforced here."),

    REQUEST_INVALID(
            "RT-FHR-011",
            "X99",
            400,
            "invalid",
            "Forespørselen har en parameter eller et format som ikke er kjent her.",
            "The request has a parameter or format that is not known here."),
    INTERACTION_UNSUPPORTED(
            "RT-FHR-012",
            "X99",
            405,
            "not-supported",
            "Denne handlingen finnes ikke for ressursen.",
            "This interaction is not available for the resource."),

    PROFILE(
            "RT-FHR-030",
            "T02",
            422,
            "invalid",
            "Ressursen følger ikke profilen for sin type.",
            "The resource does not follow the profile of its kind."),

    GONE("RT-FHR-040", "X99", 410, "deleted", "Ressursen er slettet.", "The resource has been deleted."),
    REFERRED_TO(
            "RT-FHR-041",
            "X99",
            409,
            "conflict",
            "Ressursen kan ikke slettes så lenge en annen ressurs viser til den.",
            "The resource cannot be deleted while another resource refers to it."),
    PATCH_UNREADABLE(
            "RT-FHR-070",
            "X99",
            400,
            "structure",
            "Endringen er verken en lesbar JSON Patch eller en lesbar FHIRPath Patch.",
            "The change is neither a readable JSON Patch nor a readable FHIRPath Patch."),
    PATCH_NOT_APPLICABLE(
            "RT-FHR-071",
            "X99",
            422,
            "processing",
            "Endringen passer ikke til ressursen: en sti fører ikke frem, en verdi har feil type, eller en test slo feil.",
            "The change does not fit the resource: a path leads nowhere, a value has the wrong type, or a test failed."),
    PATCH_LIMIT(
            "RT-FHR-072",
            "X99",
            400,
            "too-costly",
            "Endringen har for mange steg, eller ressursen blir for stor av den.",
            "The change has too many operations, or makes the resource too large."),
    PATCH_OF_WHAT_IS_HIDDEN(
            "RT-FHR-073",
            "X99",
            403,
            "forbidden",
            "Bare den som ser hele ressursen, kan endre deler av den.",
            "Only who sees the whole resource may change parts of it."),
    SEVERAL_MATCH(
            "RT-FHR-080",
            "X99",
            412,
            "multiple-matches",
            "Mer enn én ressurs passer til betingelsen.",
            "More than one resource matches the condition."),
    CONDITION_EMPTY(
            "RT-FHR-082",
            "X99",
            400,
            "invalid",
            "Betingelsen sier ikke noe som en ressurs kan passe til.",
            "The condition says nothing that a resource could match."),
    ALREADY_THERE("RT-FHR-081", "X99", 412, "conflict", "Ressursen finnes allerede.", "The resource exists already."),
    BUNDLE_TYPE(
            "RT-TRX-001",
            "X99",
            400,
            "invalid",
            "Bundle er verken batch eller transaction.",
            "The Bundle is neither a batch nor a transaction."),
    BUNDLE_LIMIT(
            "RT-TRX-002",
            "X99",
            400,
            "too-costly",
            "Bundle har flere innslag enn det som tas imot på én gang.",
            "The Bundle has more entries than are taken at a time."),
    ENTRY_UNREADABLE(
            "RT-TRX-003",
            "X99",
            400,
            "structure",
            "Et innslag sier ikke hva som skal gjøres: metode, adresse eller ressurs mangler eller passer ikke sammen.",
            "An entry does not say what to do: method, address or resource is missing or does not fit."),
    ENTRY_TWICE(
            "RT-TRX-004",
            "X99",
            400,
            "duplicate",
            "To innslag har samme fullUrl eller skriver samme ressurs.",
            "Two entries have the same fullUrl or write the same resource."),
    CHANGED_MEANWHILE(
            "RT-TRX-005",
            "X99",
            409,
            "transient",
            "Noen andre endret det samme samtidig. Ingenting er lagret; send det på nytt.",
            "Somebody else changed the same at the same time. Nothing was stored; send it again."),

    BODY_TOO_LARGE(
            "RT-FHR-050",
            "T99",
            413,
            "too-long",
            "Innholdet er større enn grensen på 20 MB, utpakket.",
            "The content is larger than the limit of 20 MB, uncompressed."),
    BODY_TOO_DEEP(
            "RT-FHR-051",
            "T99",
            400,
            "too-costly",
            "Innholdet har for mange nivåer, elementer eller attributter.",
            "The content nests too deeply or has too many elements or attributes."),
    MEDIA_TYPE(
            "RT-FHR-052",
            "T01",
            415,
            "not-supported",
            "Innholdet er av en type eller i et tegnsett som ikke leses her. FHIR R4 i JSON eller XML, i UTF-8, leses.",
            "The content is of a type or in a charset that is not read here. FHIR R4 in JSON or XML, in UTF-8, is."),
    ID_OTHER(
            "RT-FHR-053",
            "T02",
            400,
            "invalid",
            "Ressursen har ikke den id-en som adressen sier.",
            "The resource does not have the id that the address says."),
    NOT_ACCEPTABLE(
            "RT-FHR-054",
            "X99",
            406,
            "not-supported",
            "Svaret kan ikke gis i det formatet som det er bedt om. FHIR R4 i JSON eller XML kan gis.",
            "The answer cannot be given in the format that is asked for. FHIR R4 in JSON or XML can."),

    SEARCH_PARAMETER_UNKNOWN(
            "RT-SEA-001",
            "X99",
            400,
            "not-supported",
            "Søkeparameteren er ikke kjent for ressurstypen.",
            "The search parameter is not known for the resource type."),
    SEARCH_MODIFIER(
            "RT-SEA-002",
            "X99",
            400,
            "not-supported",
            "Søkeparameteren kan ikke brukes med dette tillegget.",
            "The search parameter cannot be used with this modifier."),
    SEARCH_VALUE(
            "RT-SEA-003",
            "X99",
            400,
            "value",
            "Verdien av søkeparameteren er ikke gyldig for typen: dato, tall, kode, referanse eller prefiks.",
            "The value of the search parameter is not valid for its type: date, number, token, reference or prefix."),
    SEARCH_LIMIT(
            "RT-SEA-004",
            "X99",
            400,
            "too-costly",
            "Søket har for mange parametere eller verdier, eller en verdi er for lang.",
            "The search has too many parameters or values, or a value is too long."),
    SEARCH_CHAIN(
            "RT-SEA-005",
            "X99",
            400,
            "too-costly",
            "Søket følger mer enn tre referanser etter hverandre.",
            "The search follows more than three references in a row."),
    SEARCH_VALUE_SET(
            "RT-SEA-006",
            "X99",
            400,
            "not-found",
            "Verdisettet som søket viser til, er ikke kjent her eller kan ikke listes opp.",
            "The value set that the search names is not known here or cannot be listed."),
    SEARCH_HIERARCHY(
            "RT-SEA-007",
            "X99",
            400,
            "not-supported",
            "Søket bruker et hierarki som ikke er kjent her.",
            "The search uses a hierarchy that is not known here."),
    SEARCH_RESULT(
            "RT-SEA-008",
            "X99",
            400,
            "invalid",
            "Parameteren for svarets form har en verdi som ikke er gyldig.",
            "The parameter for the shape of the answer has a value that is not valid."),
    SEARCH_TOO_WIDE(
            "RT-SEA-009",
            "X99",
            400,
            "too-costly",
            "Søket må se på for mye. Avgrens det, for eksempel med patient eller identifier.",
            "The search has to look at too much. Narrow it, for example by patient or identifier."),
    SEARCH_CURSOR(
            "RT-SEA-010",
            "X99",
            400,
            "invalid",
            "Sidemerket hører ikke til dette søket eller denne avsenderen, eller er for gammelt.",
            "The page mark does not belong to this search or caller, or is too old."),

    SUBSCRIBER_UNKNOWN(
            "RT-SUB-001",
            "X99",
            403,
            "forbidden",
            "Virksomheten er ikke satt opp til å motta varsler herfra.",
            "The organisation is not set up to be notified from here."),
    SUBSCRIPTION_TOPIC(
            "RT-SUB-002",
            "X99",
            422,
            "not-supported",
            "Abonnementet gjelder et tema som ikke finnes her.",
            "The subscription is to a topic that does not exist here."),
    SUBSCRIPTION_FILTER(
            "RT-SUB-003",
            "X99",
            422,
            "not-supported",
            "Abonnementet har et filter som ikke er kjent her.",
            "The subscription has a filter that is not known here."),
    SUBSCRIPTION_CHANNEL(
            "RT-SUB-004",
            "X99",
            422,
            "not-supported",
            "Abonnementet ber om en kanal, et innhold eller en innstilling som ikke finnes her.",
            "The subscription asks for a channel, a content or a setting that does not exist here."),
    SUBSCRIPTION_ENDPOINT(
            "RT-SUB-005",
            "X99",
            422,
            "security",
            "Adressen som varsler skal sendes til, er ikke tillatt for virksomheten.",
            "The address that notifications shall be sent to is not allowed for the organisation."),
    SUBSCRIPTION_LIMIT(
            "RT-SUB-006",
            "X99",
            409,
            "too-costly",
            "Virksomheten har så mange abonnementer som den kan ha. Slett et av dem først.",
            "The organisation has as many subscriptions as it may have. Delete one of them first."),
    SUBSCRIPTION_CHANGED(
            "RT-SUB-007",
            "X99",
            422,
            "business-rule",
            "Bare statusen på et abonnement kan endres. Opprett et nytt for det andre.",
            "Only the status of a subscription can be changed. Create another one for the rest."),

    EXPORT_ASYNC(
            "RT-EXP-001",
            "X99",
            400,
            "not-supported",
            "Et uttrekk lages bare asynkront. Be om det med Prefer: respond-async.",
            "An export is made asynchronously only. Ask for it with Prefer: respond-async."),
    EXPORT_PARAMETER(
            "RT-EXP-002",
            "X99",
            400,
            "not-supported",
            "Uttrekket har en parameter eller verdi som ikke er kjent her.",
            "The export has a parameter or a value that is not known here."),
    EXPORT_LIMIT(
            "RT-EXP-003",
            "X99",
            429,
            "throttled",
            "Virksomheten har så mange uttrekk som den kan ha. Slett et av dem, eller vent.",
            "The organisation has as many exports as it may have. Delete one of them, or wait."),
    EXPORT_FAILED(
            "RT-EXP-004",
            "X99",
            500,
            "exception",
            "Uttrekket lot seg ikke lage. Be om det på nytt.",
            "The export could not be made. Ask for it anew."),

    NO_DIALOGUE_MESSAGE(
            "RT-DLG-001",
            "X99",
            422,
            "business-rule",
            "Dette kan ikke skrives som en dialogmelding.",
            "This cannot be written as a dialogue message."),

    INTERNAL(
            "RT-INT-001",
            "X99",
            500,
            "exception",
            "Feil hos mottakeren. Meldingen er ikke tatt imot; send den på nytt senere.",
            "Fault at the receiver. The message was not accepted; send it again later.");

    /** The OID of the list that the AppRec codes come from (8221). */
    public static final String APPREC_LIST = "2.16.578.1.12.4.1.1.8221";

    private final String id;
    private final String appRec;
    private final int httpStatus;
    private final String issueType;
    private final String norwegian;
    private final String english;

    ErrorCode(String id, String appRec, int httpStatus, String issueType, String norwegian, String english) {
        this.id = id;
        this.appRec = appRec;
        this.httpStatus = httpStatus;
        this.issueType = issueType;
        this.norwegian = norwegian;
        this.english = english;
    }

    /** The stable identifier, {@code RT-<area>-<number>}. */
    public String id() {
        return id;
    }

    /** The code of list 8221 that stands in {@code AppRec/Error/@V}. */
    public String appRec() {
        return appRec;
    }

    /** The HTTP status where the refusal is answered as OperationOutcome or problem+json. */
    public int httpStatus() {
        return httpStatus;
    }

    /** The code of FHIR's issue-type value set. */
    public String issueType() {
        return issueType;
    }

    /** The sentence in Norwegian bokmål. */
    public String norwegian() {
        return norwegian;
    }

    /** The sentence in English. */
    public String english() {
        return english;
    }
}
