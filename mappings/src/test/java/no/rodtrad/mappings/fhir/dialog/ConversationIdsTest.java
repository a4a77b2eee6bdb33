package no.rodtrad.mappings.fhir.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import no.rodtrad.mappings.fhir.ResourceIds;
import no.rodtrad.mappings.kith.msghead.Dialogmelding;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import org.junit.jupiter.api.Test;

/** What letters of one conversation are about has one id, and no other sender or person has it. */
class ConversationIdsTest {

    private final Dialogmelding invitation = letter("dialogmelding-nav-invitation");
    private final Dialogmelding change = letter("dialogmelding-nav-invitation-change");

    @Test
    void isTheSameForAllLettersOfAConversation() {
        assertThat(id(change, "ENH:889640782", "person-1")).isEqualTo(id(invitation, "ENH:889640782", "person-1"));
        assertThat(id(letter("dialogmelding-nav-cancellation"), "ENH:889640782", "person-1"))
                .isEqualTo(id(invitation, "ENH:889640782", "person-1"));
    }

    @Test
    void isAnotherForAnotherSenderOrPerson() {
        assertThat(id(change, "ENH:310145688", "person-1")).isNotEqualTo(id(invitation, "ENH:889640782", "person-1"));
        assertThat(id(change, "ENH:889640782", "person-2")).isNotEqualTo(id(invitation, "ENH:889640782", "person-1"));
    }

    private static String id(Dialogmelding letter, String sender, String person) {
        return ConversationIds.meeting(
                letter,
                new ResourceIds(sender + "|dialogmelding|" + letter.header().messageId()),
                person);
    }

    private static Dialogmelding letter(String name) {
        return (Dialogmelding) Mapped.of(Cases.of("mapping", name).input()).message();
    }
}
