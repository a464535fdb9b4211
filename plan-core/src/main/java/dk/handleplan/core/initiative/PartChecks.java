package dk.handleplan.core.initiative;

import java.util.List;
import java.util.UUID;

/**
 * What a writer is told of a part of the form while it is written: what it lacks, once something in it is answered, and what
 * looks odd. Of a returned initiative nothing lacks: the secretariat has said what to correct.
 */
public record PartChecks(Initiative initiative, List<Shortcoming> lacking, List<Oddity> odd) {

    static PartChecks of(Initiative initiative, FormPart part, Oddities.Surroundings around) {
        return new PartChecks(
                initiative,
                isBegun(initiative, part) ? lackingIn(part, initiative, around.form()) : List.of(),
                Oddities.of(initiative, around).stream()
                        .filter(oddity -> oddity.part() == part)
                        .toList());
    }

    private static boolean isBegun(Initiative initiative, FormPart part) {
        var answers = FormText.of(initiative, UUID::toString);
        return initiative.corrections().isEmpty() && part.fields().stream().anyMatch(answers::containsKey);
    }

    private static List<Shortcoming> lackingIn(FormPart part, Initiative initiative, FormDefinition form) {
        return Shortcoming.of(initiative, form).stream()
                .filter(lack -> lack.part() == part)
                .toList();
    }
}
