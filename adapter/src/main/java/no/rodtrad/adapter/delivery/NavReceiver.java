package no.rodtrad.adapter.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import no.rodtrad.adapter.encryption.EnvelopeSealer;
import no.rodtrad.mappings.apprec.AppRecAnswer;
import no.rodtrad.mappings.apprec.AppRecReader;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.xml.XmlGateway;
import org.springframework.stereotype.Component;

/** Hands signed messages, in an envelope or not, over to NAV by HTTP and reads the AppRec that comes back. */
@Component
class NavReceiver {

    private final DeliveryProperties properties;
    private final HttpClient http;

    NavReceiver(DeliveryProperties properties) {
        this.properties = properties;
        this.http = HttpClient.newBuilder().connectTimeout(properties.timeout()).build();
    }

    /** How a hand-over ended. */
    sealed interface Outcome {

        /** The receiver answered with a receipt for this message. */
        record Answered(AppRecAnswer receipt, byte[] bytes) implements Outcome {}

        /** The receiver has taken the message and will send its receipt later. */
        record Taken() implements Outcome {}

        /** Whether the receiver has the message is not known; the code says what happened. */
        record Unsettled(String failure) implements Outcome {}
    }

    Outcome handOver(String messageId, byte[] payload) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(properties.receiverUrl()))
                .timeout(properties.timeout())
                .header("Content-Type", EnvelopeSealer.mediaType(payload))
                .header("Accept", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofByteArray(payload))
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return switch (response.statusCode()) {
                case 200 -> read(messageId, response.body());
                case 202 -> new Outcome.Taken();
                default -> new Outcome.Unsettled("http-" + response.statusCode());
            };
        } catch (IOException e) {
            return new Outcome.Unsettled("unreachable");
        }
    }

    /** A receipt for another message settles nothing. */
    private static Outcome read(String messageId, byte[] body) {
        Result<AppRecAnswer> answer =
                XmlGateway.parse(body).then(document -> AppRecReader.read(document.getDocumentElement()));
        if (!(answer instanceof Result.Ok<AppRecAnswer> ok)) {
            return new Outcome.Unsettled("receipt-unreadable");
        }
        return messageId.equals(ok.value().originalMessageId())
                ? new Outcome.Answered(ok.value(), body)
                : new Outcome.Unsettled("receipt-for-another");
    }
}
