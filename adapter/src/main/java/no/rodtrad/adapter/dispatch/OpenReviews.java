package no.rodtrad.adapter.dispatch;

import java.util.List;
import java.util.UUID;
import no.rodtrad.adapter.review.Review;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredResource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The reviews that wait for an answer. */
@Component
class OpenReviews {

    private final ResourceStore store;

    OpenReviews(ResourceStore store) {
        this.store = store;
    }

    /** What was to be reviewed is no longer to be sent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(UUID patient, String document) {
        List<Task> open = store.ofDocument(document).stream()
                .map(StoredResource::resource)
                .filter(Task.class::isInstance)
                .map(Task.class::cast)
                .filter(task -> Review.isReview(task) && task.getStatus() == TaskStatus.REQUESTED)
                .toList();
        open.forEach(task -> store.put(patient, task.setStatus(TaskStatus.CANCELLED), document));
    }
}
