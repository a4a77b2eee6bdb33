package no.rodtrad.mappings.kith;

import java.util.Optional;
import javax.xml.namespace.QName;

/**
 * The kinds of message that are read. A basis message is told by the qualified name of its root, whatever the header
 * message carries by that of its content.
 */
public enum MessageKind {
    EPIKRISE_1_2(
            basis("http://www.kith.no/xmlstds/epikrise/2012-02-15"),
            null,
            "v1.2 2012-02-15",
            "epikrise",
            "EPIKRISE",
            AppRecVersion.V1_1),
    EPIKRISE_1_1(
            basis("http://www.kith.no/xmlstds/epikrise/2006-09-23"),
            null,
            "v1.1 2006-09-23",
            "epikrise",
            "E",
            AppRecVersion.V1_0),
    HENVISNING_1_0(
            basis("http://www.kith.no/xmlstds/henvisning/2005-07-08"),
            null,
            "v1.0 2005-07-08",
            "henvisning",
            "H",
            AppRecVersion.V1_0),
    HENVISNING_1_1(
            basis("http://www.kith.no/xmlstds/henvisning/2012-02-15"),
            null,
            "v1.1 2012-02-15",
            "henvisning",
            "HENVISNING",
            AppRecVersion.V1_1),
    HENVISNING_2_0(
            Names.MSG_HEAD,
            new QName("http://ehelse.no/xmlstds/henvisning/2017-11-30", "Henvisning"),
            "v1.2 2006-05-24",
            "henvisning",
            "HENVISNING_NYTILSTAND",
            AppRecVersion.V1_1),
    DIALOGMELDING_1_0(
            Names.MSG_HEAD,
            new QName("http://www.kith.no/xmlstds/dialog/2006-10-11", "Dialogmelding"),
            "v1.2 2006-05-24",
            "dialogmelding",
            "DIALOG_NOTAT",
            AppRecVersion.V1_0),
    DIALOGMELDING_1_1(
            Names.MSG_HEAD,
            new QName("http://www.kith.no/xmlstds/dialog/2013-01-23", "Dialogmelding"),
            "v1.2 2006-05-24",
            "dialogmelding",
            "DIALOG_HELSEFAGLIG",
            AppRecVersion.V1_1),
    SYKMELDING_2013(
            Names.MSG_HEAD,
            new QName(
                    "http://www.kith.no/xmlstds/HelseOpplysningerArbeidsuforhet/2013-10-01",
                    "HelseOpplysningerArbeidsuforhet"),
            "v1.2 2006-05-24",
            "sykmelding",
            "SYKMELD",
            AppRecVersion.V1_0),
    LEGEERKLARING_1_0(
            Names.MSG_HEAD,
            new QName("http://www.kith.no/xmlstds/legeerklaring/2008-06-06", "Legeerklaring"),
            "v1.2 2006-05-24",
            "legeerklaering",
            "LEGEERKL",
            AppRecVersion.V1_0);

    /** The AppRec version that answers a kind of message (HITS 1168). */
    public enum AppRecVersion {
        V1_0,
        V1_1
    }

    private final QName root;
    private final QName content;
    private final String migVersion;
    private final String family;
    private final String type;
    private final AppRecVersion receipt;

    MessageKind(QName root, QName content, String migVersion, String family, String type, AppRecVersion receipt) {
        this.root = root;
        this.content = content;
        this.migVersion = migVersion;
        this.family = family;
        this.type = type;
        this.receipt = receipt;
    }

    /** The name of the root element. */
    public QName root() {
        return root;
    }

    /** The name of the element in {@code Document/RefDoc/Content}; empty for basis messages. */
    public Optional<QName> content() {
        return Optional.ofNullable(content);
    }

    /** What {@code MIGversion} says in this kind. */
    public String migVersion() {
        return migVersion;
    }

    /** What all versions of the kind are called; the disclosure policy names the flow so. */
    public String family() {
        return family;
    }

    /** The type (list 8279) that the kind has where the sender left it out. */
    public String type() {
        return type;
    }

    /** The version of the receipt that answers it. */
    public AppRecVersion receipt() {
        return receipt;
    }

    /**
     * Whether the id of a message must be a UUID: epikrise demands it from 1.2 on, henvisning from 1.1 on. What older
     * systems write is any text that is unique for its sender.
     */
    public boolean demandsUuid() {
        return this != EPIKRISE_1_1 && this != HENVISNING_1_0;
    }

    /** Whether a root of this name carries a signature, which is then demanded: only the header message does. */
    public static boolean isSigned(String namespace, String localName) {
        return Names.MSG_HEAD.equals(new QName(namespace, localName));
    }

    private static QName basis(String namespace) {
        return new QName(namespace, "Message");
    }

    /** Names that the constants need before the class has its own. */
    private static final class Names {
        static final QName MSG_HEAD = new QName("http://www.kith.no/xmlstds/msghead/2006-05-24", "MsgHead");
    }
}
