package no.rodtrad.site.capability;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.site.catalogue.Catalogue;
import no.rodtrad.site.link.Link;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.SearchParameter;

/**
 * One search parameter of a type.
 *
 * @param expectation SHALL, SHOULD or MAY, as required of the server; empty where it does not say
 */
public record SearchRow(Link name, String type, String expectation, String description) {

    /** What a server must be able to search by, and the package's own parameters. */
    public static List<SearchRow> of(String type, Catalogue catalogue) {
        List<SearchParameter> own = catalogue.definitions(SearchParameter.class).stream()
                .filter(parameter -> parameter.getBase().stream().anyMatch(base -> type.equals(base.getValue())))
                .toList();
        List<SearchRow> rows = new ArrayList<>();
        for (CapabilityStatementRestResourceSearchParamComponent required : required(type, catalogue)) {
            rows.add(own.stream()
                    .filter(parameter -> parameter.getCode().equals(required.getName()))
                    .findFirst()
                    .map(parameter -> row(parameter, Expectation.of(required)))
                    .orElseGet(() -> new SearchRow(
                            Link.text(required.getName()),
                            required.getType().toCode(),
                            Expectation.of(required),
                            required.hasDocumentation() ? required.getDocumentation() : "")));
        }
        own.stream()
                .filter(parameter ->
                        rows.stream().noneMatch(row -> row.name().text().equals(parameter.getCode())))
                .forEach(parameter -> rows.add(row(parameter, "")));
        return rows;
    }

    private static SearchRow row(SearchParameter parameter, String expectation) {
        Link page = new Link(
                parameter.getCode(),
                "SearchParameter-" + parameter.getIdElement().getIdPart() + ".html");
        return new SearchRow(page, parameter.getType().toCode(), expectation, parameter.getDescription());
    }

    private static List<CapabilityStatementRestResourceSearchParamComponent> required(
            String type, Catalogue catalogue) {
        return catalogue.definitions(CapabilityStatement.class).stream()
                .flatMap(statement -> statement.getRest().stream())
                .filter(rest -> "server".equals(rest.getMode().toCode()))
                .flatMap(rest -> rest.getResource().stream())
                .filter(resource -> type.equals(resource.getType()))
                .flatMap(resource -> resource.getSearchParam().stream())
                .toList();
    }
}
