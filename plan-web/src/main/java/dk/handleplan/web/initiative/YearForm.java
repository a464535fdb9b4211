package dk.handleplan.web.initiative;

import dk.handleplan.core.cycle.YearService;
import dk.handleplan.core.initiative.FormDefinitionService;
import dk.handleplan.core.initiative.FormDefinitionService.Scope;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The form of the year that is being arranged. */
@RequestScoped
public class YearForm {

    @Inject
    FormDefinitionService forms;

    @Inject
    YearService years;

    @Inject
    CurrentUser me;

    @Inject
    Forms worded;

    private Scope scope;

    Scope scope(int year) {
        if (scope == null) {
            scope = forms.scope(me.user(), years.cycle(me.user(), year).id());
        }
        return scope;
    }

    WordedForm words(int year) {
        return worded.worded(scope(year).form());
    }
}
