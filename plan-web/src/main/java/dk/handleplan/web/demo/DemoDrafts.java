package dk.handleplan.web.demo;

import dk.handleplan.core.initiative.AppliedAmount;
import dk.handleplan.core.initiative.FinancingLine;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.FormText;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Examples of what the centres might propose for 2020, waiting for them when the call opens: theirs to change or withdraw. */
@Dependent
class DemoDrafts {

    private final InitiativeService service;
    private final Initiatives initiatives;

    @Inject
    DemoDrafts(InitiativeService service, Initiatives initiatives) {
        this.service = service;
        this.initiatives = initiatives;
    }

    void write(User administrator, UUID published, UUID cycle, List<Unit> centres) {
        for (var i = 0; i < centres.size(); i++) {
            var examples = DemoCentre.ALL.get(i).drafts();
            initiatives.ofUnit(published, centres.get(i).id()).stream()
                    .filter(earlier -> examples.containsKey(earlier.number().orElseThrow()))
                    .forEach(earlier -> write(
                            administrator,
                            cycle,
                            earlier,
                            examples.get(earlier.number().orElseThrow())));
        }
    }

    private void write(User administrator, UUID cycle, Initiative earlier, Map<Integer, Long> kroner) {
        var id = service.handOn(earlier.id(), cycle);
        var draft = service.get(administrator, id);
        service.fill(
                administrator, id, FormPart.MONEY, FormText.fingerprint(draft, FormPart.MONEY), money(draft, kroner));
    }

    private static List<FormSection> money(Initiative draft, Map<Integer, Long> kroner) {
        var amounts = kroner.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new AppliedAmount(entry.getKey(), Amount.kroner(entry.getValue())))
                .toList();
        var known = draft.financing().stream().filter(DemoDrafts::isKnown).toList();
        return List.of(
                new FormSection.Application(
                        amounts, List.of(), draft.earlierApplication().orElseThrow()),
                new FormSection.OtherFinancing(known, null));
    }

    /** What was never filled in for 2019 is not handed on. */
    private static boolean isKnown(FinancingLine line) {
        return line.amount().state() != ValueState.PLACEHOLDER;
    }
}
