package dk.handleplan.web.document;

import dk.handleplan.core.archive.PublishedYear;
import dk.handleplan.core.document.CouncilRemark;
import dk.handleplan.core.document.PublishedPlan.Consulted;
import dk.handleplan.core.document.PublishedPlan.Dissent;
import dk.handleplan.core.matter.MatterKind;
import dk.handleplan.core.matter.Matters.AnsweredMatter;
import dk.handleplan.core.matter.PolicyHearings.PolicyStatement;
import dk.handleplan.web.matter.MatterLook;
import dk.handleplan.web.print.Block.Tone;
import dk.handleplan.web.print.ManuscriptWriter;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What councils said and were answered: of the plan, of matters of their own, of other policies. */
@RequestScoped
public class HearingPart {

    @Inject
    MatterLook matters;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    void write(ManuscriptWriter text, PublishedYear year) {
        if (!year.plan().consulted().isEmpty()) {
            text.page(1, texts.get("document.hearing"), "hearing");
            year.plan().consulted().forEach(consulted -> consulted(text, consulted));
        }
        if (!year.matters().isEmpty()) {
            text.heading(1, texts.get("matter.title"), "matters").paragraph(texts.get("matter.publicLead"));
            year.matters().forEach(matter -> matter(text, matter));
        }
        if (!year.statements().isEmpty()) {
            text.heading(1, texts.get("matter.policyTitle"), "policies");
            year.statements().forEach(statement -> statement(text, statement));
        }
    }

    private void consulted(ManuscriptWriter text, Consulted consulted) {
        text.heading(2, consulted.council());
        text.paragraph(
                texts.of("document.outcome." + consulted.outcome(), consulted.council(), shown.date(consulted.on())));
        consulted.general().ifPresent(remark -> {
            text.heading(3, texts.get("document.general"));
            remark(text, remark);
        });
        consulted.chapters().forEach(chapter -> {
            text.heading(3, texts.of("document.onChapter", chapter.heading()));
            remark(text, chapter.remark());
        });
        elsewhere(text, consulted);
        dissents(text, consulted.dissents());
    }

    private void elsewhere(ManuscriptWriter text, Consulted consulted) {
        if (consulted.elsewhere().isEmpty()) {
            return;
        }
        text.heading(3, texts.get("document.notInPlan"));
        consulted.elsewhere().forEach(elsewhere -> {
            text.heading(4, elsewhere.initiative());
            elsewhere
                    .remark()
                    .recommended()
                    .forEach(recommended -> text.paragraph(texts.of(
                            "document.recommendedFor",
                            String.valueOf(recommended.budgetYear()),
                            shown.amount(recommended.amount()))));
            remark(text, elsewhere.remark());
        });
    }

    private void dissents(ManuscriptWriter text, List<Dissent> dissents) {
        if (dissents.isEmpty()) {
            return;
        }
        text.heading(3, texts.get("document.dissents"));
        dissents.forEach(dissent -> {
            var author = dissent.author().orElse(texts.get("document.aMember"));
            text.paragraph(
                    Tone.LABEL,
                    dissent.about().map(about -> author + " – " + about).orElse(author));
            text.paragraph(dissent.text());
        });
    }

    void remark(ManuscriptWriter text, CouncilRemark remark) {
        remark.text().ifPresent(text::paragraph);
        remark.answer().ifPresent(answer -> {
            text.said(texts.get("document.answer"), texts.name(answer.outcome()) + ".");
            text.paragraph(answer.text());
            answer.change().ifPresent(change -> text.paragraph(texts.of("document.changed", change)));
        });
    }

    private void matter(ManuscriptWriter text, AnsweredMatter matter) {
        text.heading(2, matter.title());
        text.paragraph(texts.of(
                "matter.publicAbout",
                texts.name(matter.kind()),
                matters.number(matter.number(), matter.year()),
                matter.council(),
                shown.date(matter.raisedOn())));
        text.paragraph(matter.text());
        text.paragraph(
                Tone.LABEL,
                texts.of("matter.publicAnswer", shown.date(matter.answeredOn())) + ": " + texts.name(matter.outcome()));
        text.paragraph(matter.answer());
        if (matter.kind() == MatterKind.MEASURE) {
            text.paragraph(matters.adoption(matter.adopted(), matter.council()));
        }
    }

    private void statement(ManuscriptWriter text, PolicyStatement statement) {
        text.heading(2, statement.title());
        text.paragraph(texts.of(
                statement.response() == null ? "matter.policyPublicNothing" : "matter.policyPublic",
                statement.council(),
                shown.date(statement.on())));
        text.paragraph(statement.response());
    }
}
