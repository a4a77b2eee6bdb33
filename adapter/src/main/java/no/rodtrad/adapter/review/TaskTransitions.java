package no.rodtrad.adapter.review;

import java.util.EnumSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** Which status of a Task may follow which. Nothing follows an end state. */
final class TaskTransitions {

    private static final Set<TaskStatus> ENDS = EnumSet.of(
            TaskStatus.COMPLETED,
            TaskStatus.REJECTED,
            TaskStatus.CANCELLED,
            TaskStatus.FAILED,
            TaskStatus.ENTEREDINERROR);

    private TaskTransitions() {}

    static boolean legal(TaskStatus before, TaskStatus after) {
        if (after == null) {
            return false;
        }
        if (before == after) {
            return true;
        }
        boolean back = after == TaskStatus.DRAFT || after == TaskStatus.REQUESTED && before != TaskStatus.DRAFT;
        return !ENDS.contains(before) && !back;
    }
}
