package no.rodtrad.endtoend;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import no.rodtrad.mappings.xml.XmlGateway;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The official schemas of receipts and of messages to NAV. Imports are found by namespace: their locations lead nowhere. */
final class OfficialSchemas {

    private static final String KITH = "http://www.kith.no/xmlstds";
    private static final String HEAD = KITH + "/msghead/2006-05-24";
    private static final String DIALOG = KITH + "/dialog/2006-10-11";
    private static final String BASE64 = KITH + "/base64container";
    private static final String APPREC = KITH + "/apprec/";

    private final Path folder;
    private final Map<String, String> files = new HashMap<>();

    /** @param reference the reference folder */
    OfficialSchemas(Path reference) {
        folder = reference.resolve("kith/xsd/sarepta/skjema");
        files.put(KITH, "felleskomponenter/kith.xsd");
        files.put(KITH + "/felleskomponent1", "felleskomponenter/felleskomponent1.xsd");
        files.put("http://www.w3.org/2000/09/xmldsig#", "w3c/xmldsig-core-schema.xsd");
        files.put(HEAD, "felleskomponenter/MsgHead-v1_2.xsd");
        files.put(BASE64, "felleskomponenter/kith-base64.xsd");
        files.put(DIALOG, "dialogmelding/2006-10-11/dialogmelding.xsd");
        files.put(APPREC + AppRec.V1_0, "applikasjonskvittering/AppRec-v1-2004-11-21.xsd");
        files.put(APPREC + AppRec.V1_1, "applikasjonskvittering/AppRec-v1.1.xsd");
    }

    /** What is wrong with a message to NAV; empty if nothing is. */
    List<String> ofMessage(byte[] bytes) {
        return complaints(bytes, HEAD, DIALOG, BASE64);
    }

    /** What is wrong with a receipt; empty if nothing is. */
    List<String> ofReceipt(byte[] bytes, String version) {
        return complaints(bytes, APPREC + version);
    }

    private List<String> complaints(byte[] bytes, String... roots) {
        List<String> complaints = new ArrayList<>();
        try {
            schema(roots)
                    .newValidator()
                    .validate(new DOMSource(XmlGateway.parse(bytes).orElseThrow()));
        } catch (SAXException e) {
            complaints.add(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return complaints;
    }

    private Schema schema(String... roots) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> input(namespace, systemId));
        List<Source> sources = new ArrayList<>();
        for (String root : roots) {
            sources.add(new StreamSource(open(root), root));
        }
        return factory.newSchema(sources.toArray(Source[]::new));
    }

    /** An input of which only the bytes and the name are ever asked for. */
    private LSInput input(String namespace, String systemId) {
        InputStream bytes = files.containsKey(namespace) ? open(namespace) : new ByteArrayInputStream(new byte[0]);
        return (LSInput) Proxy.newProxyInstance(
                LSInput.class.getClassLoader(),
                new Class<?>[] {LSInput.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getByteStream" -> bytes;
                    case "getSystemId" -> systemId;
                    case "getCertifiedText" -> false;
                    default -> null;
                });
    }

    private InputStream open(String namespace) {
        try {
            return Files.newInputStream(folder.resolve(files.get(namespace)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
