package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.Wording;

/** The wording of a part or a question of the form, as it is typed. */
public class WordingForm {

    private String label;
    private String labelInEnglish;
    private String help;
    private String helpInEnglish;

    void show(Wording wording) {
        label = wording.label();
        labelInEnglish = wording.labelInEnglish();
        help = wording.help();
        helpInEnglish = wording.helpInEnglish();
    }

    Wording toWording() {
        return new Wording(label, labelInEnglish, help, helpInEnglish);
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getLabelInEnglish() {
        return labelInEnglish;
    }

    public void setLabelInEnglish(String labelInEnglish) {
        this.labelInEnglish = labelInEnglish;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help;
    }

    public String getHelpInEnglish() {
        return helpInEnglish;
    }

    public void setHelpInEnglish(String helpInEnglish) {
        this.helpInEnglish = helpInEnglish;
    }
}
