package no.rodtrad.adapter.refusal;

import java.io.IOException;
import no.rodtrad.mappings.refusal.Refusal;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * The answer to what Tomcat cannot read as a request at all, instead of its page, which quotes what was sent. Where not even
 * the address could be read, the answer is an OperationOutcome, since it is FHIR clients that put odd things into addresses.
 */
public class UnparsedRequests extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            RefusalAnswer.of(Refusal.of(ContainerRefusals.codeOf(response.getStatus())))
                    .send(request, response);
            response.finishResponse();
        } catch (IOException e) {
            // The client is gone; there is nobody to tell.
            container.getLogger().debug("no answer was taken", e);
        }
    }
}
