package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import no.rodtrad.endtoend.Http.Answer;
import org.hl7.fhir.r4.model.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which characters a message is written in: the bytes say so themselves, by byte order mark and XML declaration, and UTF-8
 * where they say nothing. The charset of the media type is not asked: transports change it, and signatures cover bytes.
 */
@ExtendWith(SharedWorld.class)
class EncodingTest {

    private static final String LETTERS = "Blåbær og ørret på Ålesund sjukehus, «ÆØÅ»";

    private final World world;

    EncodingTest(World world) {
        this.world = world;
    }

    /** Each: what it is written in, what its declaration says, whether a mark stands before it, what the media type says. */
    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, false, -",
        "UTF-8, UTF-8, true, -",
        "UTF-8, -, false, -",
        "UTF-8, -, true, -",
        "ISO-8859-1, ISO-8859-1, false, -",
        "UTF-8, UTF-8, false, UTF-8",
        "UTF-8, UTF-8, false, ISO-8859-1",
        "UTF-8, -, false, ISO-8859-1",
        "ISO-8859-1, ISO-8859-1, false, ISO-8859-1",
        "ISO-8859-1, ISO-8859-1, false, UTF-8",
        "ISO-8859-1, iso-8859-1, false, us-ascii",
    })
    void isReadAsItsBytesSay(String written, String declared, boolean mark, String mediaType) throws Exception {
        Scene scene = Scene.with(world);
        Epikrise epikrise = scene.epikrise();
        byte[] bytes = bytes(epikrise, written, declared, mark);
        Answer answer = world.http().post(scene.institution(), "/messages", type(mediaType), bytes);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(AppRec.of(answer.body())).isEqualTo(new AppRec(AppRec.V1_1, "1", List.of(), epikrise.msgId()));
        assertThat(Scene.json(
                        scene.search(scene.institution(), Composition.class).get(0)))
                .contains(LETTERS);
        assertThat(world.http()
                        .get(scene.institution(), "/messages/" + epikrise.msgId() + "/original")
                        .body())
                .isEqualTo(bytes);
    }

    @Test
    void latinBytesThatSayTheyAreUtf8AreNoXml() throws Exception {
        Scene scene = Scene.with(world);
        byte[] bytes = bytes(scene.epikrise(), "ISO-8859-1", "UTF-8", false);
        for (String mediaType : List.of("-", "ISO-8859-1")) {
            Answer answer = world.http().post(scene.institution(), "/messages", type(mediaType), bytes);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("RT-XML-001");
        }
    }

    private static String type(String charset) {
        return charset.equals("-") ? Http.XML : Http.XML + ";charset=" + charset;
    }

    private static byte[] bytes(Epikrise epikrise, String written, String declared, boolean mark) throws Exception {
        String xml = epikrise.xml().replace("Trening og samtaler.", LETTERS).replaceFirst("<\\?xml [^>]*\\?>\\s*", "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (mark) {
            bytes.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        }
        if (!declared.equals("-")) {
            bytes.write(("<?xml version=\"1.0\" encoding=\"" + declared + "\"?>\n").getBytes(Charset.forName(written)));
        }
        bytes.write(xml.getBytes(Charset.forName(written)));
        return bytes.toByteArray();
    }
}
