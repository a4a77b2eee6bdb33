package no.rodtrad.adapter.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.exceptions.NotImplementedOperationException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.Map;
import no.rodtrad.adapter.audit.AuditChain;
import no.rodtrad.adapter.audit.AuditEntry;
import no.rodtrad.mappings.refusal.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OutgoingRefusalsTest {

    private static final String SECRET = "13857012345 Kari";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fhir/Patient",
                "/fhir/Patient/_search",
                "/fhir/Patient/3f2504e0-4f89-41d3-9a0c-12345678901a",
                "/fhir/Patient/3f2504e0-4f89-41d3-9a0c-12345678901a/_history/3"
            })
    void typeAndIdAreNamed(String path) throws Exception {
        assertThat(audited("GET", path).subject()).isEqualTo("GET " + path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fhir/Patient/13857012345",
                "/fhir/Patient/13857012345-13857012345-13857012345-",
                "/fhir/Patient/138570123451385701234513857012345138",
                "/fhir/Patient/------------------------------------",
                "/fhir/Patient/kari-nordmann",
                "/fhir/Patient/3f2504e0-4f89-41d3-9a0c-12345678901a/_history/13857012345",
                "/fhir/Patient/3f2504e0-4f89-41d3-9a0c-12345678901a/extra",
                "/fhir/13857012345",
                "/fhir/Patient/\n3f2504e0-4f89-41d3-9a0c-12345678901a",
                "/fhir/$folder/13857012345",
                "/fhir/",
                "/fhir"
            })
    void anythingElseIsTextThatMayHoldAnything(String path) throws Exception {
        assertThat(audited("GET", path).subject()).isEqualTo("GET /fhir");
    }

    @Test
    void eachKindHasItsCodeAndNoneItsText() throws Exception {
        Map<BaseServerResponseException, ErrorCode> kinds = Map.of(
                FhirRefusal.of(ErrorCode.VERSION_CONFLICT),
                ErrorCode.VERSION_CONFLICT,
                new MethodNotAllowedException(SECRET),
                ErrorCode.INTERACTION_UNSUPPORTED,
                new NotImplementedOperationException(SECRET),
                ErrorCode.INTERACTION_UNSUPPORTED,
                new ResourceNotFoundException(SECRET),
                ErrorCode.NOT_FOUND,
                new InvalidRequestException(SECRET, new DataFormatException(SECRET)),
                ErrorCode.BODY_UNREADABLE,
                new InvalidRequestException(SECRET),
                ErrorCode.REQUEST_INVALID,
                new UnprocessableEntityException(SECRET),
                ErrorCode.REQUEST_INVALID,
                new InternalErrorException(SECRET, new IllegalStateException(SECRET)),
                ErrorCode.INTERNAL);
        for (Map.Entry<BaseServerResponseException, ErrorCode> kind : kinds.entrySet()) {
            AuditChain audit = mock(AuditChain.class);
            MockHttpServletResponse response = new MockHttpServletResponse();
            boolean goOn = new OutgoingRefusals(audit)
                    .answer(kind.getKey(), new MockHttpServletRequest("GET", "/fhir/Patient"), response);
            assertThat(goOn).as("HAPI writes nothing after this").isFalse();
            assertThat(response.getStatus()).isEqualTo(kind.getValue().httpStatus());
            assertThat(response.getContentAsString())
                    .contains(kind.getValue().id())
                    .doesNotContain("13857012345", "Kari");
            AuditEntry entry = captured(audit);
            assertThat(entry.outcome()).isEqualTo(kind.getValue().id());
            assertThat(entry.action()).isEqualTo(AuditEntry.Action.REFUSE);
            assertThat(entry.actor()).isEqualTo("unknown");
            assertThat(entry.toString()).doesNotContain("13857012345", "Kari");
        }
    }

    @Test
    void nothingIsAppendedToAnAnswerThatIsHalfOut() {
        AuditChain audit = mock(AuditChain.class);
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setCommitted(true);
        assertThatThrownBy(() -> new OutgoingRefusals(audit)
                        .answer(
                                FhirRefusal.of(ErrorCode.INTERNAL),
                                new MockHttpServletRequest("GET", "/fhir/$export-file"),
                                response))
                .isInstanceOf(IllegalStateException.class);
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(captured(audit).outcome()).isEqualTo(ErrorCode.INTERNAL.id());
    }

    private static AuditEntry audited(String method, String path) throws Exception {
        AuditChain audit = mock(AuditChain.class);
        new OutgoingRefusals(audit)
                .answer(
                        FhirRefusal.of(ErrorCode.NOT_FOUND),
                        new MockHttpServletRequest(method, path),
                        new MockHttpServletResponse());
        return captured(audit);
    }

    private static AuditEntry captured(AuditChain audit) {
        ArgumentCaptor<AuditEntry> entry = ArgumentCaptor.forClass(AuditEntry.class);
        verify(audit).writeAlone(entry.capture());
        return entry.getValue();
    }
}
