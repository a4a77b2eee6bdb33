package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.rodtrad.conformance.sample.Organisation;
import no.rodtrad.conformance.sample.SyntheticPerson;
import no.rodtrad.endtoend.Http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a message is about: by each kind of number, by several, and by too little. */
@ExtendWith(SharedWorld.class)
class PatientIdentityTest {

    private final World world;

    PatientIdentityTest(World world) {
        this.world = world;
    }

    @ParameterizedTest
    @CsvSource({
        "FNR, true",
        "FNR, false",
        "DNR, true",
        "DNR, false",
        "FHN, true",
        "FHN, false",
        "HNR, true",
        "HNR, false"
    })
    void isKnownByEachKindOfNumberWithAndWithoutBirthDate(String type, boolean born) {
        Epikrise first = message();
        String number = type.equals("HNR")
                ? "H-" + first.msgId().substring(0, 6)
                : first.person().number();
        accepted(first, typed(first, type, number, born));
        Epikrise second = other(first);
        accepted(second, typed(second, type, number, born));
        assertThat(patient(second)).isEqualTo(patient(first));
    }

    @Test
    void aNumberThatTheSenderUsesIsJoinedToTheOneThatIsKnownHere() {
        Epikrise known = message();
        accepted(known, known.xml());
        SyntheticPerson before = SyntheticPerson.random(world.random());
        world.canary(before.number());
        Epikrise both = other(known);
        accepted(both, both.xml().replace("</Patient>", additional(before.number(), "DNR") + "</Patient>"));
        Epikrise byTheOther = other(known);
        accepted(byTheOther, typed(byTheOther, "DNR", before.number(), true));
        assertThat(patient(both)).isEqualTo(patient(known));
        assertThat(patient(byTheOther)).isEqualTo(patient(known));
    }

    @Test
    void twoKnownPersonsAreNotMadeOne() {
        Epikrise one = message();
        accepted(one, one.xml());
        Epikrise another = message();
        accepted(another, another.xml());
        Epikrise meeting = other(one);
        AppRec receipt = receipt(
                meeting.xml().replace("</Patient>", additional(another.person().number(), "FNR") + "</Patient>"));
        assertThat(receipt.errors()).hasSize(1).first().asString().startsWith("X99 Numrene som er oppgitt");
        assertThat(patient(one)).isNotEqualTo(patient(another));
        assertThat(world.jdbc()
                        .queryForObject(
                                "select count(*) from audit where outcome = 'RT-PAT-005' and subject = ?",
                                Integer.class,
                                "message/" + meeting.msgId()))
                .isEqualTo(1);
    }

    @Test
    void aHelpNumberMeansNothingToAnotherOrganisation() {
        Epikrise first = message();
        accepted(first, typed(first, "HNR", "17", true));
        Epikrise others = new Epikrise(
                UUID.randomUUID().toString(),
                first.documentId(),
                "N",
                first.person(),
                Organisation.OTHER,
                first.health(),
                first.work());
        Answer answer = world.http()
                .post(
                        world.institution(Organisation.OTHER.number()),
                        "/messages",
                        Http.XML,
                        typed(others, "HNR", "17", true));
        assertThat(AppRec.of(answer.body()).accepted()).isTrue();
        assertThat(patient(others)).isNotEqualTo(patient(first));
    }

    @Test
    void anEmergencyIsNotTurnedAwayForAMissingName() {
        Epikrise planned = message();
        String referral = planned.fill(Epikrise.template("henvisning.xml"));
        String nameless = referral.replaceFirst("<Name>[^<]*</Name>", "");
        assertThat(receipt(nameless).errors()).hasSize(1).first().asString().startsWith("E36 ");
        accepted(planned, nameless.replace("<Priority V=\"3\"", "<Priority V=\"0\""));
    }

    @Test
    void aMessageThatNamesNoDoctorIsTakenAndSaysSo() {
        Epikrise without = message();
        accepted(without, without.xml());
        assertThat(notes(without)).contains("doctor-missing");
        Epikrise with = message();
        accepted(
                with,
                with.xml()
                        .replaceFirst(
                                "(<TypeId V=\"ENH\"[^>]*/>)",
                                "$1<HCPerson><Name>Brattbakk, Aksel</Name><Id>9990017</Id><TypeId V=\"HPR\"/></HCPerson>"));
        assertThat(notes(with)).doesNotContain("doctor-missing");
    }

    private List<String> notes(Epikrise message) {
        return world.http()
                .get(world.institution(Organisation.SENDER.number()), "/messages/" + message.msgId())
                .json()
                .get("notes")
                .valueStream()
                .map(note -> note.get("note").asString())
                .toList();
    }

    private Epikrise message() {
        Epikrise made = Epikrise.about(SyntheticPerson.random(world.random()), Organisation.SENDER, world.random());
        world.canary(made.person().number(), made.health().word(), made.work().word());
        return made;
    }

    /** Another document about the same person. */
    private Epikrise other(Epikrise than) {
        Epikrise made = Epikrise.about(than.person(), Organisation.SENDER, world.random());
        world.canary(made.health().word(), made.work().word());
        return made;
    }

    private static String typed(Epikrise message, String type, String number, boolean born) {
        String xml = message.xml()
                .replace("<OffId>" + message.person().number(), "<OffId>" + number)
                .replaceAll("<TypeOffId [^>]*/>", "<TypeOffId V=\"" + type + "\"/>");
        return born ? xml : xml.replaceAll("<DateOfBirth [^>]*/>", "");
    }

    private static String additional(String number, String type) {
        return "<AdditionalId><Id>" + number + "</Id><Type V=\"" + type + "\"/></AdditionalId>";
    }

    private AppRec receipt(String xml) {
        Answer answer = world.http()
                .post(
                        world.institution(Organisation.SENDER.number()),
                        "/messages",
                        Http.XML,
                        xml.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return AppRec.of(answer.body());
    }

    private void accepted(Epikrise message, String xml) {
        assertThat(receipt(xml)).isEqualTo(new AppRec(AppRec.V1_1, "1", List.of(), message.msgId()));
    }

    private UUID patient(Epikrise message) {
        return world.jdbc()
                .queryForObject("select patient_id from message where msg_id = ?", UUID.class, message.msgId());
    }
}
