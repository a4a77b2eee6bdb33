package no.rodtrad.mappings.view;

import no.rodtrad.mappings.fhir.datatype.Absent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Period;

/**
 * Copies of data types without what a sender may have hung on them: extensions, displays and texts can say anything. Of
 * extensions only the reason why a value is absent is passed on.
 */
final class Plain {

    private Plain() {}

    static Period period(Period period) {
        Period plain = new Period();
        plain.setStartElement(period.hasStart() ? dateTime(period.getStartElement()) : null);
        plain.setEndElement(period.hasEnd() ? dateTime(period.getEndElement()) : null);
        return plain;
    }

    static DateTimeType dateTime(DateTimeType time) {
        DateTimeType plain = new DateTimeType(time.getValueAsString());
        if (!time.hasValue()) {
            Absent.pass(time, plain);
        }
        return plain;
    }

    static Coding coding(Coding coding) {
        return new Coding().setSystem(coding.getSystem()).setCode(coding.getCode());
    }

    static HumanName name(HumanName name) {
        HumanName plain = new HumanName().setFamily(name.getFamily());
        name.getGiven().forEach(given -> plain.addGiven(given.getValue()));
        if (!name.hasFamily() && !name.hasGiven()) {
            // Some senders know the name as one string only, or not at all.
            plain.setText(name.getText());
            Absent.pass(name.getTextElement(), plain.getTextElement());
        }
        return plain;
    }
}
