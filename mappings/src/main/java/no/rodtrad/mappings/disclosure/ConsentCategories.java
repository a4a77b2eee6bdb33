package no.rodtrad.mappings.disclosure;

import java.util.EnumSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;

/** The information categories among the class codings of a provision. Codings of other systems mean nothing here. */
final class ConsentCategories {

    private ConsentCategories() {}

    static Set<InformationCategory> of(ProvisionComponent provision) {
        Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        for (Coding coding : provision.getClass_()) {
            InformationCategory.ofCode(coding.getCode())
                    .filter(category -> category.concept().system().equals(coding.getSystem()))
                    .ifPresent(categories::add);
        }
        return categories;
    }
}
