package no.rodtrad.adapter.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

class TaskTransitionsTest {

    private static final List<TaskStatus> ALL = Arrays.stream(TaskStatus.values())
            .filter(status -> status != TaskStatus.NULL)
            .toList();
    private static final Set<TaskStatus> ENDS = EnumSet.of(
            TaskStatus.COMPLETED,
            TaskStatus.REJECTED,
            TaskStatus.CANCELLED,
            TaskStatus.FAILED,
            TaskStatus.ENTEREDINERROR);

    @Test
    void everyPair() {
        assertThat(ALL).hasSize(12);
        for (TaskStatus before : ALL) {
            for (TaskStatus after : ALL) {
                boolean stays = before == after;
                boolean forward = !ENDS.contains(before)
                        && after != TaskStatus.DRAFT
                        && (after != TaskStatus.REQUESTED || before == TaskStatus.DRAFT);
                assertThat(TaskTransitions.legal(before, after))
                        .as("%s to %s", before, after)
                        .isEqualTo(stays || forward);
            }
            assertThat(TaskTransitions.legal(before, null)).isFalse();
        }
    }

    @Test
    void theUsualWay() {
        List<TaskStatus> way = List.of(
                TaskStatus.DRAFT,
                TaskStatus.REQUESTED,
                TaskStatus.RECEIVED,
                TaskStatus.ACCEPTED,
                TaskStatus.INPROGRESS,
                TaskStatus.COMPLETED);
        for (int i = 1; i < way.size(); i++) {
            assertThat(TaskTransitions.legal(way.get(i - 1), way.get(i))).isTrue();
            assertThat(TaskTransitions.legal(TaskStatus.COMPLETED, way.get(i - 1)))
                    .isFalse();
        }
    }
}
