package no.rodtrad.adapter.fhir.capability;

import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestSecurityComponent;

/** How callers say who they are. */
final class Security {

    private Security() {}

    static void describe(CapabilityStatementRestSecurityComponent security) {
        security.setCors(false);
        security.addService()
                .setText("OAuth 2.0")
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/restful-security-service")
                .setCode("OAuth")
                .setDisplay("OAuth");
        security.setDescription(
                "A Bearer token in every call but this one: of HelseID for personnel, of Maskinporten for organisations and"
                        + " of ID-porten for persons. What the token permits decides what is seen.");
    }
}
