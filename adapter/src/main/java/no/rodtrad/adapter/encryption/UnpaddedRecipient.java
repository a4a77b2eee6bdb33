package no.rodtrad.adapter.encryption;

import java.io.IOException;
import java.io.InputStream;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.KeyTransRecipient;
import org.bouncycastle.cms.RecipientOperator;
import org.bouncycastle.operator.InputDecryptor;

/**
 * Decrypts CBC and leaves the padding where it is. The library's own recipient throws where the padding is wrong, which
 * is the one thing that nobody outside may learn (Vaudenay's attack).
 */
record UnpaddedRecipient(PrivateKey key, EncryptionMethod method) implements KeyTransRecipient {

    @Override
    public RecipientOperator getRecipientOperator(
            AlgorithmIdentifier transport, AlgorithmIdentifier content, byte[] encryptedKey) throws CMSException {
        try {
            Cipher cipher = Cipher.getInstance(method.cipher() + "/CBC/NoPadding");
            AlgorithmParameters iv = AlgorithmParameters.getInstance(method.cipher());
            iv.init(ASN1OctetString.getInstance(content.getParameters()).getEncoded());
            cipher.init(Cipher.DECRYPT_MODE, ContentKey.unwrap(key, transport, method, encryptedKey), iv);
            return new RecipientOperator(new Decryptor(content, cipher));
        } catch (GeneralSecurityException | IOException e) {
            throw new CMSException("the content cannot be decrypted", e);
        }
    }

    private record Decryptor(AlgorithmIdentifier method, Cipher cipher) implements InputDecryptor {

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return method;
        }

        @Override
        public InputStream getInputStream(InputStream encrypted) {
            return new CipherInputStream(encrypted, cipher);
        }
    }

    /** Keeps the key out of logs: a record would print its parts. */
    @Override
    public String toString() {
        return "UnpaddedRecipient[" + method + "]";
    }
}
