package no.rodtrad.adapter.validation;

import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.terminologies.utilities.ValidationResult;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.validation.ValidationOptions;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.hl7.fhir.validation.instance.utils.NodeStack;

/**
 * An instance validator that can be used many times. Upstream's remembers codings together with their place, and with that
 * the whole tree of every resource it ever validated; here it is told a place that holds nothing. A little is still kept
 * for each CodeableConcept, whose method cannot be overridden outside its package: {@link ValidatorPool} retires it.
 */
final class ReusableValidator extends InstanceValidator {

    /** @param stock whose settings to take over, so that both come to the same verdicts */
    ReusableValidator(IWorkerContext context, FhirInstanceValidator stock) {
        super(
                context,
                new FhirInstanceValidator.NullEvaluationContext(),
                new XVerExtensionManagerOld(context),
                new ValidatorSession(),
                new ValidatorSettings());
        setAssumeValidRestReferences(stock.isAssumeValidRestReferences());
        setBestPracticeWarningLevel(stock.getBestPracticeWarningLevel());
        setAnyExtensionsAllowed(stock.isAnyExtensionsAllowed());
        setResourceIdRule(IdStatus.OPTIONAL);
        setNoTerminologyChecks(stock.isNoTerminologyChecks());
        setErrorForUnknownProfiles(stock.isErrorForUnknownProfiles());
        setUnknownCodeSystemsCauseErrors(true);
        getExtensionDomains().addAll(stock.getExtensionDomains());
        setFetcher(stock.getValidatorResourceFetcher());
        setPolicyAdvisor(stock.getValidatorPolicyAdvisor());
        setNoExtensibleWarnings(stock.isNoExtensibleWarnings());
        setNoBindingMsgSuppressed(stock.isNoBindingMsgSuppressed());
        setAllowExamples(stock.isAllowExamples());
        setAllowXsiLocation(true);
    }

    @Override
    public ValidationResult checkCodeOnServer(NodeStack place, ValueSet set, String code, ValidationOptions options) {
        return super.checkCodeOnServer(nowhere(place), set, code, options);
    }

    @Override
    public ValidationResult checkCodeOnServer(
            NodeStack place, String code, String system, String version, String display, boolean checkDisplay) {
        return super.checkCodeOnServer(nowhere(place), code, system, version, display, checkDisplay);
    }

    @Override
    public ValidationResult checkCodeOnServer(NodeStack place, ValueSet set, Coding coding) {
        return super.checkCodeOnServer(nowhere(place), set, coding);
    }

    /** The language is all that a check of a code asks of its place. */
    private NodeStack nowhere(NodeStack place) {
        NodeStack bare = new NodeStack(context);
        bare.setWorkingLang(place.getWorkingLang());
        return bare;
    }
}
