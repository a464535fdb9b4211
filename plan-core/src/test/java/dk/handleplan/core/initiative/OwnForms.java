package dk.handleplan.core.initiative;

/** Forms with a question of the municipality's own. */
public final class OwnForms {

    private OwnForms() {}

    public static FormDefinition asking(String label, Integer words) {
        var form = FormDefinition.standard();
        form.ask(new FormQuestion.Asked(new Wording(label, null, null, null), false, words, false, null));
        return form;
    }
}
