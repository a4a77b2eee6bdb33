package no.rodtrad.adapter.fhir.capability;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.OperationMethodBinding;
import ca.uhn.fhir.rest.server.method.ReadMethodBinding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ConditionalDeleteStatus;
import org.hl7.fhir.r4.model.CapabilityStatement.ConditionalReadStatus;
import org.hl7.fhir.r4.model.CapabilityStatement.ReferenceHandlingPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;

/** What is said of one type: what its methods are, and nothing that none of them does. */
record ResourceStatement(String type, List<BaseMethodBinding> methods, ServedSearch search, List<String> profiles) {

    private static final Map<RestOperationTypeEnum, TypeRestfulInteraction> INTERACTIONS = Map.of(
            RestOperationTypeEnum.READ, TypeRestfulInteraction.READ,
            RestOperationTypeEnum.VREAD, TypeRestfulInteraction.VREAD,
            RestOperationTypeEnum.CREATE, TypeRestfulInteraction.CREATE,
            RestOperationTypeEnum.UPDATE, TypeRestfulInteraction.UPDATE,
            RestOperationTypeEnum.PATCH, TypeRestfulInteraction.PATCH,
            RestOperationTypeEnum.DELETE, TypeRestfulInteraction.DELETE,
            RestOperationTypeEnum.SEARCH_TYPE, TypeRestfulInteraction.SEARCHTYPE,
            RestOperationTypeEnum.HISTORY_TYPE, TypeRestfulInteraction.HISTORYTYPE,
            RestOperationTypeEnum.HISTORY_INSTANCE, TypeRestfulInteraction.HISTORYINSTANCE);

    CapabilityStatementRestResourceComponent made() {
        CapabilityStatementRestResourceComponent made = new CapabilityStatementRestResourceComponent();
        made.setType(type);
        profiles.forEach(made::addSupportedProfile);
        Set<TypeRestfulInteraction> does = interactions();
        does.forEach(interaction -> made.addInteraction().setCode(interaction));
        made.setVersioning(ResourceVersionPolicy.VERSIONED);
        made.setReadHistory(does.contains(TypeRestfulInteraction.VREAD));
        if (does.contains(TypeRestfulInteraction.READ)) {
            made.setConditionalRead(ConditionalReadStatus.FULLSUPPORT);
        }
        if (does.contains(TypeRestfulInteraction.UPDATE)) {
            made.setUpdateCreate(false);
        }
        conditions(made);
        made.addReferencePolicy(ReferenceHandlingPolicy.LITERAL);
        if (does.contains(TypeRestfulInteraction.CREATE)) {
            made.addReferencePolicy(ReferenceHandlingPolicy.ENFORCED);
        }
        if (does.contains(TypeRestfulInteraction.SEARCHTYPE)) {
            search(made);
        }
        operations(made);
        return made;
    }

    private Set<TypeRestfulInteraction> interactions() {
        Set<TypeRestfulInteraction> does = new TreeSet<>();
        for (BaseMethodBinding method : methods) {
            if (INTERACTIONS.containsKey(method.getRestOperationType())) {
                does.add(INTERACTIONS.get(method.getRestOperationType()));
            }
            if (method instanceof ReadMethodBinding) {
                // One that also reads versions calls itself a vread.
                does.add(TypeRestfulInteraction.READ);
            }
        }
        return does;
    }

    private void conditions(CapabilityStatementRestResourceComponent made) {
        if (conditional(RestOperationTypeEnum.CREATE, BaseMethodBinding::isSupportsConditional)) {
            made.setConditionalCreate(true);
        }
        if (conditional(RestOperationTypeEnum.UPDATE, BaseMethodBinding::isSupportsConditional)) {
            made.setConditionalUpdate(true);
        }
        if (conditional(RestOperationTypeEnum.DELETE, BaseMethodBinding::isSupportsConditional)) {
            boolean several =
                    conditional(RestOperationTypeEnum.DELETE, BaseMethodBinding::isSupportsConditionalMultiple);
            made.setConditionalDelete(several ? ConditionalDeleteStatus.MULTIPLE : ConditionalDeleteStatus.SINGLE);
        }
    }

    private boolean conditional(RestOperationTypeEnum interaction, Predicate<BaseMethodBinding> supports) {
        return methods.stream()
                .anyMatch(method -> method.getRestOperationType() == interaction && supports.test(method));
    }

    private void search(CapabilityStatementRestResourceComponent made) {
        for (ServedSearch.Taken taken : search.parameters(type)) {
            made.addSearchParam()
                    .setName(taken.name())
                    .setType(taken.type())
                    .setDefinition(taken.definition())
                    .setDocumentation(taken.documentation());
        }
        search.includes(type).forEach(made::addSearchInclude);
        search.revincludes(type).forEach(made::addSearchRevInclude);
    }

    private void operations(CapabilityStatementRestResourceComponent made) {
        Map<String, String> operations = new TreeMap<>();
        for (BaseMethodBinding method : methods) {
            if (method instanceof OperationMethodBinding operation) {
                operations.put(operation.getName().substring(1), OperationCanonicals.of(operation, type));
            }
        }
        operations.forEach(
                (name, definition) -> made.addOperation().setName(name).setDefinition(definition));
    }
}
