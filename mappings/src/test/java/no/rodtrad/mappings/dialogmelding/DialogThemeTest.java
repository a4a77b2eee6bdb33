package no.rodtrad.mappings.dialogmelding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** NAV takes an answer by the list that fits its question alone, and reads only the lists of doctors. */
class DialogThemeTest {

    private static final Set<DialogTheme> INVITATIONS =
            EnumSet.range(DialogTheme.MEETING_2, DialogTheme.MEETING_3_CHANGE);
    private static final Set<DialogTheme> REQUESTS = EnumSet.of(DialogTheme.REQUEST, DialogTheme.REQUEST_REMINDER);
    private static final Set<DialogTheme> MEETING_ANSWERS =
            EnumSet.of(DialogTheme.MEETING_YES, DialogTheme.MEETING_OTHER_TIME, DialogTheme.MEETING_NO);

    @Test
    void answersFitTheirQuestions() {
        for (DialogTheme question : DialogTheme.values()) {
            assertThat(DialogTheme.ANSWER.answers(question)).as("%s", question).isEqualTo(REQUESTS.contains(question));
            for (DialogTheme answer : MEETING_ANSWERS) {
                assertThat(answer.answers(question)).as("%s", question).isEqualTo(INVITATIONS.contains(question));
            }
        }
    }

    @Test
    void doctorsHaveTheirListsAndNavItsOwn() {
        Set<DialogTheme> ofDoctors =
                EnumSet.of(DialogTheme.ENQUIRY_SICK_LEAVE, DialogTheme.ENQUIRY_NOT_ON_SICK_LEAVE, DialogTheme.ANSWER);
        ofDoctors.addAll(MEETING_ANSWERS);
        for (DialogTheme theme : DialogTheme.values()) {
            assertThat(theme.isFromNav()).as("%s", theme).isEqualTo(!ofDoctors.contains(theme));
            assertThat(theme.speaksForItself()).as("%s", theme).isEqualTo(MEETING_ANSWERS.contains(theme));
        }
    }
}
