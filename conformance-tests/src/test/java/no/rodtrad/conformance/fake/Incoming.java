package no.rodtrad.conformance.fake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the fake reads of an epikrise, by looking for it in the text. */
record Incoming(String msgId, String person, String sender, String workText, String xml) {

    static Incoming read(String xml) {
        return new Incoming(
                find(xml, "<MsgId>([^<]*)<"),
                find(xml, "<OffId>([^<]*)<"),
                find(xml, "<ServProvider>.*?<Id>([^<]*)<"),
                find(xml, "V=\"OP\".*?<p>([^<]*)<"),
                xml);
    }

    private static String find(String xml, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(xml);
        return matcher.find() ? matcher.group(1) : "";
    }
}
