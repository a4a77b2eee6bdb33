package no.rodtrad.adapter.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RefusalAnswerTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void everyCodeIsAProblem(ErrorCode code) throws Exception {
        for (String language : new String[] {"nb", "en"}) {
            MockHttpServletResponse response = sent(Refusal.at(code, "CarePlan.status"), "/messages", language);
            assertThat(response.getStatus()).isEqualTo(code.httpStatus()).isBetween(400, 599);
            assertThat(response.getContentType()).startsWith("application/problem+json");
            assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
            JsonNode problem = JSON.readTree(response.getContentAsByteArray());
            String sentence = language.equals("en") ? code.english() : code.norwegian();
            assertThat(problem.propertyNames()).containsExactlyInAnyOrder("type", "title", "status", "code", "detail");
            assertThat(problem.get("title").asString()).isEqualTo(sentence);
            assertThat(problem.get("status").asInt()).isEqualTo(code.httpStatus());
            assertThat(problem.get("code").asString()).isEqualTo(code.id());
            assertThat(problem.get("detail").asString()).isEqualTo(sentence + " (CarePlan.status)");
        }
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void everyCodeIsAnOperationOutcome(ErrorCode code) throws Exception {
        MockHttpServletResponse response = sent(Refusal.at(code, "CarePlan.status"), "/fhir/CarePlan", "en");
        assertThat(response.getStatus()).isEqualTo(code.httpStatus());
        assertThat(response.getContentType()).startsWith("application/fhir+json");
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
        OperationOutcome outcome = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(OperationOutcome.class, response.getContentAsString());
        OperationOutcome.OperationOutcomeIssueComponent issue = outcome.getIssueFirstRep();
        assertThat(outcome.getIssue()).hasSize(1);
        assertThat(issue.getSeverity()).isEqualTo(OperationOutcome.IssueSeverity.ERROR);
        assertThat(issue.getCode().toCode()).isEqualTo(code.issueType());
        assertThat(issue.getDetails().getCodingFirstRep().getCode()).isEqualTo(code.id());
        assertThat(issue.getDetails().getText()).isEqualTo(code.english());
        assertThat(issue.getExpression().get(0).getValue()).isEqualTo("CarePlan.status");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\\",
                "\",\"code\":\"x",
                "\n\t\r\u0000\u001f",
                "%s %d %n %",
                "</script>",
                "\u2028",
                "æøå 😀"
            })
    void aPlaceCannotChangeTheShape(String place) throws Exception {
        for (String path : new String[] {"/messages", "/fhir/CarePlan"}) {
            MockHttpServletResponse response = sent(Refusal.at(ErrorCode.PART_MISSING, place), path, "en");
            JsonNode body = JSON.readTree(response.getContentAsByteArray());
            if (path.equals("/messages")) {
                assertThat(body.get("code").asString()).isEqualTo(ErrorCode.PART_MISSING.id());
                assertThat(body.get("detail").asString())
                        .isEqualTo(ErrorCode.PART_MISSING.english() + " (" + place + ")");
                assertThat(body.propertyNames()).hasSize(5);
            } else {
                assertThat(body.get("issue").size()).isEqualTo(1);
            }
        }
    }

    @Test
    void holdsNothingOfTheRequest() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/messages/Kari");
        request.setQueryString("name=Kari");
        request.addHeader("Accept-Language", "<Kari>");
        request.setContent("Kari".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        MockHttpServletResponse response = new MockHttpServletResponse();
        RefusalAnswer.of(Refusal.of(ErrorCode.NOT_XML)).send(request, response);
        assertThat(response.getContentAsString()).doesNotContain("Kari").contains(ErrorCode.NOT_XML.norwegian());
        assertThat(response.getHeaderNames()).doesNotContain("Location");
    }

    private static MockHttpServletResponse sent(Refusal refusal, String path, String language) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.addHeader("Accept-Language", language);
        MockHttpServletResponse response = new MockHttpServletResponse();
        RefusalAnswer.of(refusal).send(request, response);
        return response;
    }
}
