package dk.handleplan.web.agenda;

import dk.handleplan.core.agenda.CaseDocument.Difference;
import dk.handleplan.core.agenda.CaseDocument.Heard;
import dk.handleplan.core.agenda.CaseDocument.Hearing;
import dk.handleplan.web.print.Block;
import dk.handleplan.web.print.Block.Column;
import dk.handleplan.web.print.Block.Row;
import dk.handleplan.web.print.ManuscriptWriter;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The hearing in short: who was heard and responded, how remarks were answered, and where the proposal is not what they recommend. */
@RequestScoped
public class CaseHearingPart {

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    /** @param hearing null where no council is heard */
    void write(ManuscriptWriter text, Hearing hearing) {
        if (hearing == null) {
            text.paragraph(texts.get("agenda.noHearing"));
            return;
        }
        heard(text, hearing);
        remarks(text, hearing);
        differences(text, hearing.differences());
    }

    private void heard(ManuscriptWriter text, Hearing hearing) {
        text.paragraph(texts.of("agenda.responded", hearing.heard().size(), hearing.responses()));
        text.add(new Block.Table(
                texts.get("hearing.consulteesHeard"),
                true,
                List.of(
                        Column.text(texts.get("hearing.council"), 4),
                        Column.text(texts.get("agenda.respondBy"), 3),
                        Column.text(texts.get("hearing.outcomeColumn"), 3),
                        Column.text(texts.get("hearing.closedOn"), 3)),
                hearing.heard().stream().map(this::row).toList()));
    }

    private Row row(Heard heard) {
        return Row.plain(
                heard.council(), shown.date(heard.respondBy()), texts.name(heard.outcome()), shown.date(heard.on()));
    }

    private void remarks(ManuscriptWriter text, Hearing hearing) {
        text.paragraph(texts.of("agenda.remarks", hearing.remarks()));
        if (hearing.remarks() > 0 && hearing.releasedOn() == null) {
            text.paragraph(texts.get("agenda.notReleased"));
        }
        text.bullets(hearing.answers().stream()
                .map(answered -> texts.name(answered.outcome()) + ": " + shown.number(answered.remarks()))
                .toList());
    }

    private void differences(ManuscriptWriter text, List<Difference> differences) {
        if (differences.isEmpty()) {
            text.paragraph(texts.get("agenda.noDifferences"));
            return;
        }
        text.add(new Block.Table(
                texts.get("agenda.differences"),
                true,
                List.of(
                        Column.text(texts.get("hearing.initiative"), 5),
                        Column.text(texts.get("agenda.year"), 2),
                        Column.number(texts.get("agenda.recommended"), 3),
                        Column.number(texts.get("agenda.proposed"), 3)),
                differences.stream()
                        .map(one -> Row.plain(
                                one.initiative(),
                                String.valueOf(one.year()),
                                shown.amount(one.recommended()),
                                shown.amount(one.proposed())))
                        .toList()));
    }
}
