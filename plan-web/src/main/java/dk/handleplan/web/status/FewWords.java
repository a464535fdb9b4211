package dk.handleplan.web.status;

import dk.handleplan.core.document.PublicFigure;
import dk.handleplan.core.status.Split;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** Figures that are kept from their readers because they tell of few persons, in words: {@code under 5 personer}. */
@RequestScoped
public class FewWords {

    @Inject
    StatusWords words;

    @Inject
    Texts texts;

    /** @param unit null where none is known */
    public String of(PublicFigure.Told kept, String unit) {
        return kept == PublicFigure.Told.FEW
                ? texts.of("document.fewerThan", PublicFigure.FEWEST, unit == null ? "" : "\u00a0" + unit)
                : texts.get("document.withheld");
    }

    /** {@code Kvinder: 12 · Mænd: vises ikke}. */
    public String groups(Split groups) {
        return groups.parts().stream()
                .map(part -> part.group() + ": "
                        + (part.figure() == null ? texts.get("document.withheld") : words.bare(part.figure())))
                .collect(Collectors.joining(" · "));
    }
}
