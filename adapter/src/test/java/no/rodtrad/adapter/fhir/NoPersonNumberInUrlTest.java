package no.rodtrad.adapter.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rodtrad.mappings.refusal.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class NoPersonNumberInUrlTest {

    /** A synthetic number: month + 80. */
    private static final String NUMBER = "13857012345";

    private static final String ENCODED = "%31%33%38%35%37%30%31%32%33%34%35";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fhir/Patient?identifier=" + NUMBER,
                "/fhir/Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|" + NUMBER,
                "/fhir/Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1%7C" + NUMBER,
                "/fhir/Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1%7c" + NUMBER,
                "/fhir/Patient?identifier=urn%3Aoid%3A2.16.578.1.12.4.1.4.1%257C" + NUMBER,
                "/fhir/Patient?identifier=x%25257C" + NUMBER,
                "/fhir/Patient?identifier=" + ENCODED,
                "/fhir/Patient?identifier=138570%312345",
                "/fhir/Patient?identifier=138570%25312345",
                "/fhir/Patient?identifier=x," + NUMBER + ",y",
                "/fhir/Patient?identifier=x%2C" + NUMBER + "%2Cy",
                "/fhir/Patient?a=%zz&identifier=x%7C" + NUMBER,
                "/fhir/Patient?a=%&identifier=" + ENCODED,
                "/fhir/Patient?name=%C3%A5%20" + NUMBER,
                "/fhir/Patient?name=+" + NUMBER + "+",
                "/fhir/Patient/" + NUMBER,
                "/fhir/Patient/" + NUMBER + "/_history/1",
                "/fhir/Patient/" + ENCODED,
                "/fhir/Patient;id=" + NUMBER,
                "/fhir/" + NUMBER + "?a=b",
                "/fhir/Patient?" + NUMBER,
                "/fhir/Patient?" + NUMBER + "=x"
            })
    void refused(String url) {
        MockHttpServletRequest request = request(url);
        assertThat(NoPersonNumberInUrl.holdsPersonNumber(request)).as(url).isTrue();
        assertThatThrownBy(() -> new NoPersonNumberInUrl().check(request))
                .isInstanceOfSatisfying(
                        FhirRefusal.class,
                        refusal -> assertThat(refusal.refusal().code()).isEqualTo(ErrorCode.PERSON_NUMBER_IN_URL))
                .hasMessageNotContaining(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fhir/metadata",
                "/fhir/Patient",
                "/fhir/Patient/3f2504e0-4f89-41d3-9a0c-12345678901a",
                "/fhir/Patient/3f2504e0-4f89-41d3-9a0c-a12345678901",
                "/fhir/Patient/3f2504e0-4f89-41d3-9a0c-123456789012",
                "/fhir/Task?patient=Patient%2F3f2504e0-4f89-41d3-9a0c-a12345678901&status=requested",
                "/fhir/Task?patient=Patient%252F3f2504e0-4f89-41d3-9a0c-12345678901a",
                "/fhir/CarePlan?_lastUpdated=ge2026-03-02T09:00:00.000Z&_count=1234567890",
                "/fhir/Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101%7C999999999",
                "/fhir/Patient?a=123456789012",
                "/fhir/Patient?a=%zz"
            })
    void leftAlone(String url) {
        assertThat(NoPersonNumberInUrl.holdsPersonNumber(request(url))).as(url).isFalse();
    }

    @Test
    void goesOnWhereThereIsNone() {
        assertThat(new NoPersonNumberInUrl().check(request("/fhir/metadata"))).isTrue();
    }

    private static MockHttpServletRequest request(String url) {
        int question = url.indexOf('?');
        MockHttpServletRequest request =
                new MockHttpServletRequest("GET", question < 0 ? url : url.substring(0, question));
        request.setQueryString(question < 0 ? null : url.substring(question + 1));
        return request;
    }
}
