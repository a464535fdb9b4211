package dk.handleplan.web.agenda;

import dk.handleplan.core.agenda.Treatment;
import dk.handleplan.web.print.Block.Tone;
import dk.handleplan.web.print.ManuscriptWriter;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What meetings of bodies made of a case, in their own words. */
@RequestScoped
public class TreatmentPart {

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    void write(ManuscriptWriter text, List<Treatment> treatments) {
        treatments.forEach(treatment -> write(text, treatment));
    }

    private void write(ManuscriptWriter text, Treatment held) {
        text.paragraph(Tone.LABEL, meeting(held) + ": " + outcome(held));
        text.prose(held.wording() == null ? texts.get("decision.closedWording") : held.wording());
        if (held.deferredTo() != null) {
            text.paragraph(texts.of("decision.deferredUntil", shown.date(held.deferredTo())));
        }
    }

    /** {@code Socialudvalget, 14. januar 2020, punkt 5 (lukket punkt)}. */
    private String meeting(Treatment held) {
        var item = held.item() == null ? "" : ", " + texts.of("decision.item", held.item());
        var closed = held.isClosed() ? " (" + texts.get("decision.closedItem") + ")" : "";
        return held.body() + ", " + shown.date(held.on()) + item + closed;
    }

    String outcome(Treatment held) {
        return texts.name(held.outcome()) + (held.changesAmounts() ? texts.get("decision.withAmendments") : "");
    }
}
