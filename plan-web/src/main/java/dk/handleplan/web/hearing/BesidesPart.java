package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.MemoDocument.Disqualified;
import dk.handleplan.core.hearing.MemoDocument.Dissent;
import dk.handleplan.web.print.Block.Tone;
import dk.handleplan.web.print.ManuscriptWriter;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What stands after the remarks of councils: the dissents of their members, and who kept out of an initiative. */
@RequestScoped
public class BesidesPart {

    @Inject
    Texts texts;

    /** @param withCouncil whether each says of which council it is, as among several */
    void write(ManuscriptWriter text, List<Dissent> dissents, List<Disqualified> disqualified, boolean withCouncil) {
        if (!dissents.isEmpty()) {
            text.heading(2, texts.get("hearing.dissents"), "dissents");
            dissents.forEach(dissent -> dissent(text, dissent, withCouncil));
        }
        if (!disqualified.isEmpty()) {
            text.heading(2, texts.get("hearing.disqualified"), "disqualified");
            text.bullets(
                    disqualified.stream().map(row -> line(row, withCouncil)).toList());
        }
    }

    private void dissent(ManuscriptWriter text, Dissent dissent, boolean withCouncil) {
        var by = named(dissent.author()) + (withCouncil ? ", " + dissent.council() : "");
        var about = dissent.about() == null ? texts.get("hearing.general") : dissent.about();
        text.paragraph(Tone.LABEL, by + " – " + about).paragraph(dissent.text());
    }

    private String line(Disqualified row, boolean withCouncil) {
        var from = texts.of("hearing.disqualifiedFrom", named(row.member()), row.initiative());
        return withCouncil ? row.council() + ": " + from : from;
    }

    private String named(String member) {
        return member == null ? texts.get("hearing.aMember") : member;
    }
}
