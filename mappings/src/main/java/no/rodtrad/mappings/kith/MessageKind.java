package no.rodtrad.mappings.kith;

/** The kinds of message that are read, by the qualified name of their root. */
public enum MessageKind {
    EPIKRISE_1_2("http://www.kith.no/xmlstds/epikrise/2012-02-15", "Message", "epikrise", AppRecVersion.V1_1, false),
    HENVISNING_1_1(
            "http://www.kith.no/xmlstds/henvisning/2012-02-15", "Message", "henvisning", AppRecVersion.V1_1, false),
    DIALOGMELDING_1_0(
            "http://www.kith.no/xmlstds/msghead/2006-05-24", "MsgHead", "dialogmelding", AppRecVersion.V1_0, true);

    /** The AppRec version that answers a kind of message (HITS 1168). */
    public enum AppRecVersion {
        V1_0,
        V1_1
    }

    private final String namespace;
    private final String root;
    private final String family;
    private final AppRecVersion receipt;
    private final boolean signed;

    MessageKind(String namespace, String root, String family, AppRecVersion receipt, boolean signed) {
        this.namespace = namespace;
        this.root = root;
        this.family = family;
        this.receipt = receipt;
        this.signed = signed;
    }

    /** The namespace of the root element. */
    public String namespace() {
        return namespace;
    }

    /** The local name of the root element. */
    public String root() {
        return root;
    }

    /** What all versions of the kind are called; the disclosure policy names the flow so. */
    public String family() {
        return family;
    }

    /** The version of the receipt that answers it. */
    public AppRecVersion receipt() {
        return receipt;
    }

    /** Whether the format carries a signature, which is then demanded. */
    public boolean signed() {
        return signed;
    }
}
