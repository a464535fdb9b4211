package dk.handleplan.core.initiative.paper;

import dk.handleplan.core.initiative.FormQuestion;
import java.util.List;

/** A question of the year's form with its fields on paper. */
public record PaperQuestion(FormQuestion question, List<PaperField> fields) {}
