package no.rodtrad.adapter.encryption;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/** How the content of an envelope is encrypted. What is not here is not taken. */
public enum EncryptionMethod {
    AES_256_CBC(NISTObjectIdentifiers.id_aes256_CBC, "AES", 32, 16),
    /** With a tag over the content, so that a change is noticed before anything is read. */
    AES_256_GCM(NISTObjectIdentifiers.id_aes256_GCM, "AES", 32, 16),
    /** With three keys. Weak, and used by exception only. */
    TRIPLE_DES_CBC(PKCSObjectIdentifiers.des_EDE3_CBC, "DESede", 24, 8);

    private final ASN1ObjectIdentifier oid;
    private final String cipher;
    private final int keyBytes;
    private final int blockBytes;

    EncryptionMethod(ASN1ObjectIdentifier oid, String cipher, int keyBytes, int blockBytes) {
        this.oid = oid;
        this.cipher = cipher;
        this.keyBytes = keyBytes;
        this.blockBytes = blockBytes;
    }

    static Optional<EncryptionMethod> of(ASN1ObjectIdentifier oid) {
        return Arrays.stream(values()).filter(method -> method.oid.equals(oid)).findFirst();
    }

    ASN1ObjectIdentifier oid() {
        return oid;
    }

    /** The JCA name of the cipher. */
    String cipher() {
        return cipher;
    }

    int keyBytes() {
        return keyBytes;
    }

    int blockBytes() {
        return blockBytes;
    }

    /** Whether a change of the encrypted content is noticed by the decryption itself. */
    boolean authenticates() {
        return this == AES_256_GCM;
    }
}
